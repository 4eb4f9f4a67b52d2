import * as v from 'valibot';
import type { Actor } from '../dataset.ts';
import { idSchema } from './id.ts';
import { object, type Schema } from './object.ts';
import type { Rules } from './rules.ts';
import { textSchema } from './text.ts';

/** Who speaks. */
export function actorSchema(rules: Rules): Schema<Actor> {
	const text = textSchema(rules.languages);
	return object({
		id: idSchema,
		kind: idSchema,
		kindName: v.nullable(text),
		name: text,
		short: text
	});
}
