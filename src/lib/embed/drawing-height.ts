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
import { divide, seatsIn, SIDES } from '#lib/core/majority.ts';
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

/** How high a chart is, with the words that stand over it or in it, in CSS pixels: by the layout that draws it. */
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

const GAP = 12;

function majorityHeight({ matrix, grid, width }: Drawn): number {
	const { data } = matrix;
	const seats = seatsIn(matrix, grid.layer.period);
	if (!seats) return BODY.size * BODY.line;
	const divisions = grid.topics.map((topic) => divide(matrix, grid.layer, seats, topic));
	const words = divisions.map((division) => ({
		title: data.topics[division.topic]?.title ?? '',
		for: saySide(division, 'for'),
		against: saySide(division, 'against'),
		middle: sayMiddle(division, data)
	}));
	const intro = [sayAssembly(seats), m.majority_all_parties(), m.majority_seats_source()];
	const about = [...intro, seats.sourceNote].join(' ');
	// two columns of findings where there is room
	const isWide = width > 832;
	const sides = SIDES.map((side) =>
		sayVerdicts(divisions, side, data)
			.map(({ lead, topics }) => textHeight(`${lead} ${topics}`, isWide ? width / 2 - 20 : width))
			.reduce((sum, height) => sum + height + 4, -4)
	);
	const findings = isWide ? Math.max(...sides) : sides.reduce((sum, height) => sum + height, GAP);
	const bars = layoutMajority(matrix, divisions, words, width).height;
	return textHeight(about, width) + GAP + findings + GAP + bars;
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
