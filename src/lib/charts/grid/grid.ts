import { m } from '#lib/paraglide/messages.js';
import { chartName } from '#lib/words/chart.ts';
import { cellWord } from '#lib/words/stance.ts';
import type { ChartModule } from '../chart.ts';
import Heatmap from './Heatmap.svelte';

/** The matrix as a drawing, for exports, embeds and a page of its own; the explorer shows the table instead. */
export const grid: ChartModule = {
	Chart: Heatmap,
	name: () => chartName('grid'),
	howToRead: () => m.heatmap_how(),
	/** One row a topic, one column an actor. */
	tabulate: ({ matrix: { data }, grid: { actors, topics, cell } }) => ({
		columns: [
			{ key: 'topic', label: m.head_topic() },
			...actors.map((actor) => ({
				key: (data.actors[actor]?.id ?? '').replaceAll('-', '_'),
				label: data.actors[actor]?.short ?? ''
			}))
		],
		rows: topics.map((topic) => [
			data.topics[topic]?.title,
			...actors.map((actor) => cellWord(cell(actor, topic), data))
		])
	})
};
