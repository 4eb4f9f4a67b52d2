import { layoutAgreement } from '#lib/charts/agreement/layout.ts';
import { DRAWING_HEIGHT } from '#lib/charts/change/drawing.ts';
import { layoutChange, type ChangeCards } from '#lib/charts/change/layout.ts';
import { layoutCoverage } from '#lib/charts/coverage/layout.ts';
import { coverageWords } from '#lib/charts/coverage/words.ts';
import { layoutHeatmap } from '#lib/charts/grid/layout.ts';
import { linesOf } from '#lib/charts/grid/lines.ts';
import { layoutMajority } from '#lib/charts/majority/layout.ts';
import { layoutSpectrum } from '#lib/charts/spectrum/layout.ts';
import { spectrumWords } from '#lib/charts/spectrum/words.ts';
import type { Grid } from '#lib/core/grid.ts';
import { divide, seatsIn, SIDES, type Division } from '#lib/core/majority.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import { stancesOf, type Chart, type View } from '#lib/core/view/view.ts';
import { m } from '#lib/paraglide/messages.js';
import { sayCompared, sayCounts, sayLeftOut, sayMissing, shortChange } from '#lib/words/change.ts';
import { sayAssembly, sayMiddle, saySide, sayVerdicts } from '#lib/words/majority.ts';
import { stanceWord } from '#lib/words/stance.ts';
import { BODY, SMALL, textHeight } from './text-height.ts';

/** What is drawn, and how wide, in CSS pixels. */
export interface Drawn {
	readonly matrix: Matrix;
	readonly view: View;
	readonly grid: Grid;
	readonly width: number;
}

/** How high a chart is, with the words that are part of it, in CSS pixels: by the layout that draws it. */
export const drawingHeight = (chart: Chart, drawn: Drawn): number => HEIGHTS[chart](drawn);

const HEIGHTS: Readonly<Record<Chart, (drawn: Drawn) => number>> = {
	grid: ({ matrix: { data }, view, grid, width }) =>
		layoutHeatmap({
			...linesOf(data, grid, view.rows),
			words: stancesOf(data).map((id) => stanceWord(id, data)),
			width
		}).height,
	spectrum: ({ matrix, grid, width }) =>
		layoutSpectrum({ matrix, grid, width }, spectrumWords(matrix.data)).height,
	coverage: ({ matrix, grid, width }) =>
		layoutCoverage({ matrix, grid, width }, coverageWords(matrix.data, grid)).height,
	agreement: agreementHeight,
	majority: majorityHeight,
	change: changeHeight
};

/** A line of a list for a finger. */
const ROW = 44;

function agreementHeight({ matrix, grid, width }: Drawn): number {
	const layout = layoutAgreement({ matrix, grid, width, order: 'view' });
	return layout.kind === 'list' ? layout.pairs.length * (ROW + 1) : layout.height;
}

function majorityHeight({ matrix, grid, width }: Drawn): number {
	const { data } = matrix;
	const divisions = divisionsOf(matrix, grid);
	if (!divisions) return BODY.size * BODY.line;
	const words = divisions.map((division) => ({
		title: data.topics[division.topic]?.title ?? '',
		for: saySide(division, 'for'),
		against: saySide(division, 'against'),
		middle: sayMiddle(division, data)
	}));
	return layoutMajority(matrix, divisions, words, width).height;
}

function divisionsOf(matrix: Matrix, grid: Grid): Division[] | undefined {
	const seats = seatsIn(matrix, grid.layer.period);
	return seats && grid.topics.map((topic) => divide(matrix, grid.layer, seats, topic));
}

const GAP = 12;
/** From here on the findings stand in two columns. */
const WIDE = 832;

/** How high what stands between a chart's title and its drawing is, in CSS pixels: 0 where there is nothing. */
export function prefaceHeight(chart: Chart, { matrix, grid, width }: Drawn): number {
	const seats = seatsIn(matrix, grid.layer.period);
	const divisions = divisionsOf(matrix, grid);
	if (chart !== 'majority' || !seats || !divisions) return 0;
	const intro = [sayAssembly(seats), m.majority_all_parties(), m.majority_seats_source()];
	const about = [...intro, seats.sourceNote].join(' ');
	const column = width > WIDE ? width / 2 - 20 : width;
	const sides = SIDES.map((side) =>
		sayVerdicts(divisions, side, matrix.data)
			.map(({ lead, topics }) => textHeight(`${lead} ${topics}`, column))
			.reduce((sum, height) => sum + height + 4, -4)
	);
	const findings =
		width > WIDE ? Math.max(...sides) : sides.reduce((sum, height) => sum + height, GAP);
	return textHeight(about, width) + GAP + findings;
}

function changeHeight({ matrix, view, grid, width }: Drawn): number {
	const { data } = matrix;
	const said = {
		short: (one: Parameters<typeof shortChange>[0]) => shortChange(one, data),
		why: sayMissing
	};
	const layout = layoutChange({ matrix, grid, period: view.period, width, said });
	if (!layout) return BODY.size * BODY.line;
	const { comparison } = layout;
	const counts = sayCounts(comparison).reduce((sum, { text }) => sum + 90 + text.length * 6, 0);
	const words =
		textHeight(sayCompared(comparison) ?? m.change_nobody(), width) +
		Math.ceil(counts / width) * DRAWING_HEIGHT +
		sayLeftOut(comparison, data).reduce((sum, one) => sum + 6 + textHeight(one, width, SMALL), 6);
	return words + 20 + (layout.kind === 'matrix' ? layout.height : cardsHeight(layout));
}

/** A block a topic: its title, and a line for each actor. */
const cardsHeight = ({ rows }: ChangeCards) =>
	rows.reduce((sum, { cells }) => sum + 57 + cells.length * (ROW + 2.5), 0);
