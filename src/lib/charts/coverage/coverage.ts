import type { ChartModule } from '../chart.ts';
import { chartName } from '#lib/words/chart.ts';
import Stub from '../stub/Stub.svelte';

export const coverage: ChartModule = {
	Chart: Stub,
	name: () => chartName('coverage'),
	howToRead: () => '',
	tabulate: () => ({ columns: [], rows: [] })
};
