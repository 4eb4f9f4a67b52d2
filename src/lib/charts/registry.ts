import type { Chart } from '#lib/core/view/view.ts';
import type { ChartModule } from './chart.ts';

/** Each chart is loaded when it is first asked for, so that none of them costs the grid's page anything. */
export const CHART_MODULES: Readonly<Record<Exclude<Chart, 'grid'>, () => Promise<ChartModule>>> = {
	spectrum: () => import('./spectrum/spectrum.ts').then(({ spectrum }) => spectrum),
	agreement: () => import('./agreement/agreement.ts').then(({ agreement }) => agreement),
	change: () => import('./change/change.ts').then(({ change }) => change),
	majority: () => import('./majority/majority.ts').then(({ majority }) => majority),
	coverage: () => import('./coverage/coverage.ts').then(({ coverage }) => coverage)
};

/** The grid as a drawing, for exports and embeds: the explorer's own grid is a table. */
export const heatmap = (): Promise<ChartModule> =>
	import('./grid/grid.ts').then(({ grid }) => grid);
