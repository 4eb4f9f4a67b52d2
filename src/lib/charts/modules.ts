import type { ChartModule } from './chart.ts';
import { agreement } from './agreement/agreement.ts';
import { change } from './change/change.ts';
import { coverage } from './coverage/coverage.ts';
import { grid } from './grid/grid.ts';
import { majority } from './majority/majority.ts';
import { spectrum } from './spectrum/spectrum.ts';
import type { Chart } from '#lib/core/view/view.ts';

/** Every chart at once: the built page holds it drawn, so it cannot be loaded later. */
export const MODULES: Readonly<Record<Chart, ChartModule>> = {
	grid,
	spectrum,
	agreement,
	change,
	majority,
	coverage
};
