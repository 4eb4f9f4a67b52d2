import { m } from '#lib/paraglide/messages.js';
import { chartName } from '#lib/words/chart.ts';
import type { ChartModule } from '../chart.ts';
import Coverage from './Coverage.svelte';
import { tabulateCoverage } from './table.ts';

export const coverage: ChartModule = {
	Chart: Coverage,
	name: () => chartName('coverage'),
	howToRead: () => m.coverage_how(),
	tabulate: tabulateCoverage
};
