import * as v from 'valibot';

function matching(pattern: RegExp, expected: string) {
	return v.pipe(v.string(expected), v.regex(pattern, expected));
}

/** The id of an actor, a topic, a source, a stance or a text. */
export const idSchema = matching(
	/^[a-z][a-z0-9-]*$/,
	'an id: small letters, digits and hyphens, a letter first'
);

/** The id of a period or a round, which may be a year. */
export const periodIdSchema = matching(
	/^[a-z0-9][a-z0-9-]*$/,
	'an id: small letters, digits and hyphens'
);

/** The id of a coder, often a capital letter. */
export const coderIdSchema = matching(
	/^[A-Za-z][A-Za-z0-9-]*$/,
	'an id: letters, digits and hyphens, a letter first'
);

/** A colour in the one form that every drawing library reads. */
export const colourSchema = matching(/^#[0-9a-f]{6}$/, 'a colour, #rrggbb in small letters');

const AN_ADDRESS = 'an address, http or https';

/** An address on the web. */
export const urlSchema = v.pipe(matching(/^https?:\/\/\S+$/, AN_ADDRESS), v.url(AN_ADDRESS));
