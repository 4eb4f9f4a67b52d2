import * as v from 'valibot';
import type { Text } from '../dataset.ts';
import { object, type Schema } from './object.ts';

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;
const A_LANGUAGE = 'a language code, such as en';

/** A language code. */
export const languageSchema = v.pipe(v.string(A_LANGUAGE), v.regex(LANGUAGE, A_LANGUAGE));

/** Words, at least one. */
export function wordsSchema(expected = 'words') {
	return v.pipe(v.string(expected), v.regex(/\S/, expected));
}

/** A text in each of these languages; where none is known, in any. */
export function textSchema(languages: readonly string[]): Schema<Text> {
	if (languages.length === 0) return v.record(v.string(), wordsSchema(), 'an object');
	const entries = languages.map((code) => [code, wordsSchema(`words in ${code}`)] as const);
	return object(Object.fromEntries(entries), (code) => `words in ${code}`);
}
