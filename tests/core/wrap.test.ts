import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateWidth, widestWord, wrapText } from '#lib/core/wrap.ts';

describe('estimateWidth', () => {
	test.each([
		['', 0],
		['i', 3.5],
		['n', 5.6],
		['N', 6.8],
		['Å', 6.8],
		['m', 8.8],
		['mi', 12.3]
	])('«%s» at 10 pixels is %d wide', (text, width) => {
		expect(estimateWidth(text, { size: 10 })).toBeCloseTo(width);
	});

	test('grows with the size of the letters', () => {
		expect(estimateWidth('word', { size: 20 })).toBeCloseTo(
			2 * estimateWidth('word', { size: 10 })
		);
	});
});

test('bold letters are wider', () => {
	expect(estimateWidth('word', { size: 10, bold: true })).toBeGreaterThan(
		estimateWidth('word', { size: 10 })
	);
});

test('the widest word is that of all texts', () => {
	const ten = { size: 10 };
	expect(widestWord(['one two', 'seven of ten'], ten)).toBe(estimateWidth('seven', ten));
	expect(widestWord([], ten)).toBe(0);
});

describe('wrapText', () => {
	test.each([
		['one two six', 1000, ['one two six']],
		['one two six', 50, ['one two', 'six']],
		['one two six', 5, ['one', 'two', 'six']],
		['by-and-by ferry', 30, ['by-', 'and-', 'by', 'ferry']],
		['north/south', 40, ['north/', 'south']],
		['unbreakable', 10, ['unbreakable']],
		['', 100, ['']]
	])('«%s» in %i pixels: %j', (text, width, lines) => {
		expect(wrapText(text, width, { size: 10 })).toEqual(lines);
	});

	test('loses no letter, and no line is too wide that could be broken', () => {
		const word = fc.string({ unit: fc.constantFrom(...'abimW'), minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(
				fc.array(word, { minLength: 1 }),
				fc.integer({ min: 1, max: 200 }),
				(words, width) => {
					const lines = wrapText(words.join(' '), width, { size: 12 });
					expect(lines.join(' ')).toBe(words.join(' '));
					for (const line of lines)
						if (line.includes(' '))
							expect(estimateWidth(line, { size: 12 })).toBeLessThanOrEqual(width);
				}
			)
		);
	});
});
