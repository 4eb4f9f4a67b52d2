import { m } from '#lib/paraglide/messages.js';
import { chartName } from '#lib/words/chart.ts';
import type { ChartModule } from '../chart.ts';
import Spectrum from './Spectrum.svelte';
import { tabulateSpectrum } from './table.ts';

export const spectrum: ChartModule = {
	Chart: Spectrum,
	name: () => chartName('spectrum'),
	howToRead: () => m.spectrum_how(),
	tabulate: tabulateSpectrum
};
