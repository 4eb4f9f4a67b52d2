import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KEYS, formatPinned, formatView } from '#lib/core/view/format-view.ts';
import { parseView } from '#lib/core/view/parse-view.ts';
import { defaultView, type View } from '#lib/core/view/view.ts';
import { drawMatrix, smallMatrix, views } from '../../fixtures/generators.ts';

const matrix = smallMatrix();
const { data } = matrix;
const usual = defaultView(data);

const live: [change: Partial<View>, expected: string][] = [
	[{}, ''],
	[{ period: '2020' }, 'period=2020'],
	[{ actors: ['otter', 'lark'] }, 'p=otter.lark'],
	[{ actors: ['lark', 'otter', 'beacon'] }, 'p=lark.otter.beacon'],
	[{ actors: [] }, 'p='],
	[{ topics: [] }, 't='],
	[{ topics: ['street-lamps'] }, 't=street-lamps'],
	[{ topics: ['street-lamps', 'river-baths'] }, 't=-night-ferry'],
	[{ topics: ['street-lamps', 'night-ferry', 'river-baths'] }, 't=all'],
	[{ stances: ['for', 'not-stated'] }, 's=for.not-stated'],
	[{ stances: [] }, 's='],
	[{ query: 'two words & more=æ' }, 'q=two+words+%26+more%3D%C3%A6'],
	[{ rows: 'party' }, 'by=party'],
	[{ sort: { by: 'name' } }, 'sort=name'],
	[{ sort: { by: 'agree', actor: 'otter' } }, 'sort=agree.otter'],
	[{ differing: true }, 'diff=1'],
	[{ narrow: 'grid' }, 'narrow=grid'],
	[{ cell: { actor: 'lark', topic: 'night-ferry' } }, 'cell=lark.night-ferry'],
	[{ version: 'v1' }, 'as=v1'],
	[
		{ version: 'v1', query: 'x', actors: ['otter'], period: '2020', differing: true },
		'period=2020&p=otter&q=x&diff=1&as=v1'
	]
];

describe('formatView', () => {
	test.each(live)('%j is written "%s"', (change, expected) => {
		expect(formatView({ ...usual, ...change }, data)).toBe(expected);
	});

	test.each([
		['core', 'a b', 't='],
		['all but one', 'b c d', 't=-a'],
		['half of them', 'c d', 't=c.d'],
		['all', 'a b c d', 't=all']
	])('topics are written in the shortest way: %s', (_, topics, expected) => {
		const four = drawMatrix({ one: '. . . .' });
		const view = { ...defaultView(four.data), topics: topics.split(' ') };
		expect(formatView(view, four.data)).toBe(expected === 't=' ? '' : expected);
	});

	test('topics that are all core are written as core', () => {
		const two = drawMatrix({ one: '. .' });
		expect(formatPinned(defaultView(two.data), two.data)).toContain('&t=core&');
	});

	test('what it writes of any view is read as that view, and nothing is dropped', () => {
		fc.assert(
			fc.property(views(data), (view) => {
				expect(parseView(formatView(view, data), matrix)).toEqual({ view, dropped: [] });
			}),
			{ numRuns: 500 }
		);
	});

	test('the keys stand in one order, each once, defaults left out', () => {
		fc.assert(
			fc.property(views(data), (view) => {
				const keys = [...new URLSearchParams(formatView(view, data)).keys()];
				expect(keys).toEqual(KEYS.filter((key) => keys.includes(key)));
				const isUsual = formatView(view, data) === '';
				expect(isUsual).toBe(JSON.stringify(view) === JSON.stringify(usual));
			})
		);
	});
});

describe('formatPinned', () => {
	test('the default view has every key', () => {
		expect(formatPinned(usual, data)).toBe(
			'period=2024&p=lark.otter&t=core&' +
				's=for.for-conditional.mixed.against-conditional.against.not-stated.no-source.not-coded&' +
				'q=&v=grid&by=topic&sort=order&diff=0&narrow=cards&cell=&as=v1'
		);
	});

	test('every key stands there once, in one order, for any view', () => {
		fc.assert(
			fc.property(views(data), (view) => {
				const params = new URLSearchParams(formatPinned(view, data));
				expect([...params.keys()]).toEqual(KEYS);
				expect(params.get('as')).toBe(data.version);
			})
		);
	});

	test('it is read as the view, of this version of the data', () => {
		fc.assert(
			fc.property(views(data), (view) => {
				const pinned = parseView(formatPinned(view, data), matrix);
				expect(pinned).toEqual({ view: { ...view, version: data.version }, dropped: [] });
			}),
			{ numRuns: 500 }
		);
	});
});
