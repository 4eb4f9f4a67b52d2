import * as v from 'valibot';
import type { Locator, Position } from '../dataset.ts';
import { idSchema, periodIdSchema } from './id.ts';
import { ordinalSchema } from './number.ts';
import { object, oneOf, type Schema } from './object.ts';
import { stanceSchema, type Rules } from './rules.ts';
import { textSchema, wordsSchema } from './text.ts';

/** Words from a source, no longer than the site allows. */
export function quoteSchema({ quoteLimit }: Rules): Schema<string> {
	const words = wordsSchema();
	if (!Number.isFinite(quoteLimit)) return words;
	return v.pipe(words, v.maxLength(quoteLimit, `at most ${quoteLimit} characters`));
}

/** Where in a source a passage stands, as far as it is told. */
export const placeSchema: Schema<Locator> = object({
	paragraph: v.exactOptional(ordinalSchema),
	page: v.exactOptional(ordinalSchema),
	printedPage: v.exactOptional(ordinalSchema),
	section: v.exactOptional(wordsSchema())
});

/** The same, told at least by a paragraph or a page. */
export const locatorSchema: Schema<Locator> = v.pipe(
	placeSchema,
	v.check(({ paragraph, page }) => (paragraph ?? page) !== undefined, 'a paragraph or a page')
);

/** How a passage is known to be its actor's. */
export const attributionSchema = oneOf(['named', 'section']);

/** What one actor says on one topic in one source. */
export function positionSchema(rules: Rules): Schema<Position> {
	const text = textSchema(rules.languages);
	return object({
		actor: idSchema,
		topic: idSchema,
		source: idSchema,
		period: v.nullable(periodIdSchema),
		stance: stanceSchema(rules),
		basis: oneOf(['explicit', 'implied', 'unknown']),
		attribution: oneOf(['named', 'section', 'unknown']),
		locator: placeSchema,
		quote: v.exactOptional(quoteSchema(rules)),
		summary: v.nullable(text),
		note: v.nullable(text),
		agreed: v.nullable(v.boolean('true or false'))
	});
}
