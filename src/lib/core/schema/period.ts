import * as v from 'valibot';
import type { Period } from '../dataset.ts';
import { periodIdSchema } from './id.ts';
import { integerSchema } from './number.ts';
import { object, type Schema } from './object.ts';
import { wordsSchema } from './text.ts';

/** A period, in years where it is of years. */
export const periodSchema: Schema<Period> = object({
	id: periodIdSchema,
	name: wordsSchema(),
	start: v.exactOptional(integerSchema),
	end: v.exactOptional(integerSchema)
});
