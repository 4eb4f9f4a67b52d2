import { pairsOf } from '#lib/core/comparison.ts';
import type { Table } from '#lib/core/table.ts';
import { m } from '#lib/paraglide/messages.js';
import { sayAgreement } from '#lib/words/agreement.ts';
import type { ChartProps } from '../chart.ts';

/** A row for each pair; where too little is shared there is no figure, and the note says why. */
export function tabulateAgreement({ matrix, grid }: Omit<ChartProps, 'width'>): Table {
	const name = (i: number) => matrix.data.actors[i]?.name;
	return {
		columns: [
			{ key: 'actor', label: m.agreement_one() },
			{ key: 'other_actor', label: m.agreement_other() },
			{ key: 'agreement', label: m.chart_agreement(), format: 'share' },
			{ key: 'shared_topics', label: m.agreement_shared(), format: 'integer' },
			{ key: 'topics', label: m.agreement_of(), format: 'integer' },
			{ key: 'lowest_possible', label: m.agreement_low(), format: 'share' },
			{ key: 'highest_possible', label: m.agreement_high(), format: 'share' },
			{ key: 'note', label: m.agreement_note() }
		],
		rows: pairsOf(matrix, grid.layer, grid).map((pair) => {
			const { shared, of, value, low, high } = pair.agreement;
			const told = pair.figure === 'told';
			const note = told ? undefined : sayAgreement(pair);
			return [name(pair.a), name(pair.b), told ? value : undefined, shared, of, low, high, note];
		})
	};
}
