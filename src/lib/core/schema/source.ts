import * as v from 'valibot';
import type { Gap, Source, SourceKind, Unattributed } from '../dataset.ts';
import { dateSchema } from './date.ts';
import { idSchema, periodIdSchema, urlSchema } from './id.ts';
import { ordinalSchema } from './number.ts';
import { object, oneOf, type Schema } from './object.ts';
import { quoteSchema } from './position.ts';
import type { Rules } from './rules.ts';
import { languageSchema, textSchema } from './text.ts';

// as a record, so that a kind that the contract knows cannot be left out
const kinds: Record<SourceKind, true> = {
	programme: true,
	'party-page': true,
	statement: true,
	speech: true,
	'consultation-response': true,
	mandate: true,
	record: true,
	'programme-draft': true,
	'report-summary': true,
	collection: true,
	unspecified: true,
	unnamed: true
};

/** What kind of text a source is. */
export const kindSchema = oneOf(Object.keys(kinds) as SourceKind[]);

const paragraphsSchema: Schema<[number, number]> = v.pipe(
	v.strictTuple([ordinalSchema, ordinalSchema], 'the first and the last paragraph'),
	v.check(([first, last]) => first <= last, 'the first and the last paragraph, in this order')
);

/** A document, with how its date and its status are known. */
export function sourceSchema(rules: Rules): Schema<Source> {
	const text = textSchema(rules.languages);
	const note = v.nullable(text);
	const known = { basis: oneOf(['stated', 'inferred']), note };
	return object({
		id: idSchema,
		actor: v.nullable(idSchema),
		kind: kindSchema,
		title: text,
		publisher: v.nullable(text),
		period: v.nullable(periodIdSchema),
		date: v.nullable(dateSchema),
		dating: object({ basis: oneOf(['stated', 'inferred', 'unknown']), note }),
		status: v.nullable(object({ is: oneOf(['adopted', 'draft']), ...known })),
		language: languageSchema,
		partOf: v.nullable(idSchema),
		paragraphs: v.nullable(paragraphsSchema),
		text: v.nullable(idSchema),
		url: v.nullable(urlSchema),
		urlNote: v.nullable(text),
		round: v.nullable(periodIdSchema)
	});
}

/** A passage whose speaker cannot be told. */
export function unattributedSchema(rules: Rules): Schema<Unattributed> {
	return object({
		source: idSchema,
		period: periodIdSchema,
		paragraphs: paragraphsSchema,
		quote: quoteSchema(rules),
		why: textSchema(rules.languages),
		topic: v.nullable(idSchema)
	});
}

/** Why an actor has no position in a period. */
export function gapSchema(rules: Rules): Schema<Gap> {
	return object({
		actor: idSchema,
		period: periodIdSchema,
		state: oneOf(['no-source', 'not-coded']),
		why: v.nullable(textSchema(rules.languages))
	});
}
