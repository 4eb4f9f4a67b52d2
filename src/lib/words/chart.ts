import type { Chart } from '#lib/core/view/view.ts';
import { m } from '#lib/paraglide/messages.js';

const NAMES: Readonly<Record<Chart, () => string>> = {
	grid: () => m.chart_grid(),
	spectrum: () => m.chart_spectrum(),
	agreement: () => m.chart_agreement(),
	change: () => m.chart_change(),
	majority: () => m.chart_majority(),
	coverage: () => m.chart_coverage()
};

/** What a chart is called. */
export const chartName = (chart: Chart) => NAMES[chart]();
