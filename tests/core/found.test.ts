import { describe, expect, test } from 'vitest';
import { findIn, searchNames, searchView, type Found } from '#lib/core/found.ts';
import { toMatrixData } from '#lib/core/matrix-data.ts';
import { indexMatrix } from '#lib/core/matrix.ts';
import { toSearchData } from '#lib/core/search-data.ts';
import type { Hit } from '#lib/core/search.ts';
import { defaultView, type View } from '#lib/core/view/view.ts';
import { drawMatrix, drawSource, smallDataset } from '../fixtures/generators.ts';

const matrix = drawMatrix(
	{ one: '. . .', two: '. . .', six: '. . .' },
	{
		periods: ['then', 'now'].map((id) => ({ id, name: id })),
		sources: [
			drawSource('one-then', { actor: 'one', period: 'then' }),
			drawSource('one-now', { actor: 'one' }),
			drawSource('two-ever', { actor: 'two', period: null }),
			drawSource('six-now', { actor: 'six' }),
			drawSource('collection', { kind: 'collection' })
		],
		positions: [
			[0, 0, 0, 0, 0],
			[0, 1, 1, 0, 0],
			[1, 1, 2, 0, 0],
			[1, 2, 2, 0, 0],
			[2, 0, 3, 0, 0]
		]
	}
);
/** Two of the actors, two of the topics, of the later period. */
const usual: View = { ...defaultView(matrix.data), actors: ['two', 'one'], topics: ['a', 'b'] };

/** A hit in words: `topic 0`, `position 3`. */
function hit(text: string): Hit {
	const [kind, ref] = text.split(' ');
	const record = { kind: kind as Hit['record']['kind'], ref: Number(ref), texts: ['x'] };
	return { record, marks: [[[0, 1]]] };
}

const find = (hits: string, change: Partial<View> = {}) =>
	findIn(hits === '' ? [] : hits.split(', ').map(hit), matrix, { ...usual, ...change });

/** What was found as lists: actors, topics, cells, elsewhere. */
const told = ({ actors, topics, cells, elsewhere }: Found) => [
	[...actors].join(' '),
	[...topics].join(' '),
	[...cells].join(' '),
	elsewhere
];

describe('findIn', () => {
	test.each<[string, Partial<View>, string, string, string, number]>([
		['', {}, '', '', '', 0],
		['topic 0', {}, '', '0', '', 0],
		['topic 2', {}, '', '', '', 1],
		['actor 1', {}, '1', '', '', 0],
		['actor 2', {}, '', '', '', 1],
		['position 1', {}, '', '', '0.1', 0],
		['position 0', {}, '', '', '', 1],
		['position 0', { period: 'then' }, '', '', '0.0', 0],
		['position 1', { period: 'then' }, '', '', '', 1],
		['position 2', {}, '', '', '1.1', 0],
		['position 2', { period: 'then' }, '', '', '1.1', 0],
		['position 3', {}, '', '', '', 1],
		['position 4', {}, '', '', '', 1],
		['source 1', {}, '', '', '', 0],
		['source 0', {}, '', '', '', 1],
		['source 2', {}, '', '', '', 0],
		['source 3', {}, '', '', '', 1],
		['source 4', {}, '', '', '', 1],
		['position 99', {}, '', '', '', 1],
		['source 99', {}, '', '', '', 1],
		['topic 0, topic 1, topic 2, actor 0, position 1, position 2', {}, '0', '0 1', '0.1 1.1', 1],
		['topic 0, actor 0, position 1', { actors: [], topics: [] }, '', '', '', 3]
	])('of %s, in a view with %j', (hits, change, actors, topics, cells, elsewhere) => {
		const found = find(hits, change);
		expect(told(found)).toEqual([actors, topics, cells, elsewhere]);
		expect(found.hits).toHaveLength(hits === '' ? 0 : hits.split(', ').length);
	});

	/** The places on the rows that are left, or undefined where the rows stay. */
	test.each<[string, View['rows'], string | undefined]>([
		['', 'topic', ''],
		['topic 0', 'topic', '0'],
		['topic 0', 'party', undefined],
		['actor 1', 'party', '1'],
		['actor 1', 'topic', undefined],
		['source 1', 'topic', undefined],
		['source 1', 'party', '0'],
		['position 1', 'topic', '1'],
		['position 1', 'party', '0'],
		['actor 1, position 1', 'topic', '1'],
		['actor 1, position 1', 'party', '1 0'],
		['topic 2', 'topic', ''],
		['actor 2', 'topic', ''],
		['position 0', 'party', ''],
		['topic 0, topic 2', 'topic', '0']
	])('%s narrows rows by %s to %j', (hits, rows, expected) => {
		const { narrowing } = find(hits, { rows });
		const left = rows === 'party' ? narrowing?.actors : narrowing?.topics;
		expect(left && [...left].join(' ')).toBe(expected);
	});
});

describe('searchNames', () => {
	const dataset = smallDataset();
	const data = toMatrixData(dataset, 'en', 'v1');
	const asked = [indexMatrix(data), defaultView(data)] as const;
	const inNames = searchNames(data, 'en');
	const inAll = searchView(toSearchData(dataset, 'en', 'v1'), data, 'en');
	const names = ({ hits }: Found) =>
		hits.map(({ record }) => `${record.kind} ${record.ref} ${record.texts[0]}`);

	test.each<[string, string, string[]]>([
		['a topic', 'lamps', ['topic 0 street-lamps']],
		['an actor, and a source of it', 'otters', ['actor 1 The Otters', 'source 2 The otter-page']],
		['a source', 'lark-programme', ['source 3 The lark-programme']],
		['what stands in a text alone', 'quiet', []],
		['no word is taken as misspelt', 'lapms', []],
		['nor one of two', 'otters quiet', []]
	])('%s: %s', (_, query, expected) => {
		const found = inNames(query, ...asked);
		expect(names(found)).toEqual(expected);
		expect(found.isPartial).toBe(true);
	});

	test('what it finds is left on the rows; where it finds nothing, nothing is left out', () => {
		expect(inNames('lamps', ...asked).narrowing?.topics).toEqual(new Set([0]));
		expect(inNames('quiet', ...asked).narrowing).toBeUndefined();
		expect(inAll('xyzzy', ...asked).narrowing).toBeDefined();
	});

	test('whatever it finds, a search of everything finds too', () => {
		const words = toSearchData(dataset, 'en', 'v1').records.flatMap(({ texts }) =>
			texts.flatMap((text) => text.split(' '))
		);
		const some = words.filter((word) => {
			const found = names(inNames(word, ...asked));
			expect(names(inAll(word, ...asked))).toEqual(expect.arrayContaining(found));
			return found.length > 0;
		});
		expect(some.length).toBeGreaterThan(10);
	});
});
