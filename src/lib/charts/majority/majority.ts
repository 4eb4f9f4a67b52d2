import type { ChartModule } from '../chart.ts';
import { chartName } from '#lib/words/chart.ts';
import Stub from '../stub/Stub.svelte';

export const majority: ChartModule = {
	Chart: Stub,
	name: () => chartName('majority'),
	howToRead: () => '',
	tabulate: () => ({ columns: [], rows: [] })
};
