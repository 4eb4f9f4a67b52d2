import { estimateWidth, wrapText } from '#lib/core/wrap.ts';

/** What stands on a row or a column: an actor or a topic. */
export interface Line {
	/** Its place in the data. */
	readonly place: number;
	readonly name: string;
	/** Whether a dot of colour stands before its name. */
	readonly dotted: boolean;
}

export interface PlacedHead {
	readonly place: number;
	readonly lines: readonly string[];
	/** Where each line begins; turned ones turn about it, to be read from below. */
	readonly starts: readonly Point[];
	readonly dot: Point | undefined;
}

export interface Point {
	readonly x: number;
	readonly y: number;
}

export const NAME = { size: 13, line: 16, bold: true };
/** Room for the dot before a name, in pixels. */
export const DOT = 11;

const MOST_LINES = 3;
const FOOT = 7;
/** Turned names are wrapped at the first of these that needs no more lines than a column has room for. */
const LENGTHS = [90, 120, 150, 180, Infinity];

export interface Heads {
	readonly isTurned: boolean;
	readonly height: number;
	/** The head of a column that begins at x. */
	readonly at: (column: Line, x: number) => PlacedHead;
}

/** Names above columns of this width: upright where all of them fit, else all turned by a quarter. */
export function layoutHeads(columns: readonly Line[], width: number): Heads {
	const room = ({ dotted }: Line) => width - 2 - (dotted ? DOT : 0);
	const upright = columns.map((column) => wrapText(column.name, room(column), NAME));
	const isTurned = columns.some(
		(column, i) => (upright[i]?.length ?? 0) > MOST_LINES || widest(upright[i] ?? []) > room(column)
	);
	return isTurned ? turned(columns, width) : standing(columns, upright);
}

function standing(columns: readonly Line[], upright: readonly string[][]): Heads {
	const height = Math.max(0, ...upright.map(({ length }) => length)) * NAME.line + FOOT;
	return {
		isTurned: false,
		height,
		at({ place, dotted }, x) {
			const lines = upright[columns.findIndex((column) => column.place === place)] ?? [];
			const first = height - FOOT - 2 - (lines.length - 1) * NAME.line;
			return {
				place,
				lines,
				starts: lines.map((_, i) => ({ x: x + (dotted ? DOT : 0), y: first + i * NAME.line })),
				dot: dotted ? { x: x + 4, y: first - NAME.size * 0.35 } : undefined
			};
		}
	};
}

function turned(columns: readonly Line[], width: number): Heads {
	const most = Math.max(1, Math.floor(width / NAME.line));
	const wrapped = new Map(columns.map(({ place, name }) => [place, wrapTurned(name, most)]));
	const dots = columns.some(({ dotted }) => dotted) ? DOT : 0;
	const height = Math.ceil(Math.max(0, ...[...wrapped.values()].map(widest)) + dots + FOOT);
	return {
		isTurned: true,
		height,
		at({ place, dotted }, x) {
			const lines = wrapped.get(place) ?? [];
			const centre = x + width / 2;
			const first = centre + NAME.size * 0.35 - ((lines.length - 1) * NAME.line) / 2;
			return {
				place,
				lines,
				starts: lines.map((_, i) => ({ x: first + i * NAME.line, y: height - FOOT - dots })),
				dot: dotted ? { x: centre, y: height - FOOT - 3 } : undefined
			};
		}
	};
}

function wrapTurned(name: string, most: number): string[] {
	const tries = LENGTHS.map((length) => wrapText(name, length, NAME));
	return tries.find(({ length }) => length <= most) ?? [name];
}

const widest = (lines: readonly string[]) =>
	Math.max(0, ...lines.map((line) => estimateWidth(line, NAME)));
