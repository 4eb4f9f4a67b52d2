import * as v from 'valibot';
import type { ReportTo, Site, Step } from '../dataset.ts';
import { colourSchema, idSchema, urlSchema } from './id.ts';
import { integerSchema, ordinalSchema } from './number.ts';
import { list, object, type Schema } from './object.ts';
import type { Rules } from './rules.ts';
import { daySchema } from './date.ts';
import { languageSchema, textSchema, wordsSchema } from './text.ts';

function stepSchema(rules: Rules): Schema<Step> {
	const text = textSchema(rules.languages);
	return object({ id: idSchema, value: integerSchema, word: text, meaning: v.nullable(text) });
}

const A_MAILBOX = 'a mail address';
const A_PARAMETER = 'the name of a parameter, at most 40 letters and no spaces';
/** Together with the report it must stay within what programs take. */
const TRACKER_LIMIT = 500;

const parameterSchema = v.pipe(v.string(A_PARAMETER), v.regex(/^[^\s&=#?]{1,40}$/, A_PARAMETER));

const reportSchema: Schema<ReportTo> = v.union(
	[
		object({ mail: v.pipe(v.string(A_MAILBOX), v.email(A_MAILBOX)) }),
		object({
			issues: v.pipe(
				urlSchema,
				v.maxLength(TRACKER_LIMIT, `an address of at most ${TRACKER_LIMIT} characters`)
			),
			title: v.exactOptional(parameterSchema),
			body: v.exactOptional(parameterSchema)
		})
	],
	'either mail, with a mail address, or issues, with the address of a new issue'
);

/** The keys of site.json, one by one, so that what is right can be used where the rest is not. */
export function siteEntries(rules: Rules) {
	const text = textSchema(rules.languages);
	const from = { source: v.nullable(urlSchema), note: v.nullable(text) };
	return {
		id: idSchema,
		title: text,
		question: text,
		description: text,
		languages: v.pipe(list(languageSchema), v.minLength(1, 'at least one language')),
		released: daySchema,
		core: list(idSchema),
		order: object({ actors: list(idSchema), ...from }),
		colours: object({ hex: v.record(idSchema, colourSchema, 'an object'), ...from }),
		minimumOverlap: ordinalSchema,
		quoteLimit: ordinalSchema,
		scale: v.pipe(
			list(stepSchema(rules)),
			v.minLength(2, 'at least two steps'),
			v.maxLength(7, 'seven steps at most')
		),
		licence: v.exactOptional(object({ name: wordsSchema('a name'), url: urlSchema })),
		publisher: v.exactOptional(
			object({ name: wordsSchema('a name'), url: v.exactOptional(urlSchema) })
		),
		report: v.exactOptional(reportSchema)
	} satisfies Record<keyof Site, Schema<unknown>>;
}
