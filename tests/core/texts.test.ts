import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '#lib/core/fold.ts';
import { textsOf } from '#lib/core/texts.ts';
import { texts } from '../fixtures/generators.ts';

describe('of many texts', () => {
	test.each<[string, RegExp, string[], number[]]>([
		['none hold it where there are none', /a/g, [], []],
		['those that hold it are told', /lamp/g, ['street lamps', 'baths', 'lamp'], [0, 2]],
		['one that holds it twice is told once', /a/g, ['banana', 'b', 'a'], [0, 2]],
		['accents and case do not count', /are/g, ['Åre', 'ARE', 'ore'], [0, 1]],
		['what stands in two of them is in neither', /ab/g, ['a', 'b', 'ab'], [2]],
		['an empty one holds nothing', /\w/g, ['', 'a', ''], [1]],
		['the last one is looked at too', /z$/g, ['z', 'yz'], [1]],
		['nothing is found of nothing', /(?!)/g, ['a', ''], []],
		['what would end one does not', /b/g, ['a\0b', 'c', 'b'], [0, 2]]
	])('%s', (_, pattern, originals, places) => {
		expect(textsOf(originals).holding(pattern)).toEqual(places);
	});

	test('those are told that hold it one by one, however often they are asked', () => {
		fc.assert(
			fc.property(
				fc.array(texts()),
				fc.constantFrom('a', 'o', 'e', 's', '1'),
				(originals, part) => {
					const all = textsOf(originals);
					const holding = originals.flatMap((text, i) =>
						foldText(text).includes(part) ? [i] : []
					);
					const pattern = new RegExp(part, 'gu');
					expect(all.holding(pattern)).toEqual(holding);
					expect(all.holding(pattern)).toEqual(holding);
				}
			)
		);
	});
});
