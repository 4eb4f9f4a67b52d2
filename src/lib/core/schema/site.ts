import * as v from 'valibot';
import type { Site, Step } from '../dataset.ts';
import { colourSchema, idSchema, urlSchema } from './id.ts';
import { integerSchema, ordinalSchema } from './number.ts';
import { list, object, type Schema } from './object.ts';
import type { Rules } from './rules.ts';
import { daySchema } from './date.ts';
import { languageSchema, textSchema } from './text.ts';

function stepSchema(rules: Rules): Schema<Step> {
	const text = textSchema(rules.languages);
	return object({ id: idSchema, value: integerSchema, word: text, meaning: v.nullable(text) });
}

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
		)
	} satisfies Record<keyof Site, Schema<unknown>>;
}
