import { expect, test } from 'vitest';
import { tabulateChange } from '#lib/charts/change/table.ts';
import { layoutGrid } from '#lib/core/grid.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import { defaultView } from '#lib/core/view/view.ts';
import { drawMatrix } from '../../fixtures/generators.ts';
import { drawPeriods } from '../../fixtures/periods.ts';
import { said } from '../../words/said.ts';

function tabulate(matrix: Matrix) {
	const view = defaultView(matrix.data);
	const grid = layoutGrid(matrix, view, new Intl.Collator('en'));
	return said('en', () => tabulateChange({ matrix, view, grid }));
}

test('the table has a row for each topic and actor of a period', () => {
	const matrix = drawPeriods(
		{
			ada: ['2 .', '-1 1'],
			ben: ['. 2', '. .'],
			cyd: ['no-source', '2 2'],
			dot: ['always', '1 1']
		},
		['then', 'now']
	);
	const word = (value: number) => matrix.data.scale.find((step) => step.value === value)?.word;
	const [silent, none] = ['Not mentioned', 'No source'];
	const { columns, rows } = tabulate(matrix);
	expect(columns.map(({ label }) => label).slice(2, 4)).toEqual(['then', 'now']);
	expect(rows).toEqual([
		['a', 'ada', word(2), word(-1), 'Moved', -3, undefined],
		['a', 'ben', silent, silent, 'Not mentioned either time', undefined, undefined],
		['a', 'cyd', none, word(2), 'Cannot be compared', undefined, 'no source then'],
		['b', 'ada', silent, word(1), 'New', undefined, undefined],
		['b', 'ben', word(2), silent, 'No longer mentioned', undefined, undefined],
		['b', 'cyd', none, word(2), 'Cannot be compared', undefined, 'no source then']
	]);
});

test('of one period there is no table', () => {
	expect(tabulate(drawMatrix({ ada: '1 2' }))).toEqual({ columns: [], rows: [] });
});
