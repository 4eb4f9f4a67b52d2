import { scaleBand } from 'd3';
import { estimateWidth, widestWord, wrapText } from '#lib/core/wrap.ts';
import { DOT, layoutHeads, NAME, type Line, type PlacedHead, type Point } from './heads.ts';

export interface HeatmapInput {
	readonly rows: readonly Line[];
	readonly columns: readonly Line[];
	/** Every word that a cell can hold: they are written everywhere or nowhere. */
	readonly words: readonly string[];
	/** In pixels. */
	readonly width: number;
}

export interface HeatmapLayout {
	readonly width: number;
	readonly height: number;
	readonly columns: readonly PlacedHead[];
	readonly rows: readonly PlacedRow[];
	/** Whether the names of the columns are turned by a quarter, to be read from below. */
	readonly isTurned: boolean;
	readonly cell: CellSize;
}

export interface PlacedRow extends PlacedHead {
	readonly height: number;
	readonly cells: readonly PlacedCell[];
}

export interface PlacedCell {
	/** The place in the data of what stands on its column. */
	readonly column: number;
	readonly x: number;
	readonly y: number;
	/** Where its shape stands, and the first line of its word. */
	readonly mark: Point;
	readonly word: Point;
}

/** What all cells have alike, in pixels. */
export interface CellSize {
	readonly width: number;
	readonly height: number;
	/** The width of the shapes. */
	readonly mark: number;
	/** Each word in its lines; none where some word does not fit. */
	readonly words: ReadonlyMap<string, readonly string[]>;
}

export const WORD = { size: 12, line: 14 };

/** From here on the names of the rows stand beside their cells, in pixels. */
const BESIDE = 560;
/** No cell grows wider than this: in a wide frame with few columns the map stays a map. */
const WIDEST_CELL = 150;
const GAP = 2;
/** Between a name and its cells. */
const NAME_GAP = 14;

/** Places rows of cells under the names of their columns. */
export function layoutHeatmap({ rows, columns, words, width }: HeatmapInput): HeatmapLayout {
	const left = width < BESIDE ? 0 : besideOf(rows, width);
	const right = Math.min(width, left + columns.length * WIDEST_CELL);
	const step = columns.length > 0 ? (right - left) / columns.length : 0;
	const x = scaleBand(
		columns.map(({ place }) => place),
		[left, right]
	).paddingInner(step > GAP ? GAP / step : 0);
	const cell = sizeCell(words, x.bandwidth());
	const heads = layoutHeads(columns, cell.width);
	const xs = columns.map(({ place }) => x(place) ?? left);
	let y = heads.height;
	const placed = rows.map((row) => {
		const { end, ...at } = placeRow(row, columns, { xs, left, width, y, cell });
		y = end;
		return at;
	});
	return {
		width,
		height: y,
		columns: columns.map((column, i) => heads.at(column, xs[i] ?? left)),
		rows: placed,
		isTurned: heads.isTurned,
		cell
	};
}

/** The room for the names beside the cells: a share of the frame, more for a long word, but never half of it. */
function besideOf(rows: readonly Line[], width: number): number {
	const longest = widestWord(
		rows.map(({ name }) => name),
		NAME
	);
	const share = Math.min(280, Math.max(170, width * 0.24));
	return Math.round(Math.min(width * 0.4, Math.max(share, longest + DOT + NAME_GAP)));
}

function sizeCell(words: readonly string[], width: number): CellSize {
	const room = width - 6;
	const wrapped = words.map((word) => wrapText(word, room, WORD));
	const fits = wrapped.flat().every((line) => estimateWidth(line, WORD) <= room);
	const deepest = Math.max(0, ...wrapped.map(({ length }) => length));
	return {
		width,
		height: fits ? 34 + deepest * WORD.line : Math.max(28, Math.min(40, width)),
		mark: fits ? 13 : Math.max(5, Math.min(14, width - 4)),
		words: new Map(fits ? words.map((word, i) => [word, wrapped[i] ?? []]) : [])
	};
}

interface RowFrame {
	readonly xs: readonly number[];
	readonly left: number;
	readonly width: number;
	readonly y: number;
	readonly cell: CellSize;
}

function placeRow(row: Line, columns: readonly Line[], { xs, left, width, y, cell }: RowFrame) {
	const isBeside = left > 0;
	const indent = row.dotted ? DOT : 0;
	const lines = wrapText(row.name, (isBeside ? left - NAME_GAP : width) - indent, NAME);
	const named = lines.length * NAME.line;
	const height = isBeside ? Math.max(cell.height, named + 8) : cell.height;
	const top = isBeside ? y : y + named + 5;
	const first = isBeside
		? top + height / 2 + NAME.size * 0.35 - (named - NAME.line) / 2
		: y + NAME.size;
	return {
		place: row.place,
		lines,
		starts: lines.map((_, i) => ({ x: indent, y: first + i * NAME.line })),
		dot: row.dotted ? { x: 4, y: first - NAME.size * 0.35 } : undefined,
		height,
		cells: columns.map(({ place }, i) => placeCell(place, xs[i] ?? left, top, height, cell)),
		// with its name above, a row needs air to the next one
		end: top + height + (isBeside ? GAP : 11)
	};
}

function placeCell(
	column: number,
	x: number,
	y: number,
	height: number,
	{ width, mark, words }: CellSize
): PlacedCell {
	const centre = { x: x + width / 2, y: y + height / 2 };
	const raised = words.size > 0 ? { ...centre, y: y + height / 2 - WORD.line / 2 - 3 } : centre;
	return {
		column,
		x,
		y,
		mark: raised,
		word: { x: centre.x, y: raised.y + mark / 2 + WORD.line }
	};
}
