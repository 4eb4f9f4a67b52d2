import type { Card } from '#lib/core/card.ts';
import { comparePeriods, periodsCompared } from '#lib/core/change.ts';
import { layoutGrid, type Grid } from '#lib/core/grid.ts';
import { divide, seatsIn } from '#lib/core/majority.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { defaultView, type Chart, type View } from '#lib/core/view/view.ts';
import { m } from '#lib/paraglide/messages.js';
import { sayFigure } from '#lib/words/agreement.ts';
import { nameCard, titleCard } from '#lib/words/card.ts';
import { collator, formatList, formatNumber } from '#lib/words/locale.ts';
import { cellWord } from '#lib/words/stance.ts';
import { sayView } from '#lib/words/view.ts';
import { layoutCells } from './cells.ts';
import { changeBars, coverageBars } from './counts.ts';
import { layoutBars } from './bars.ts';
import type { Poster } from './frame.ts';
import { layoutPairs } from './pairs.ts';
import { layoutRows } from './rows.ts';
import { layoutScale } from './scale.ts';
import { layoutSeats } from './seats.ts';

/** The cards that have an image of their own: two parties share that of their chart. */
export type PosterCard = Exclude<Card, { kind: 'pair' }>;

/** What a card's image holds: less than its page, for it is read in a thumbnail. */
export function posterOf(card: PosterCard, matrix: Matrix): Poster {
	const { data } = matrix;
	const view = posterView(card, data);
	const grid = layoutGrid(matrix, view, collator());
	const words = {
		site: data.title,
		title: titleCard(card, data),
		about: sayAbout(card, view, data),
		source: `${m.embed_source({ title: data.title })} ${m.data_version({ version: data.version })}`
	};
	const [topic = 0] = grid.topics;
	const [actor = 0] = grid.actors;
	const wordOf = (at: number) => cellWord(grid.cell(actor, at), data);
	switch (card.kind) {
		case 'topic':
			return {
				words,
				draw: (box) => layoutScale({ matrix, grid }, topic, m.spectrum_silent(), box)
			};
		case 'party':
			return {
				words,
				colour: data.actors[actor]?.colour,
				draw: (box) => layoutRows({ matrix, grid }, actor, wordOf, box)
			};
		case 'chart':
			return { words, draw: DRAWINGS[card.chart](matrix, grid) };
	}
}

/** All topics where they are counted, the core ones where they are shown, the first where it is shown alone. */
function posterView(card: PosterCard, data: MatrixData): View {
	const usual = defaultView(data);
	const all = data.topics.map(({ id }) => id);
	if (card.kind === 'topic') return { ...usual, topics: [card.topic] };
	if (card.kind === 'party') return { ...usual, actors: [card.actor] };
	const topics: Readonly<Record<Chart, readonly string[]>> = {
		grid: usual.topics,
		spectrum: usual.topics.slice(0, 1),
		majority: usual.topics,
		agreement: all,
		change: all,
		coverage: all
	};
	return { ...usual, chart: card.chart, topics: topics[card.chart] };
}

function sayAbout(card: PosterCard, view: View, data: MatrixData): string {
	const period = data.periods.find(({ id }) => id === view.period)?.name ?? '';
	if (card.kind === 'chart' && card.chart === 'change') return sayBoth(view, data);
	if (card.kind === 'chart' && card.chart !== 'spectrum') return sayView(view, data);
	const [topic = ''] = view.topics;
	const about =
		card.kind === 'party'
			? m.count_topics({ count: view.topics.length })
			: nameCard({ kind: 'topic', topic }, data);
	return [about, period].join(', ');
}

/** The same with both of the periods that are compared. */
function sayBoth(view: View, data: MatrixData): string {
	const said = sayView(view, data);
	const both = periodsCompared(data, view.period)?.map(({ name }) => name);
	return both ? said.replace(/[^,]*$/, ` ${formatList(both)}`) : said;
}

type Draw = (matrix: Matrix, grid: Grid) => Poster['draw'];

const DRAWINGS: Readonly<Record<Chart, Draw>> = {
	grid: (matrix, grid) => (box) => layoutCells({ matrix, grid }, box),
	spectrum: (matrix, grid) => (box) =>
		layoutScale({ matrix, grid }, grid.topics[0] ?? 0, m.spectrum_silent(), box),
	agreement: (matrix, grid) => (box) =>
		layoutPairs({ matrix, grid }, (pair) => sayFigure(pair, true), box),
	change(matrix, grid) {
		const comparison = comparePeriods(matrix, grid, grid.layer.period);
		// with one period only there is nothing to compare: what it says is shown
		if (!comparison) return DRAWINGS.coverage(matrix, grid);
		return (box) => layoutBars(changeBars(comparison), box);
	},
	majority(matrix, grid) {
		const seats = seatsIn(matrix, grid.layer.period);
		if (!seats) return DRAWINGS.grid(matrix, grid);
		const divisions = grid.topics.map((topic) => divide(matrix, grid.layer, seats, topic));
		const [majority, total] = [formatNumber(seats.majority), formatNumber(seats.total)];
		return (box) => layoutSeats(matrix, divisions, m.majority_line({ majority, total }), box);
	},
	coverage: (matrix, grid) => (box) => layoutBars(coverageBars(matrix.data, grid), box)
};
