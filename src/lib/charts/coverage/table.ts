import type { Table } from '#lib/core/table.ts';
import { m } from '#lib/paraglide/messages.js';
import type { ChartProps } from '../chart.ts';
import { statedBy, statedOn } from './count.ts';
import { kindOf } from './row.ts';
import { coverageWords } from './words.ts';

/** What a coverage chart shows: one row a topic, one column an actor, and the sums both ways. */
export function tabulateCoverage({ matrix: { data }, grid }: Omit<ChartProps, 'width'>): Table {
	const words = coverageWords(data, grid);
	const { actors, topics } = grid;
	return {
		columns: [
			{ key: 'topic', label: m.head_topic() },
			...actors.map((actor) => ({
				key: (data.actors[actor]?.id ?? '').replaceAll('-', '_'),
				label: data.actors[actor]?.short ?? ''
			})),
			{ key: 'stated', label: words.ofActors, format: 'integer' }
		],
		rows: [
			...topics.map((topic) => [
				data.topics[topic]?.title,
				...actors.map((actor) => words.kinds[kindOf(grid.cell(actor, topic))]),
				statedOn(grid, topic).count
			]),
			[words.ofTopics, ...actors.map((actor) => statedBy(grid, actor).count), undefined]
		]
	};
}
