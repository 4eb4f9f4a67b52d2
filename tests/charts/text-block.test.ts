import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText, placeText, textWidth, widestWord, wrapText } from '#lib/charts/text-block.ts';

const type = { size: 10 };

describe('textWidth', () => {
	test.each([
		['', 0],
		['a', 6.4],
		['A', 7.9],
		['i', 4.2],
		['W', 10],
		['é', 6.4],
		['Ø', 7.9],
		['語', 10],
		['aA', 14.3]
	])('%s is at most %f wide at a size of 10', (text, width) => {
		expect(textWidth(text, type)).toBeCloseTo(width);
	});

	test('bold letters are wider', () => {
		expect(textWidth('a', { size: 10, bold: true })).toBeGreaterThan(textWidth('a', type));
	});

	test('the widest word of several texts counts', () => {
		expect(widestWord(['a bb', 'ccc d'], type)).toBeCloseTo(19.2);
		expect(widestWord([], type)).toBe(0);
	});
});

describe('wrapText', () => {
	test.each<[string, number, string[]]>([
		['', 100, []],
		['one two', 100, ['one two']],
		['one two three', 50, ['one two', 'three']],
		['  one \n two ', 21, ['one', 'two']],
		['abcdef', 30, ['abcd-', 'ef']],
		['a abcdef', 30, ['a', 'abcd-', 'ef']]
	])('%j within %i is %j', (text, width, lines) => {
		expect(wrapText(text, width, type)).toEqual(lines);
	});

	test('no line is wider than it may be, and no letter is lost', () => {
		fc.assert(
			fc.property(fc.string(), fc.integer({ min: 20, max: 300 }), (text, width) => {
				const lines = wrapText(text, width, type);
				for (const line of lines) expect(textWidth(line, type)).toBeLessThanOrEqual(width);
				const letters = (words: string) => words.replace(/[\s-]/g, '');
				expect(letters(lines.join(''))).toBe(letters(text));
			})
		);
	});
});

test('a text stands in a box that holds its lines', () => {
	expect(placeText('one two three', { x: 5, y: 7, width: 50 }, type)).toEqual({
		x: 5,
		y: 7,
		width: textWidth('one two', type),
		height: 26,
		lines: ['one two', 'three'],
		size: 10,
		leading: 13,
		bold: false
	});
});

test.each([
	['abc', 100, 'abc'],
	['abcdef', 30, 'abc…'],
	['abc', 1, '…']
])('%s within %i is cut to %s', (text, width, cut) => {
	expect(cutText(text, width, type)).toBe(cut);
});
