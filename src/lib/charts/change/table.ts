import { comparePeriods } from '#lib/core/change.ts';
import type { Table } from '#lib/core/table.ts';
import { m } from '#lib/paraglide/messages.js';
import { changeWord, sayMissing } from '#lib/words/change.ts';
import { cellWords } from '#lib/words/stance.ts';
import type { ChartProps } from '../chart.ts';

/** A row for each topic and actor of a period; empty where there is only one period. */
export function tabulateChange({ matrix, view, grid }: Omit<ChartProps, 'width'>): Table {
	const { data } = matrix;
	const comparison = comparePeriods(matrix, grid, view.period);
	if (!comparison) return { columns: [], rows: [] };
	const missing = new Map(comparison.actors.map((one) => [one.actor, one.missing]));
	return {
		columns: [
			{ key: 'topic', label: m.head_topic() },
			{ key: 'actor', label: m.head_actor() },
			{ key: 'before', label: comparison.before.name },
			{ key: 'after', label: comparison.after.name },
			{ key: 'change', label: m.change_what() },
			{ key: 'steps_towards_for', label: m.change_steps(), format: 'integer' },
			{ key: 'note', label: m.change_note() }
		],
		rows: comparison.rows.flatMap(({ topic, cells }) =>
			cells.map(({ actor, before, after, change, by }) => [
				data.topics[topic]?.title,
				data.actors[actor]?.name,
				cellWords(before, data),
				cellWords(after, data),
				changeWord(change),
				by,
				change ? undefined : sayMissing(missing.get(actor) ?? [])
			])
		)
	};
}
