import type { Table } from '#lib/core/table.ts';
import { m } from '#lib/paraglide/messages.js';
import { cellWord } from '#lib/words/stance.ts';
import type { ChartProps } from '../chart.ts';

/** What a spectrum shows, one row a topic and actor. Who states nothing has no stance, and the basis says why. */
export function tabulateSpectrum({ matrix: { data }, grid }: Omit<ChartProps, 'width'>): Table {
	return {
		columns: [
			{ key: 'topic', label: m.head_topic() },
			{ key: 'actor', label: m.head_actor() },
			{ key: 'stance', label: m.stances() },
			{ key: 'implied', label: m.legend_implied() },
			{ key: 'basis', label: m.basis() }
		],
		rows: grid.topics.flatMap((topic) =>
			grid.actors.map((actor) => {
				const cell = grid.cell(actor, topic);
				const names = [data.topics[topic]?.title, data.actors[actor]?.name];
				return cell.state === 'stated'
					? [...names, cellWord(cell, data), yesOrNo(cell.implied), m.coverage_stated()]
					: [...names, undefined, undefined, cellWord(cell, data)];
			})
		)
	};
}

const yesOrNo = (holds: boolean) => (holds ? m.spectrum_yes() : m.spectrum_no());
