import { render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { grid } from '#lib/charts/grid/grid.ts';
import { layoutGrid } from '#lib/core/grid.ts';
import { defaultView, type View } from '#lib/core/view/view.ts';
import { speak } from '#lib/words/locale.ts';
import { drawMatrix } from '../fixtures/generators.ts';

const matrix = drawMatrix(
	{ lark: '2 -1i', otter: '. 0', finch: '. .' },
	{ gaps: [{ actor: 'finch', period: 'now', state: 'not-coded', why: '' }] }
);

function props(change: Partial<View> = {}) {
	const view: View = { ...defaultView(matrix.data), ...change };
	return { matrix, view, grid: layoutGrid(matrix, view, new Intl.Collator('en')) };
}

const names = () => screen.getAllByRole('link').map((link) => link.getAttribute('aria-label'));

beforeEach(() => speak(() => 'en'));

describe('the heat map', () => {
	test.each<[View['rows'], string[]]>([
		[
			'topic',
			[
				'For. lark: a',
				'Not mentioned. otter: a',
				'Not coded. finch: a',
				'Partly against, implied. lark: b',
				'Mixed. otter: b',
				'Not coded. finch: b'
			]
		],
		[
			'party',
			[
				'For. lark: a',
				'Partly against, implied. lark: b',
				'Not mentioned. otter: a',
				'Mixed. otter: b',
				'Not coded. finch: a',
				'Not coded. finch: b'
			]
		]
	])('with rows by %s its cells stand in this order', (rows, expected) => {
		render(grid.Chart, { ...props({ rows }), width: 800 });
		expect(names()).toEqual(expected);
	});

	test('words stand in the cells where they fit, and never are the cells fewer', () => {
		const { container, rerender } = render(grid.Chart, { ...props(), width: 800 });
		expect(container).toHaveTextContent('Partly against');
		void rerender({ width: 280 });
		expect(names()).toHaveLength(6);
	});

	test('a cell leads to its evidence', () => {
		render(grid.Chart, { ...props(), width: 800 });
		expect(screen.getByRole('link', { name: 'Mixed. otter: b' })).toHaveAttribute(
			'href',
			expect.stringMatching(/topic\/b\/#otter$/)
		);
	});

	test('nobody to show is said in words', () => {
		render(grid.Chart, { ...props({ actors: [] }), width: 800 });
		expect(screen.queryByRole('link')).not.toBeInTheDocument();
		expect(screen.getByText('There is nothing to show with these choices.')).toBeVisible();
	});

	test('its table has a row a topic and a column an actor, with the stances in words', () => {
		const { columns, rows } = grid.tabulate(props());
		expect(columns.map(({ key }) => key)).toEqual(['topic', 'lark', 'otter', 'finch']);
		expect(rows).toEqual([
			['a', 'For', 'Not mentioned', 'Not coded'],
			['b', 'Partly against', 'Mixed', 'Not coded']
		]);
	});
});
