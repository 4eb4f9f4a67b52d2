import { m } from '#lib/paraglide/messages.js';
import { chartName } from '#lib/words/chart.ts';
import { formatNumber } from '#lib/words/locale.ts';
import type { ChartModule } from '../chart.ts';
import Agreement from './Agreement.svelte';
import { tabulateAgreement } from './table.ts';

export const agreement: ChartModule = {
	Chart: Agreement,
	name: () => chartName('agreement'),
	howToRead: ({ matrix }) => m.agreement_how({ minimum: formatNumber(matrix.data.minimumOverlap) }),
	tabulate: tabulateAgreement
};
