import { chartName } from '#lib/words/chart.ts';
import { formatNumber } from '#lib/words/locale.ts';
import { m } from '#lib/paraglide/messages.js';
import type { ChartModule } from '../chart.ts';
import { assemblyOf } from './assembly.ts';
import Majority from './Majority.svelte';
import Preface from './Preface.svelte';
import { tabulateMajority } from './tabulate.ts';

export const majority: ChartModule = {
	Chart: Majority,
	Preface,
	name: (props) =>
		props && assemblyOf(props)?.isAssumed ? m.majority_name_assumed() : chartName('majority'),
	howToRead(props) {
		const { seats } = assemblyOf(props) ?? {};
		if (!seats) return '';
		const [majority, total] = [formatNumber(seats.majority), formatNumber(seats.total)];
		return `${m.majority_how({ majority, total })} ${m.majority_partly_note()}`;
	},
	tabulate(props) {
		const assembly = assemblyOf(props);
		return assembly ? tabulateMajority(assembly, props.matrix.data) : { columns: [], rows: [] };
	}
};
