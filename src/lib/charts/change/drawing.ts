import { isRead, type Change, type Changed } from '#lib/core/change.ts';
import type { Cell } from '#lib/core/matrix.ts';
import type { Scaled } from '#lib/core/matrix-data.ts';
import { rangeOf, toneOf, type EmptyState, type Tone } from '#lib/core/stance.ts';

/** A stance's mark by its middle, on a tile of its colour or, where nothing is stated any more, on an outline. */
export interface PlacedMark {
	readonly x: number;
	readonly y: number;
	readonly tone: Tone | EmptyState;
	readonly implied: boolean;
	readonly tile: 'filled' | 'outlined' | 'none';
}

/** What stands in a cell: one mark, or two joined by an arrow, around the middle of the room it has. */
export interface Drawing {
	readonly marks: readonly PlacedMark[];
	/** A path: an arrow from the first tile to the second, or a plus beside what is new. */
	readonly stroke: string | undefined;
}

export const TILE = 20;
/** The height that every drawing keeps within, in pixels. */
export const DRAWING_HEIGHT = 36;
/** The least width in which an arrow can be told from a shorter one. */
export const LEAST_WIDTH = 54;
/** Between two tiles that are one step apart or less; and how much further apart they are at most. */
const [NEAR, FARTHER] = [10, 36];
/** How far up or down an arrow over the whole scale goes. */
const RISE = 16;

/** Draws what happened in a cell, around the middle of a room of this width, in pixels. */
export function drawChange(
	{ change, by, before, after }: Pick<Changed, 'change' | 'by' | 'before' | 'after'>,
	width: number,
	scale: Scaled['scale']
): Drawing {
	const middle = { x: width / 2, y: DRAWING_HEIGHT / 2 };
	if (change !== 'moved') {
		const stroke =
			change === 'new' ? plusPath({ ...middle, x: middle.x - TILE / 2 - 8 }) : undefined;
		return { marks: [{ ...middle, ...mark(change, before, after, scale) }], stroke };
	}
	const share = (by ?? 0) / rangeOf(scale);
	const farther = Math.max(0, Math.min(FARTHER, width - 2 * TILE - NEAR));
	const dx = (TILE + NEAR + Math.abs(share) * farther) / 2;
	// up is towards for
	const dy = (share * RISE) / 2;
	const from = { x: middle.x - dx, y: middle.y + dy };
	const to = { x: middle.x + dx, y: middle.y - dy };
	return {
		marks: [
			{ ...from, ...stated(before, scale) },
			{ ...to, ...stated(after, scale) }
		],
		stroke: arrowPath(from, to)
	};
}

type Look = Omit<PlacedMark, 'x' | 'y'>;

/** The one mark of what did not move: of what is stated now, or was before; or why it cannot be compared. */
function mark(
	change: Exclude<Change, 'moved'> | undefined,
	before: Cell,
	after: Cell,
	scale: Scaled['scale']
): Look {
	if (change === undefined) return stated(isRead(before) ? after : before, scale);
	if (change === 'fell-silent') return { ...stated(before, scale), tile: 'outlined' };
	return stated(after, scale);
}

function stated(cell: Cell, scale: Scaled['scale']): Look {
	if (cell.state !== 'stated') return { tone: cell.state, implied: false, tile: 'none' };
	const step = scale[cell.step];
	if (!step) throw new RangeError(`no step ${cell.step}`);
	return { tone: toneOf(step, scale), implied: cell.implied, tile: 'filled' };
}

interface Point {
	readonly x: number;
	readonly y: number;
}

/** A line between two tiles, a little off both, with an open head of 4 px. */
function arrowPath(from: Point, to: Point): string {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const length = Math.hypot(dx, dy);
	const [ux, uy] = [dx / length, dy / length];
	// along the line and beside it, from its end
	const off = TILE / 2 + 1.5;
	const point = (of: Point, along: number, beside: number): [number, number] => [
		of.x + ux * along - uy * beside,
		of.y + uy * along + ux * beside
	];
	const end = point(to, -off, 0);
	return [
		linePath([point(from, off, 0), end]),
		linePath([point(to, -off - 4, -3.5), end, point(to, -off - 4, 3.5)])
	].join('');
}

const linePath = (points: readonly (readonly [number, number])[]) =>
	`M${points.map(([x, y]) => `${Number(x.toFixed(1))},${Number(y.toFixed(1))}`).join('L')}`;

const plusPath = ({ x, y }: Point) => `M${x - 3.5} ${y}h7M${x} ${y - 3.5}v7`;
