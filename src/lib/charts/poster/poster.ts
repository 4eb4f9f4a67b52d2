import { comparePeriods } from '#lib/core/change.ts';
import { layoutGrid, type Grid } from '#lib/core/grid.ts';
import { divide, seatsIn } from '#lib/core/majority.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import type { Chart } from '#lib/core/view/view.ts';
import { m } from '#lib/paraglide/messages.js';
import { sayFigure } from '#lib/words/agreement.ts';
import { titleCard } from '#lib/words/card.ts';
import { collator, formatNumber } from '#lib/words/locale.ts';
import { cellWord } from '#lib/words/stance.ts';
import { layoutCells } from './cells.ts';
import { changeBars, coverageBars } from './counts.ts';
import { layoutBars } from './bars.ts';
import type { Poster } from './frame.ts';
import { layoutPairs } from './pairs.ts';
import { layoutRows } from './rows.ts';
import { layoutScale } from './scale.ts';
import { layoutSeats } from './seats.ts';
import { posterView, sayAbout, type PosterCard } from './view.ts';

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
				colour: data.actors[actor]?.colour ?? undefined,
				draw: (box) => layoutRows({ matrix, grid }, actor, wordOf, box)
			};
		case 'chart':
			return { words, draw: DRAWINGS[card.chart](matrix, grid) };
	}
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
