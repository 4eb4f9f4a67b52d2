import { describe, expect, it } from 'vitest';
import { chooseActors } from '#lib/core/view/choice.ts';
import { drawMatrix } from '../../fixtures/generators.ts';

const { data } = drawMatrix({ a: '1', b: '1', c: '1', d: '1' });

describe('the actors after a choice', () => {
	it.each([
		['stand in the order of the data', 'a b', 'c b a', 'a b c'],
		['come back to their place', 'a c', 'c a b', 'a b c'],
		['keep an order of the link’s own', 'c a', 'a c', 'c a'],
		['put new ones last in an order of the link’s own', 'c a', 'a b c d', 'c a b d'],
		['lose those that were unticked', 'c b a', 'a c', 'c a'],
		['may be none', 'a b', '', '']
	])('%s', (_, shown, chosen, expected) => {
		const list = (text: string) => text.split(' ').filter(Boolean);
		expect(chooseActors(list(shown), list(chosen), data).join(' ')).toBe(expected);
	});
});
