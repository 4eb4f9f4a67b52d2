import * as v from 'valibot';
import type { Seats } from '../dataset.ts';
import { idSchema, periodIdSchema, urlSchema } from './id.ts';
import { countSchema, integerSchema } from './number.ts';
import { list, object, type Schema } from './object.ts';
import type { Rules } from './rules.ts';
import { textSchema } from './text.ts';

/** The seats of one period. */
export function seatsSchema({ languages }: Rules): Schema<Seats> {
	return object({
		period: periodIdSchema,
		assembly: textSchema(languages),
		election: integerSchema,
		total: countSchema,
		majority: countSchema,
		seats: v.record(idSchema, countSchema, 'an object'),
		source: urlSchema,
		sourceNote: textSchema(languages),
		crossChecked: list(urlSchema)
	});
}
