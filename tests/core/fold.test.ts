import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldText } from '#lib/core/fold.ts';
import { texts } from '../fixtures/generators.ts';

describe('fold', () => {
	test.each([
		['', '', []],
		['abc', 'abc', [0, 1, 2]],
		['ABC', 'abc', [0, 1, 2]],
		['æøå', 'aeoa', [0, 0, 1, 2]],
		['ÆØÅ', 'aeoa', [0, 0, 1, 2]],
		['Køer', 'koer', [0, 1, 2, 3]],
		['lærer', 'laerer', [0, 1, 1, 2, 3, 4]],
		['a\u030ab', 'ab', [0, 2]],
		['e\u0301\u0323f', 'ef', [0, 3]],
		['ß', 'ss', [0, 0]],
		['œ', 'oe', [0, 0]],
		['þórr', 'thorr', [0, 0, 1, 2, 3]],
		['Đđ', 'dd', [0, 1]],
		['łð', 'ld', [0, 1]],
		['İ', 'i', [0]],
		['é à ü', 'e a u', [0, 1, 2, 3, 4]],
		['a🧡b', 'a🧡b', [0, 1, 2, 3]],
		// capitals of two units, which are folded by neither
		['𞤀𐐀', '𞤀𐐀', [0, 1, 2, 3]],
		['12 %', '12 %', [0, 1, 2, 3]],
		['\ud800x', '\ud800x', [0, 1]]
	])('%j is %j, at %j', (original, text, at) => {
		expect(fold(original)).toEqual({ text, at });
	});

	const anyText = fc.oneof(
		texts(),
		fc.string({
			unit: fc.constantFrom('æ', 'Ø', 'å', 'ß', 'a\u030a', '\u0301', 'İ', 'x', ' ', '한')
		})
	);

	test('the text alone is the same', () => {
		fc.assert(
			fc.property(anyText, (original) => {
				expect(foldText(original)).toBe(fold(original).text);
			})
		);
	});

	test('every character knows its place in the original, and the places never fall', () => {
		fc.assert(
			fc.property(anyText, (original) => {
				const { text, at } = fold(original);
				expect(at).toHaveLength(text.length);
				expect(at.every((place) => place >= 0 && place < original.length)).toBe(true);
				expect(at.every((place, i) => i === 0 || place >= (at[i - 1] ?? 0))).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});

	test('a folded text stays as it is', () => {
		fc.assert(
			fc.property(anyText, (original) => {
				const { text } = fold(original);
				expect(fold(text).text).toBe(text);
			})
		);
	});

	test('a text folds as its parts do', () => {
		fc.assert(
			fc.property(anyText, anyText, (a, b) => {
				expect(fold(a + b).text).toBe(fold(a).text + fold(b).text);
			})
		);
	});
});
