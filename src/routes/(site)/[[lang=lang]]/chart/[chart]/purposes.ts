import type { Chart } from '#lib/core/view/view.ts';
import { m } from '#lib/paraglide/messages.js';

/** What a chart is for, in one sentence. */
export const PURPOSES: Readonly<Record<Chart, () => string>> = {
	grid: () => m.chartpage_for_grid(),
	spectrum: () => m.chartpage_for_spectrum(),
	agreement: () => m.chartpage_for_agreement(),
	change: () => m.chartpage_for_change(),
	majority: () => m.chartpage_for_majority(),
	coverage: () => m.chartpage_for_coverage()
};
