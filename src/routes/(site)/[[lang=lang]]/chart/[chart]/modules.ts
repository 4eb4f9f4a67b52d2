import type { ChartModule } from '#lib/charts/chart.ts';
import { agreement } from '#lib/charts/agreement/agreement.ts';
import { change } from '#lib/charts/change/change.ts';
import { coverage } from '#lib/charts/coverage/coverage.ts';
import { grid } from '#lib/charts/grid/grid.ts';
import { majority } from '#lib/charts/majority/majority.ts';
import { spectrum } from '#lib/charts/spectrum/spectrum.ts';
import type { Chart } from '#lib/core/view/view.ts';
import { m } from '#lib/paraglide/messages.js';

/** Every chart at once: the built page holds it drawn, so it cannot be loaded later. */
export const MODULES: Readonly<Record<Chart, ChartModule>> = {
	grid,
	spectrum,
	agreement,
	change,
	majority,
	coverage
};

/** What a chart is for, in one sentence. */
export const PURPOSES: Readonly<Record<Chart, () => string>> = {
	grid: () => m.chartpage_for_grid(),
	spectrum: () => m.chartpage_for_spectrum(),
	agreement: () => m.chartpage_for_agreement(),
	change: () => m.chartpage_for_change(),
	majority: () => m.chartpage_for_majority(),
	coverage: () => m.chartpage_for_coverage()
};
