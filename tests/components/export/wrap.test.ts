import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toXmlText, wrapText } from '#lib/components/export/wrap.ts';

const letters = (text: string) => text.length;

describe('a text broken into lines', () => {
	it.each<[string, number, string[]]>([
		['', 10, []],
		['short', 10, ['short']],
		['two words', 5, ['two', 'words']],
		['one two six', 7, ['one two', 'six']],
		['https://example.org', 8, ['https://', 'example.', 'org']],
		['see https://x.org now', 6, ['see', 'https:', '//x.or', 'g now']],
		['ab', 0, ['a', 'b']]
	])('%j at %d is %j', (text, width, lines) => {
		expect(wrapText(text, width, letters)).toEqual(lines);
	});

	it('keeps every letter, and no line is too long', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('a', 'b', ' ') }),
				fc.integer({ min: 1, max: 9 }),
				(text, width) => {
					const lines = wrapText(text, width, letters);
					expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
					for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
				}
			)
		);
	});
});

describe('a text for XML', () => {
	it.each([
		['æøå «–» 😀\n', 'æøå «–» 😀\n'],
		['a\u0000b\u0008c\u001f', 'abc'],
		['\ud800x', 'x'],
		['\uffffx', 'x']
	])('%j is %j', (text, kept) => {
		expect(toXmlText(text)).toBe(kept);
	});
});
