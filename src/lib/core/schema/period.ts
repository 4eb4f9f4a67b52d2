import type { Period } from '../dataset.ts';
import { periodIdSchema } from './id.ts';
import { integerSchema } from './number.ts';
import { object, type Schema } from './object.ts';
import { wordsSchema } from './text.ts';

/** A period, in years. */
export const periodSchema: Schema<Period> = object({
	id: periodIdSchema,
	name: wordsSchema(),
	start: integerSchema,
	end: integerSchema
});
