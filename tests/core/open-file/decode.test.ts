import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, findFault } from '#lib/core/open-file/decode.ts';

const bytes = (...parts: (string | number[])[]) =>
	Uint8Array.from(
		parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part))
	);

describe('what is no text in UTF-8 is refused by what it is', () => {
	test.each<[string, Uint8Array, string, number?]>([
		['UTF-16, little end first', bytes([0xff, 0xfe, 0x61, 0]), 'utf-16'],
		['UTF-16, big end first', bytes([0xfe, 0xff, 0, 0x61]), 'utf-16'],
		['a spreadsheet', bytes([0x50, 0x4b, 3, 4], 'xl/workbook'), 'spreadsheet'],
		['an old spreadsheet', bytes([0xd0, 0xcf, 0x11, 0xe0]), 'spreadsheet'],
		['a byte that is 0', bytes('actor', [0], 'x'), 'binary', 6],
		['Latin 1', bytes('R', [0xf8], 'dt'), 'not-utf-8', 2],
		['a letter cut off', bytes('ab', [0xc3]), 'not-utf-8', 3],
		['a surrogate', bytes([0xed, 0xa0, 0x80]), 'not-utf-8', 1],
		['a long form', bytes('æ', [0xc0, 0xaf]), 'not-utf-8', 3],
		['nothing', bytes(), 'empty'],
		['blanks and a mark', bytes([0xef, 0xbb, 0xbf], ' \r\n'), 'empty']
	])('%s', (_, given, why, at) => {
		expect(decode('a.csv', given)).toEqual({
			ok: false,
			refusal: { file: 'a.csv', why, ...(at ? { at } : {}) }
		});
	});
});

test('text in UTF-8 is read as it is, in any script, without its byte order mark', () => {
	const text = 'aktør,tema\nنعم,כן,😀';
	expect(decode('a.csv', bytes([0xef, 0xbb, 0xbf], text))).toEqual({ ok: true, text });
});

test('a fault is found just where the decoder refuses', () => {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const reads = (given: Uint8Array) => {
		try {
			decoder.decode(given);
			return true;
		} catch {
			return false;
		}
	};
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 12 }), (given) => {
			const at = findFault(given);
			expect(at === undefined).toBe(reads(given));
			if (at !== undefined) expect(reads(given.slice(0, at))).toBe(true);
		}),
		{ numRuns: 2000 }
	);
});
