import { describe, expect, test } from 'vitest';
import {
	cut,
	defaultView,
	keepView,
	limitQuery,
	stancesOf,
	type View
} from '#lib/core/view/view.ts';
import { drawMatrix, smallMatrix } from '../../fixtures/generators.ts';

const { data } = smallMatrix();

describe('limitQuery', () => {
	test.each([
		['nothing stays nothing', '', ''],
		['white space alone is nothing', ' \t\n\u00a0', ''],
		['white space around it goes', '  two words ', 'two words'],
		['white space within it stays', 'two  words', 'two  words'],
		['as many characters as the limit stay', 'a'.repeat(100), 'a'.repeat(100)],
		['one more is cut', 'a'.repeat(100) + 'b', 'a'.repeat(100)],
		['white space that is last after the cut goes too', 'a'.repeat(99) + ' b', 'a'.repeat(99)],
		['characters of two units count as one', '🧡'.repeat(100), '🧡'.repeat(100)],
		['none is cut in two', 'a' + '🧡'.repeat(100), 'a' + '🧡'.repeat(99)]
	])('%s', (_, text, expected) => {
		expect(limitQuery(text)).toBe(expected);
		expect(limitQuery(expected)).toBe(expected);
	});
});

test.each([
	['', 3, ''],
	['abc', 3, 'abc'],
	['abcd', 3, 'abc'],
	['ab🧡d', 3, 'ab🧡'],
	['🧡🧡🧡🧡', 3, '🧡🧡🧡'],
	['abc', 0, '']
])('the beginning of "%s" of %i characters is "%s"', (text, length, expected) => {
	expect(cut(text, length)).toBe(expected);
});

test('the stances run from one end of the scale to the other, then the ways of stating nothing', () => {
	expect(stancesOf(data)).toEqual([
		...['for', 'for-conditional', 'mixed', 'against-conditional', 'against'],
		...['not-stated', 'no-source', 'not-coded']
	]);
});

describe('defaultView', () => {
	test('it shows the newest period, all parties and no other actor, and the core topics', () => {
		expect(defaultView(data)).toEqual({
			period: '2024',
			actors: ['lark', 'otter'],
			topics: ['street-lamps', 'night-ferry'],
			stances: stancesOf(data),
			query: '',
			chart: 'grid',
			rows: 'topic',
			sort: { by: 'order' },
			differing: false,
			cell: undefined,
			narrow: 'cards',
			version: undefined
		});
	});

	test('its parties stand in the order of the site, its topics in that of the data', () => {
		const { data } = smallMatrix({
			'site.json: order.actors': ['otter', 'lark'],
			'site.json: core': ['river-baths', 'street-lamps']
		});
		expect(defaultView(data)).toMatchObject({
			actors: ['otter', 'lark'],
			topics: ['street-lamps', 'river-baths']
		});
	});

	test('a matrix that holds nothing has one all the same', () => {
		const { data } = drawMatrix({}, { periods: [] });
		expect(defaultView(data)).toMatchObject({ period: '', actors: [], topics: [] });
	});
});

describe('keepView', () => {
	const last = { ...defaultView(data), sort: { by: 'agree', actor: 'lark' } as const };

	test.each<[string, View, View | undefined, boolean]>([
		['the same view is the very one from before', structuredClone(last), last, true],
		['of another order it is another', { ...last, sort: { by: 'name' } }, last, false],
		['in another order of actors too', { ...last, actors: last.actors.toReversed() }, last, false],
		['with a cell open too', { ...last, cell: { actor: 'lark', topic: 'x' } }, last, false],
		['the first one is itself', last, undefined, false]
	])('%s', (_, next, before, isKept) => {
		expect(keepView(next, before)).toBe(isKept ? before : next);
	});
});
