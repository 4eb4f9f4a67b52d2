import type { ChartModule } from '../chart.ts';
import { chartName } from '#lib/words/chart.ts';
import Stub from '../stub/Stub.svelte';

export const grid: ChartModule = {
	Chart: Stub,
	name: () => chartName('grid'),
	howToRead: () => '',
	tabulate: () => ({ columns: [], rows: [] })
};
