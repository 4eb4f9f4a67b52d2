import type { Grid } from '#lib/core/grid.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { placeText } from '../text-block.ts';
import { FIGURE, TITLE, type Frame } from './frame.ts';
import { shareOf, statedOn, type Count } from './count.ts';
import type { Kind, Mark, Row, Sum } from './placed.ts';

/** A bar's thickness in pixels, and what its figure takes. */
export const BAR = { thick: 5, figure: 26, gap: 8 };
const PAD = 5;
/** The sign of something stated is as wide as its column lets it be, up to this, in pixels. */
const SIGN = 20;

/** Lays out a topic from `y` on. @param summed whether its sum stands in this panel */
export function layoutRow(
	{ data, grid, frame }: { data: MatrixData; grid: Grid; frame: Frame },
	actors: readonly number[],
	{ topic, y, summed }: { topic: number; y: number; summed: boolean }
): Row {
	const text = placeText(
		data.topics[topic]?.title ?? '',
		{ x: 0, y: y + PAD, width: frame.titleWidth },
		TITLE
	);
	const height = frame.stacked
		? PAD + text.height + frame.row + PAD
		: Math.max(frame.row, text.height) + 2 * PAD;
	const middle = frame.stacked ? y + PAD + text.height + frame.row / 2 : y + height / 2;
	return {
		topic,
		box: { x: 0, y, width: endOf(frame, actors.length), height },
		title: frame.stacked ? text : { ...text, y: middle - text.height / 2 },
		cells: actors.map((actor, i) => layoutMark(grid, frame, { actor, topic }, i, middle)),
		sum: summed ? layoutSum(frame, actors.length, statedOn(grid, topic), middle) : undefined
	};
}

function layoutMark(
	grid: Grid,
	{ left, column, row }: Frame,
	{ actor, topic }: { actor: number; topic: number },
	i: number,
	middle: number
): Mark {
	const cell = grid.cell(actor, topic);
	return {
		actor,
		topic,
		cell,
		kind: kindOf(cell),
		kept: grid.keeps(cell),
		box: { x: left + i * column, y: middle - row / 2, width: column, height: row },
		x: left + (i + 0.5) * column,
		y: middle,
		size: Math.min(SIGN, column - 4)
	};
}

/** What is drawn of a cell. */
export const kindOf = (cell: Mark['cell']): Kind =>
	cell.state !== 'stated' ? cell.state : cell.implied ? 'implied' : 'stated';

function layoutSum(
	{ left, column, sumWidth }: Frame,
	columns: number,
	{ count, of }: Count,
	middle: number
): Sum {
	const x = left + columns * column + BAR.figure;
	const length = sumWidth - BAR.figure - BAR.gap;
	const track = { x: x + BAR.gap, y: middle - BAR.thick / 2, width: length, height: BAR.thick };
	return {
		count,
		of,
		x,
		y: middle + FIGURE.size * 0.36,
		track,
		bar: { ...track, width: length * shareOf({ count, of }) }
	};
}

/** Where the figures at the right end, and with them the lines between the rows. */
export const endOf = ({ left, column, sumWidth }: Frame, columns: number) =>
	left + columns * column + sumWidth;
