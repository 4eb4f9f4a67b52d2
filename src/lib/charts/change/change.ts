import { m } from '#lib/paraglide/messages.js';
import { chartName } from '#lib/words/chart.ts';
import type { ChartModule } from '../chart.ts';
import Change from './Change.svelte';
import { tabulateChange } from './table.ts';

export const change: ChartModule = {
	Chart: Change,
	name: () => chartName('change'),
	howToRead: () => m.change_how(),
	tabulate: tabulateChange
};
