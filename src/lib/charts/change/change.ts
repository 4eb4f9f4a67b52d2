import type { ChartModule } from '../chart.ts';
import { chartName } from '#lib/words/chart.ts';
import Stub from '../stub/Stub.svelte';

export const change: ChartModule = {
	Chart: Stub,
	name: () => chartName('change'),
	howToRead: () => '',
	tabulate: () => ({ columns: [], rows: [] })
};
