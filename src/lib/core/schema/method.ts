import type { MethodSection } from '../dataset.ts';
import { idSchema } from './id.ts';
import { list, object, type Schema } from './object.ts';
import type { Rules } from './rules.ts';
import { textSchema } from './text.ts';

/** A part of the account of how the data was made. */
export function methodSectionSchema({ languages }: Rules): Schema<MethodSection> {
	const text = textSchema(languages);
	return object({ id: idSchema, title: text, paragraphs: list(text), points: list(text) });
}
