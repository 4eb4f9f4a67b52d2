import type { ChartModule } from '../chart.ts';
import { chartName } from '#lib/words/chart.ts';
import Stub from '../stub/Stub.svelte';

export const spectrum: ChartModule = {
	Chart: Stub,
	name: () => chartName('spectrum'),
	howToRead: () => '',
	tabulate: () => ({ columns: [], rows: [] })
};
