import { LIMITS, type Refusal } from './limits.ts';

/** A JSON text as what it says, or why it is not read. */
export type Json =
	| { readonly ok: true; readonly value: unknown }
	| { readonly ok: false; readonly refusal: Refusal };

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Parses JSON that may be hostile: it is first walked through once, sign by sign, since a parser asked about a hundred
 * thousand brackets may run out of stack, and millions of small values out of memory.
 */
export function parseJson(file: string, text: string): Json {
	const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
	const refusal = scan(file, body);
	if (refusal) return { ok: false, refusal };
	try {
		return { ok: true, value: JSON.parse(body) };
	} catch (error) {
		const at = placeIn(error, body);
		return { ok: false, refusal: { file, why: 'no-json', ...(at ? { at } : {}) } };
	}
}

/** What there is too much of, counted in one pass. */
function scan(file: string, text: string): Refusal | undefined {
	let depth = 0;
	let values = 1;
	for (let at = 0; at < text.length; at++) {
		const sign = text.charCodeAt(at);
		if (sign === QUOTE) {
			const end = endOfString(text, at);
			const found = end - at - 1;
			if (found > LIMITS.characters)
				return { file, why: 'text-too-long', at: at + 1, found, most: LIMITS.characters };
			at = end;
		} else if (sign === COMMA) values++;
		else if (sign === LIST || sign === OBJECT) {
			values++;
			if (++depth > LIMITS.depth) return { file, why: 'too-deep', at: at + 1, most: LIMITS.depth };
		} else if (sign === LIST_END || sign === OBJECT_END) depth--;
		if (values > LIMITS.values) return { file, why: 'too-many-values', most: LIMITS.values };
	}
	return undefined;
}

/** Where the quotation mark stands that ends a string; the text's end where there is none. */
function endOfString(text: string, start: number): number {
	for (let at = start + 1; at < text.length; at++) {
		const sign = text.charCodeAt(at);
		if (sign === BACKSLASH) at++;
		else if (sign === QUOTE) return at;
	}
	return text.length;
}

/** The sign at which a parser gave up, counted from 1, where its message says so. */
function placeIn(error: unknown, text: string): number | undefined {
	const said = error instanceof Error ? error.message : '';
	const [, place] = /position (\d+)/.exec(said) ?? [];
	if (place !== undefined) return Number(place) + 1;
	return /end of (JSON|data)|unterminated/i.test(said) ? text.length : undefined;
}
