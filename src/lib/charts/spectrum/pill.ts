import type { Grid } from '#lib/core/grid.ts';
import type { Cell } from '#lib/core/matrix.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { toneOf, type EmptyState, type Tone } from '#lib/core/stance.ts';
import { flow } from '../flow.ts';
import { cutText, textWidth, type Box } from '../text-block.ts';

/** An actor's name with the shape of what it states, before it has a place. */
export interface SizedPill {
	/** Places in the data. */
	readonly actor: number;
	readonly topic: number;
	readonly cell: Cell;
	readonly tone: Tone | EmptyState;
	/** Whether the view keeps its stance. */
	readonly kept: boolean;
	/** Who does not stand for election is drawn rounder. */
	readonly party: boolean;
	readonly label: string;
	/** In pixels. */
	readonly width: number;
}

export interface Pill extends SizedPill, Box {
	/** Where the shape and the name are centred, from the pill's left edge. */
	readonly markX: number;
	readonly labelX: number;
	/** What answers to a finger: all around it that is nearer to it than to the next. */
	readonly target: Box;
}

/** How pills are set, in pixels. */
export interface Rows {
	readonly height: number;
	/** From one line of pills to the next. */
	readonly pitch: number;
	readonly narrowest: number;
}

export const LABEL = { size: 13 };
export const MARK = 12;
export const GAP = 6;
const EDGE = 8;
const BETWEEN = 5;

/** How wide a pill with this name is, in pixels. */
export const pillWidth = (label: string, { narrowest }: Rows) =>
	Math.max(narrowest, EDGE + MARK + BETWEEN + textWidth(label, LABEL) + EDGE);

/** @param widest that a pill may be: a name that is longer still is cut off, its mark says it in full */
export function sizePill(
	{ actors, scale }: MatrixData,
	grid: Grid,
	{ actor, topic }: { actor: number; topic: number },
	rows: Rows,
	widest: number
): SizedPill {
	const cell = grid.cell(actor, topic);
	const step = cell.state === 'stated' ? scale[cell.step] : undefined;
	const room = widest - EDGE - MARK - BETWEEN - EDGE;
	const label = cutText(actors[actor]?.short ?? '', room, LABEL);
	return {
		actor,
		topic,
		cell,
		tone: cell.state === 'stated' ? (step ? toneOf(step, scale) : 'middle') : cell.state,
		kept: grid.keeps(cell),
		party: actors[actor]?.party ?? false,
		label,
		width: pillWidth(label, rows)
	};
}

/** Lays pills in lines, from the upper left corner of what is theirs. */
export function placePills(
	pills: readonly SizedPill[],
	{ x, y, width }: Omit<Box, 'height'>,
	{ height, pitch }: Rows
): Pill[] {
	const places = flow(
		pills.map((pill) => pill.width),
		width,
		GAP
	);
	return pills.map((pill, i) => {
		const left = x + (places[i]?.x ?? 0);
		const top = y + (places[i]?.line ?? 0) * pitch + (pitch - height) / 2;
		const markX = EDGE + MARK / 2;
		return {
			...pill,
			x: left,
			y: top,
			height,
			markX,
			labelX: (EDGE + MARK + BETWEEN + pill.width - EDGE) / 2,
			target: {
				x: left - GAP / 2,
				y: top - (pitch - height) / 2,
				width: pill.width + GAP,
				height: pitch
			}
		};
	});
}
