import { layoutGrid, type Grid } from '#lib/core/grid.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { m } from '#lib/paraglide/messages.js';
import { titleCard } from '#lib/words/card.ts';
import { collator } from '#lib/words/locale.ts';
import { cellWord } from '#lib/words/stance.ts';
import { posterView, sayAbout, type PosterCard } from './view.ts';

/** A card's image in words: who stands where on a topic, what an actor states, or what a chart is of. */
export function describePoster(card: PosterCard, matrix: Matrix): string {
	const { data } = matrix;
	const view = posterView(card, data);
	const grid = layoutGrid(matrix, view, collator());
	return [titleCard(card, data), ...DETAILS[card.kind](grid, data), sayAbout(card, view, data)]
		.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
		.join(' ');
}

const DETAILS: Readonly<Record<PosterCard['kind'], (grid: Grid, data: MatrixData) => string[]>> = {
	topic({ actors, topics: [topic = 0], cell }, data) {
		const namesOf = (step: number | undefined) =>
			actors
				.filter((actor) => {
					const it = cell(actor, topic);
					return step === (it.state === 'stated' ? it.step : undefined);
				})
				.map((actor) => data.actors[actor]?.short ?? '')
				.join(', ');
		return [
			...data.scale.map(({ word }, i) => [word, namesOf(i)]),
			[m.spectrum_silent(), namesOf(undefined)]
		].flatMap(([word, names]) => (names ? `${word}: ${names}` : []));
	},
	party: ({ actors: [actor = 0], topics, cell }, data) =>
		topics.map((topic) => `${data.topics[topic]?.title}: ${cellWord(cell(actor, topic), data)}`),
	chart: () => []
};
