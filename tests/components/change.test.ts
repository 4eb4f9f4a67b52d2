import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Change from '#lib/charts/change/Change.svelte';
import { layoutGrid } from '#lib/core/grid.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import { defaultView, type View } from '#lib/core/view/view.ts';
import { m } from '#lib/paraglide/messages.js';
import { drawMatrix } from '../fixtures/generators.ts';
import { drawPeriods } from '../fixtures/periods.ts';

const matrix = drawPeriods(
	{
		ada: ['2 1', '-1 .'],
		ben: ['no-source', '1 1'],
		cyd: ['always', '2 .'],
		dot: ['. .', '1 .']
	},
	['then', 'now']
);

function show(width: number, of: Matrix = matrix, chosen: Partial<View> = {}) {
	const view = { ...defaultView(of.data), ...chosen };
	const grid = layoutGrid(of, view, new Intl.Collator('nb'));
	return render(Change, { matrix: of, view, grid, width });
}

test.each([
	['wide', 720],
	['narrow', 280]
])('%s, every cell that can be compared is a link that tells what happened', (_fact, width) => {
	show(width);
	const word = (value: number) => matrix.data.scale.find((step) => step.value === value)?.word;
	const marks = screen.getAllByRole('link').filter((link) => link.dataset.cell);
	expect(marks.map((link) => link.getAttribute('href'))).toEqual([
		'/topic/a/#ada',
		'/topic/a/#dot',
		'/topic/b/#ada',
		'/topic/b/#dot'
	]);
	expect(marks[0]).toHaveAccessibleName(
		`Flyttet: ${word(2)}, nå ${word(-1)?.toLowerCase()}: 3 trinn i retning mot. ada: a`
	);
	expect(marks[1]).toHaveAccessibleName(`Ny: Ny: ${word(1)?.toLowerCase()}. dot: a`);
	expect(marks[2]).toHaveAccessibleName(/^Ikke lenger omtalt: .* ada: b$/);
});

test.each([
	['wide', 720],
	['narrow', 280]
])('%s, an actor without a source in one period stands there and says so', (_fact, width) => {
	const { container } = show(width);
	expect(screen.getByText('Ben kan ikke sammenlignes: ingen kilde then.')).toBeVisible();
	expect(container.querySelector(width > 300 ? 'svg[role]' : '.cards')).toHaveTextContent(
		/ingen kilde then/
	);
	expect(screen.getAllByText('ben').length).toBeGreaterThan(0);
});

test('the sums tell what happened, and who is left out', () => {
	show(720);
	expect(screen.getByText('Fra then til now kan 4 celler sammenlignes. Av dem:')).toBeVisible();
	expect(screen.getByText('1 er flyttet (0 i retning for, 1 i retning mot)')).toBeVisible();
	expect(screen.getByText(/^Cyd er ikke med i sammenligningen/)).toBeVisible();
});

test('of one period it says that there is nothing to compare with', () => {
	show(720, drawMatrix({ ada: '1 2' }));
	expect(screen.getByText(/bare én periode/)).toBeVisible();
	expect(screen.queryByRole('link')).toBeNull();
});

test('with nobody or nothing to show it says so, and draws no empty rows', () => {
	for (const chosen of [{ actors: [] }, { topics: [] }]) {
		const { container, unmount } = show(720, matrix, chosen);
		expect(container).toHaveTextContent(m.grid_empty());
		expect(screen.queryByRole('link')).toBeNull();
		unmount();
	}
});
