import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_KEYS, tabulateCells, tabulateGrid, type CellWords } from '#lib/core/export-table.ts';
import { layoutGrid } from '#lib/core/grid.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import { defaultView, ROWS, type View } from '#lib/core/view/view.ts';
import { drawMatrix, drawSource, smallMatrix } from '../fixtures/generators.ts';

const words: CellWords = {
	label: (key) => `the ${key}`,
	stance: (cell) => (cell.state === 'stated' ? `step ${cell.step}` : cell.state),
	marked: (cell) => (cell.state === 'stated' ? `step ${cell.step}` : cell.state)
};

const collator = new Intl.Collator('en');
const gridOf = (matrix: Matrix, view: View) => layoutGrid(matrix, view, collator);

const cellsOf = (matrix: Matrix, change: Partial<View> = {}) => {
	const view = { ...defaultView(matrix.data), ...change };
	const { columns, rows } = tabulateCells(matrix, view, gridOf(matrix, view), words);
	return rows.map((row) => Object.fromEntries(columns.map(({ key }, i) => [key, row[i]])));
};

describe('the cells of a grid as rows', () => {
	const matrix = drawMatrix(
		{ lark: '2 -1i', otter: '. .' },
		{
			sources: [
				drawSource('lark-page', { actor: 'lark', title: 'The Larks', date: '2025-03' }),
				drawSource('otter-page', { actor: 'otter' })
			]
		}
	);

	it('tell who, on what, which stance and from where', () => {
		expect(cellsOf(matrix)[0]).toEqual({
			period: 'now',
			actor: 'lark',
			actor_name: 'lark',
			topic: 'a',
			topic_title: 'a',
			stance: matrix.data.scale.find(({ value }) => value === 2)?.id,
			stance_word: expect.stringMatching(/^step/),
			basis: 'explicit',
			sources_differ: 'no',
			source: 'lark-page',
			source_title: 'The Larks',
			source_date: '2025-03'
		});
	});

	it('say what is implied', () => {
		const [implied] = cellsOf(matrix, { topics: ['b'], actors: ['lark'] });
		expect(implied?.basis).toBe('implied');
	});

	it('name the way of stating nothing, and leave the rest of such a cell empty', () => {
		const [silent] = cellsOf(matrix, { actors: ['otter'] });
		expect(silent).toMatchObject({ stance: 'not-stated', stance_word: 'not-stated' });
		for (const key of ['basis', 'sources_differ', 'source', 'source_title', 'source_date'])
			expect(silent?.[key]).toBeUndefined();
	});

	it('keep the three ways of stating nothing apart', () => {
		const small = smallMatrix();
		const all = { actors: small.data.actors.map(({ id }) => id) };
		const stances = small.data.periods.flatMap(({ id: period }) =>
			cellsOf(small, { ...all, period }).map(({ stance }) => stance)
		);
		expect(stances).toEqual(expect.arrayContaining(['not-stated', 'no-source', 'not-coded']));
	});

	it('follow the rows of the grid', () => {
		const order = (rows: View['rows']) =>
			cellsOf(matrix, { rows }).map(({ actor, topic }) => `${actor} ${topic}`);
		expect(order('topic')).toEqual(['lark a', 'otter a', 'lark b', 'otter b']);
		expect(order('party')).toEqual(['lark a', 'lark b', 'otter a', 'otter b']);
	});

	it('are the cells of any view, each once', () => {
		const small = smallMatrix();
		const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
		const change = fc.record({
			actors: fc.shuffledSubarray(ids(small.data.actors)),
			topics: fc.subarray(ids(small.data.topics)),
			rows: fc.constantFrom(...ROWS),
			differing: fc.boolean()
		});
		fc.assert(
			fc.property(change, (changed) => {
				const view = { ...defaultView(small.data), ...changed };
				const grid = gridOf(small, view);
				const { rows } = tabulateCells(small, view, grid, words);
				const names = rows.map(
					(row) => `${row[CELL_KEYS.indexOf('actor')]} ${row[CELL_KEYS.indexOf('topic')]}`
				);
				expect(rows.length).toBe(grid.actors.length * grid.topics.length);
				expect(new Set(names).size).toBe(rows.length);
			})
		);
	});
});

describe('a grid as a table to read', () => {
	const matrix = drawMatrix({ lark: '2 .', otter: '-2 1' });
	const view = defaultView(matrix.data);

	it('has a column for each actor where topics are on the rows', () => {
		const table = tabulateGrid(matrix, view, gridOf(matrix, view), words);
		expect(table.columns.map(({ label }) => label)).toEqual(['the topic_title', 'lark', 'otter']);
		expect(table.rows.map(([head, lark]) => [head, lark])).toEqual([
			['a', expect.stringMatching(/^step/)],
			['b', 'not-stated']
		]);
	});

	it('has a column for each topic where actors are on the rows', () => {
		const turned = { ...view, rows: 'party' as const };
		const table = tabulateGrid(matrix, turned, gridOf(matrix, turned), words);
		expect(table.columns.map(({ key }) => key)).toEqual(['actor', 'a', 'b']);
		expect(table.rows.map(([head, , b]) => [head, b])).toEqual([
			['lark', 'not-stated'],
			['otter', expect.stringMatching(/^step/)]
		]);
	});
});
