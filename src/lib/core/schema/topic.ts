import * as v from 'valibot';
import type { Topic } from '../dataset.ts';
import { idSchema } from './id.ts';
import { object, type Schema } from './object.ts';
import type { Rules } from './rules.ts';
import { textSchema } from './text.ts';

/** A row of the matrix, with the sentence that a stance is for or against. */
export function topicSchema(rules: Rules): Schema<Topic> {
	const text = textSchema(rules.languages);
	return object({ id: idSchema, title: text, proposition: text, explanation: v.nullable(text) });
}
