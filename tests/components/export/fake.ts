import type { ChartModule } from '#lib/charts/chart.ts';
import { layoutGrid } from '#lib/core/grid.ts';
import { indexMatrix } from '#lib/core/matrix.ts';
import { defaultView, type View } from '#lib/core/view/view.ts';
import type { Shown } from '#lib/components/export/shown.ts';
import { smallMatrix } from '../../fixtures/generators.ts';
import FakeChart from './FakeChart.svelte';

export const VERSION = '2026-11-22-0a1b2c3d';

export const fakeChart: ChartModule = {
	Chart: FakeChart,
	name: () => 'Fake',
	howToRead: () => 'Read it like this.',
	tabulate: () => ({ columns: [], rows: [] })
};

/** What a page of the small dataset shows. */
export function fakeShown(change: Partial<View> = {}, heatmap = async () => fakeChart): Shown {
	const { data } = smallMatrix();
	const matrix = indexMatrix({ ...data, version: VERSION });
	const view = { ...defaultView(matrix.data), ...change };
	return { matrix, view, grid: layoutGrid(matrix, view, new Intl.Collator('en')), heatmap };
}
