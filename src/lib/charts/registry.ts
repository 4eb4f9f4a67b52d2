import type { Chart } from '#lib/core/view/view.ts';
import type { ChartModule } from './chart.ts';
import type ChartFigure from './ChartFigure.svelte';

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

/** A chart with the figure that holds it. */
export interface Drawing {
	readonly chart: ChartModule;
	readonly Figure: typeof ChartFigure;
}

/** Loads both at once: who looks at the grid alone needs neither. */
export async function loadDrawing(name: keyof typeof CHART_MODULES): Promise<Drawing> {
	const [chart, { default: Figure }] = await Promise.all([
		CHART_MODULES[name](),
		import('./ChartFigure.svelte')
	]);
	return { chart, Figure };
}
