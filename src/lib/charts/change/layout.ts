import {
	comparePeriods,
	type Change,
	type Changed,
	type Comparison,
	type Missing
} from '#lib/core/change.ts';
import type { Grid } from '#lib/core/grid.ts';
import type { Cell, Matrix } from '#lib/core/matrix.ts';
import type { Scaled } from '#lib/core/matrix-data.ts';
import { DRAWING_HEIGHT, LEAST_WIDTH, drawChange, type Drawing } from './drawing.ts';
import { textWidth, wrap } from './wrap.ts';

/** What the layout must know of the reader's language, to break it into lines. */
export interface Said {
	/** A word or two on what happened; empty where the drawing says it all. */
	short(changed: Changed): string;
	/** Why an actor cannot be compared. */
	why(missing: readonly Missing[]): string;
}

export interface DrawnChange extends Changed {
	readonly drawing: Drawing;
	/** Whether the view keeps the cell's stance. */
	readonly kept: boolean;
}

/** A cell in its place: the upper left corner, in pixels, with its word in lines. */
export interface PlacedChange extends DrawnChange {
	readonly x: number;
	readonly y: number;
	/** Where its drawing and its words begin, below that corner. */
	readonly inset: number;
	readonly lines: readonly string[];
}

/** An actor's column; `lines` say why it is empty, and are none where it is compared. */
export interface Column {
	readonly actor: number;
	/** The left edge of the column, and of the name over it. */
	readonly x: number;
	readonly head: number;
	readonly lines: readonly string[];
}

export interface ChangeMatrix {
	readonly kind: 'matrix';
	readonly comparison: Comparison;
	readonly width: number;
	readonly height: number;
	/** The height of the heads, and the width of a column. */
	readonly top: number;
	readonly column: number;
	readonly columns: readonly Column[];
	readonly rows: readonly {
		readonly topic: number;
		readonly y: number;
		readonly height: number;
		/** The topic's title. */
		readonly lines: readonly string[];
		readonly cells: readonly PlacedChange[];
	}[];
}

/** Where columns would be too narrow: a block for each topic, with a line for each actor. */
export interface ChangeCards {
	readonly kind: 'cards';
	readonly comparison: Comparison;
	readonly rows: readonly { readonly topic: number; readonly cells: readonly DrawnChange[] }[];
}

/** The room of a drawing in a card's line, in pixels. */
export const CARD_DRAWING = 76;
/** The room of a single mark beside a sum. */
export const SAMPLE = 46;
export const LINE = { title: 17, word: 13 } as const;

const TOP = 34;
/** Mean widths of letters in a title, in a name (mostly capitals) and in the words of a cell. */
const [TITLE, NAME, WORD] = [7.4, 9.5, 6.4];
const STRIPE = 9;
const [TITLES_LEAST, TITLES_MOST] = [128, 280];
const [PADDING, WIDEST] = [6, 124];

interface Given {
	readonly matrix: Matrix;
	readonly grid: Grid;
	/** The period to compare with the one before it. */
	readonly period: string;
	/** In pixels. */
	readonly width: number;
	readonly said: Said;
}

/** Lays out what changed between two periods; undefined where there is only one. */
export function layoutChange(given: Given): ChangeMatrix | ChangeCards | undefined {
	const { matrix, grid, period, width } = given;
	const comparison = comparePeriods(matrix, grid, period);
	if (!comparison) return undefined;
	const { data } = matrix;
	const names = comparison.actors.map(
		({ actor }) => STRIPE + textWidth(data.actors[actor]?.short ?? '', NAME)
	);
	const words = comparison.rows.flatMap(({ topic }) => data.topics[topic]?.title.split(' ') ?? []);
	const longest = Math.max(0, ...words.map((word) => textWidth(word, TITLE)));
	const titles = Math.min(Math.max(TITLES_LEAST, longest, width * 0.22), TITLES_MOST) + PADDING * 2;
	const column = Math.min(WIDEST, (width - titles) / names.length);
	const room = column - PADDING;
	const draw = drawer(given);
	if (room < Math.max(LEAST_WIDTH, ...names)) {
		const rows = comparison.rows.map(({ topic, cells }) => ({
			topic,
			cells: cells.map((cell) => draw(cell, CARD_DRAWING))
		}));
		return { kind: 'cards', comparison, rows };
	}
	return placeMatrix(given, comparison, { titles, column, names }, draw);
}

type Draw = (changed: Changed, width: number) => DrawnChange;

const drawer =
	({ matrix, grid }: Given): Draw =>
	(changed, width) => ({
		...changed,
		drawing: drawChange(changed, width, matrix.data.scale),
		kept: grid.keeps(grid.cell(changed.actor, changed.topic))
	});

interface Sizes {
	readonly titles: number;
	readonly column: number;
	readonly names: readonly number[];
}

function placeMatrix(
	{ matrix, width, said }: Given,
	comparison: Comparison,
	{ titles, column, names }: Sizes,
	draw: Draw
): ChangeMatrix {
	const room = column - PADDING;
	let y = TOP;
	const rows = comparison.rows.map(({ topic, cells }) => {
		const lines = wrap(matrix.data.topics[topic]?.title ?? '', titles - PADDING * 2, TITLE);
		const drawn = cells.map((cell, i) => ({
			...draw(cell, column),
			x: titles + i * column,
			y,
			lines: wrap(said.short(cell), room, WORD)
		}));
		const most = Math.max(1, ...drawn.map((cell) => cell.lines.length));
		const height =
			Math.max(lines.length * LINE.title, DRAWING_HEIGHT + most * LINE.word) + PADDING * 2;
		// what has a word stands in line with its neighbours, what has none in the middle
		const inset = (drawnLines: number) =>
			(height - DRAWING_HEIGHT - (drawnLines && most) * LINE.word) / 2;
		y += height;
		return {
			topic,
			y: y - height,
			height,
			lines,
			cells: drawn.map((cell) => ({ ...cell, inset: inset(cell.lines.length) }))
		};
	});
	const columns = comparison.actors.map(({ actor, missing }, i): Column => {
		const x = titles + i * column;
		const head = x + (column - (names[i] ?? 0)) / 2;
		return { actor, x, head, lines: missing.length ? wrap(said.why(missing), room, WORD) : [] };
	});
	const reason = Math.max(0, ...columns.map(({ lines }) => lines.length)) * LINE.word + PADDING * 4;
	const height = Math.max(y, TOP + reason);
	return { kind: 'matrix', comparison, width, height, top: TOP, column, columns, rows };
}

/** A drawing of each kind of change, to stand beside its sum. */
export function drawSamples(scale: Scaled['scale']): Readonly<Record<Change, Drawing>> {
	const positions = [0];
	const at = (step: number): Cell => ({
		state: 'stated',
		step,
		implied: false,
		positions,
		differ: false
	});
	const silence: Cell = { state: 'not-stated' };
	const first = at(0);
	const second = at(Math.min(1, scale.length - 1));
	const draw = (change: Change, before: Cell, after: Cell) =>
		drawChange(
			{ change, by: undefined, before, after },
			change === 'moved' ? CARD_DRAWING : SAMPLE,
			scale
		);
	return {
		moved: draw('moved', first, second),
		stayed: draw('stayed', first, first),
		new: draw('new', silence, first),
		'fell-silent': draw('fell-silent', first, silence),
		silent: draw('silent', silence, silence)
	};
}
