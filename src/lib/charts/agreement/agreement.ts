import type { ChartModule } from '../chart.ts';
import { chartName } from '#lib/words/chart.ts';
import Stub from '../stub/Stub.svelte';

export const agreement: ChartModule = {
	Chart: Stub,
	name: () => chartName('agreement'),
	howToRead: () => '',
	tabulate: () => ({ columns: [], rows: [] })
};
