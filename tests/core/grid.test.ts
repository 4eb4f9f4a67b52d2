import { describe, expect, test } from 'vitest';
import { layoutGrid, type Narrowing } from '#lib/core/grid.ts';
import { cellAt, indexMatrix } from '#lib/core/matrix.ts';
import { toMatrixData, type MatrixData } from '#lib/core/matrix-data.ts';
import { defaultView, stancesOf, type View } from '#lib/core/view/view.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { drawMatrix, smallMatrix } from '../fixtures/generators.ts';

const gaps: MatrixData['gaps'] = [
	{ actor: 'nil', period: 'now', state: 'no-source', why: '' },
	{ actor: 'unread', period: 'now', state: 'not-coded', why: '' }
];
const matrix = drawMatrix(
	{
		one: '2 1 . -2',
		two: '2 1i 0 .',
		six: '2 -2 . .',
		nil: '. . . .',
		unread: '. . . .'
	},
	{ gaps }
);
const { actors, topics } = matrix.data;
const usual: View = { ...defaultView(matrix.data), topics: ['a', 'b', 'c', 'd'] };
const collator = new Intl.Collator('en');

const lay = (change: Partial<View>, narrowing?: Narrowing) =>
	layoutGrid(matrix, { ...usual, ...change }, collator, narrowing);

/** A grid in words: `one two | a b`. */
function shown(change: Partial<View>, narrowing?: Narrowing) {
	const grid = lay(change, narrowing);
	const names = [
		grid.actors.map((actor) => actors[actor]?.id),
		grid.topics.map((topic) => topics[topic]?.id)
	];
	return names.map((ids) => ids.join(' ')).join(' | ');
}

const words = (text: string) => text.split(' ');

