import type { Recommendation, Recommendations } from '../dataset.ts';
import { idSchema } from './id.ts';
import { ordinalSchema } from './number.ts';
import { list, object, type Schema } from './object.ts';
import type { Rules } from './rules.ts';
import { textSchema } from './text.ts';

function recommendationSchema({ languages }: Rules): Schema<Recommendation> {
	return object({
		number: ordinalSchema,
		paragraph: ordinalSchema,
		text: textSchema(languages),
		topics: list(idSchema)
	});
}

/** What recommendations.json holds. */
export const recommendationsEntries = (rules: Rules) => ({
	source: idSchema,
	title: textSchema(rules.languages),
	intro: textSchema(rules.languages),
	recommendations: list(recommendationSchema(rules))
});

export const recommendationsSchema = (rules: Rules): Schema<Recommendations> =>
	object(recommendationsEntries(rules));