describe('layoutGrid', () => {
	test.each<[string, Partial<View>, string]>([
		['all that is asked for', {}, 'one two six nil unread | a b c d'],
		['actors in the order of the view', { actors: ['six', 'one'] }, 'six one | a b c d'],
		['topics of the view', { topics: ['b', 'd'] }, 'one two six nil unread | b d'],
		['nobody', { actors: [] }, ' | a b c d'],
		['nothing', { topics: [] }, 'one two six nil unread | '],
		['neither', { actors: [], topics: [] }, ' | '],
		['what exists', { actors: ['one', 'heron'], topics: ['a', 'z'] }, 'one | a'],
		['rows by name', { sort: { by: 'name' }, rows: 'party' }, 'nil one six two unread | a b c d'],
		['topics by coverage', { sort: { by: 'coverage' }, topics: ['c', 'a'] }, shownActors('a c')],
		[
			'actors by agreement',
			{ sort: { by: 'agree', actor: 'six' }, actors: ['one', 'six'] },
			'six one | a b c d'
		]
	])('it lays out %s', (_, change, expected) => {
		expect(shown(change)).toBe(expected);
	});

	test.each<[string, Partial<View>, string, number]>([
		['two state differently', {}, 'b', 3],
		['all state the same', { actors: ['one', 'two'] }, '', 4],
		['nobody is shown', { actors: [] }, '', 4],
		['one alone is shown', { actors: ['one'] }, '', 4],
		['only one of them states it', { actors: ['one', 'nil'], topics: ['d'] }, '', 1],
		['an explicit and an implied stance are the same', { actors: ['one', 'two'] }, '', 4],
		['rows are parties', { rows: 'party' }, 'b', 3],
		['only some topics are asked for', { topics: ['a', 'b'] }, 'b', 1]
	])('only where they differ, and %s', (_, change, expected, alike) => {
		const grid = lay({ differing: true, ...change });
		expect(grid.topics.map((topic) => topics[topic]?.id).join(' ')).toBe(expected);
		expect(grid.alike).toBe(alike);
		expect(grid.actors).toHaveLength(change.actors?.length ?? 5);
	});

	test.each<[string, View['rows'], string, number]>([
		['for', 'topic', 'one two six nil unread | a', 3],
		['for', 'party', 'one two six | a b c d', 3],
		['against', 'topic', 'one two six nil unread | b d', 2],
		['against', 'party', 'one six | a b c d', 2],
		['for against', 'topic', 'one two six nil unread | a b d', 5],
		['mixed', 'party', 'two | a b c d', 1],
		['partly-against', 'topic', 'one two six nil unread | ', 0],
		['partly-against', 'party', ' | a b c d', 0],
		['not-stated', 'topic', 'one two six nil unread | c d', 4],
		['not-stated', 'party', 'one two six | a b c d', 4],
		['no-source', 'topic', 'one two six nil unread | a b c d', 4],
		['no-source', 'party', 'nil | a b c d', 4],
		['not-coded', 'party', 'unread | a b c d', 4],
		['not-stated no-source not-coded', 'party', 'one two six nil unread | a b c d', 12]
	])('keeping %s, with rows by %s, it leaves %s: %i cells', (kept, rows, expected, count) => {
		expect(shown({ stances: words(kept), rows })).toBe(expected);
		const grid = lay({ stances: words(kept), rows });
		expect(grid.kept).toBe(count);
		const cells = grid.actors.flatMap((a) => grid.topics.map((t) => grid.cell(a, t)));
		expect(cells.filter((cell) => grid.keeps(cell))).toHaveLength(count);
	});

	test('keeping no stance leaves no row', () => {
		expect(shown({ stances: [] })).toBe('one two six nil unread | ');
		expect(shown({ stances: [], rows: 'party' })).toBe(' | a b c d');
		expect(lay({ stances: [] }).kept).toBe(0);
	});

	test('keeping every stance is no filter', () => {
		const grid = lay({ stances: stancesOf(matrix.data) });
		expect(grid.kept).toBeUndefined();
		expect(grid.keeps({ state: 'not-stated' })).toBe(true);
	});

	test('an actor that is not shown keeps no row', () => {
		expect(shown({ stances: ['against'], actors: ['one'] })).toBe('one | d');
	});

	test.each<[View['rows'], number[], number[], string]>([
		['topic', [0], [1, 2], 'one two six nil unread | b c'],
		['topic', [0], [], 'one two six nil unread | '],
		['party', [1, 2], [0], 'two six | a b c d'],
		['party', [], [0], ' | a b c d']
	])('a search narrows the rows by %s to what it found', (rows, who, what, expected) => {
		const narrowing = { actors: new Set(who), topics: new Set(what) };
		expect(shown({ rows }, narrowing)).toBe(expected);
	});

	test('filters and a search leave what passes them all', () => {
		const narrowing = { actors: new Set<number>(), topics: new Set([1, 3]) };
		const change = { differing: true, stances: ['partly-for', 'against'] };
		expect(shown(change, narrowing)).toBe('one two six nil unread | b');
		expect(lay(change, narrowing).kept).toBe(3);
	});

	test.each<[Partial<View>, number, number]>([
		[{}, 20, 8],
		[{ actors: ['one', 'nil'] }, 8, 3],
		[{ topics: ['c'] }, 5, 1],
		[{ actors: [] }, 0, 0],
		[{ differing: true }, 20, 8],
		[{ stances: ['for'] }, 20, 8],
		[{ stances: ['for'], rows: 'party', differing: true }, 20, 8]
	])('%j: of %i cells asked for, %i are stated, whatever is filtered', (change, cells, stated) => {
		expect(lay(change)).toMatchObject({ cells, stated });
	});

	test('its cells are those of the matrix in the period of the view', () => {
		const small = smallMatrix();
		for (const period of ['2020', '2024']) {
			const view = { ...defaultView(small.data), period };
			const grid = layoutGrid(small, view, collator);
			expect(grid.layer).toBe(small.layer(period));
			for (const actor of grid.actors)
				for (const topic of grid.topics)
					expect(grid.cell(actor, topic)).toEqual(cellAt(small, small.layer(period), actor, topic));
		}
	});
});

describe('the default view of the real data', () => {
	const real = indexMatrix(toMatrixData(loadDataset('data'), 'nb', 'v1'));
	const view = defaultView(real.data);

	test('it is all parties on the core topics', () => {
		const grid = layoutGrid(real, view, collator);
		expect(grid.actors).toHaveLength(9);
		expect(grid.topics).toHaveLength(5);
		expect(grid.cells).toBe(45);
	});

	test('what each stance keeps adds up to all cells', () => {
		const kept = stancesOf(real.data).map(
			(stance) => layoutGrid(real, { ...view, stances: [stance] }, collator).kept ?? NaN
		);
		expect(kept.reduce((sum, n) => sum + n, 0)).toBe(45);
		const { stated } = layoutGrid(real, view, collator);
		expect(kept.slice(0, real.data.scale.length).reduce((sum, n) => sum + n, 0)).toBe(stated);
	});
});

function shownActors(topics: string) {
	return `one two six nil unread | ${topics}`;
}
