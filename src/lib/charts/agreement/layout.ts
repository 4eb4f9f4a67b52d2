import { range, scaleThreshold } from 'd3';
import { bySimilarity, pairsOf, type Pair } from '#lib/core/comparison.ts';
import type { Grid } from '#lib/core/grid.ts';
import type { Matrix } from '#lib/core/matrix.ts';

/** How the actors are ordered: as the view has them, or so that those who agree stand side by side. */
export type PairOrder = 'view' | 'similar';

/** A pair with its colour, a step of the scale from 0 (opposite) to STEPS - 1 (the same); none where no figure is told. */
export interface TonedPair extends Pair {
	/** Names the pair, whichever way it is ordered. */
	readonly key: string;
	readonly step: number | undefined;
}

/** A pair in its place: the upper left corner, in pixels. */
export interface PlacedPair extends TonedPair {
	readonly x: number;
	readonly y: number;
}

/** A name, by the middle of its left edge. A column's stands on the diagonal, where the column begins. */
export interface Label {
	readonly actor: number;
	readonly of: 'row' | 'column';
	readonly x: number;
	readonly y: number;
}

export interface Triangle {
	readonly kind: 'triangle';
	readonly width: number;
	readonly height: number;
	readonly cell: { readonly width: number; readonly height: number };
	readonly labels: readonly Label[];
	/** From the second actor down: each with all that stand before it. */
	readonly rows: readonly { readonly actor: number; readonly pairs: readonly PlacedPair[] }[];
	/** What there is room for in a cell. */
	readonly sign: boolean;
	readonly coverage: 'words' | 'short';
	/** The upper left corner of the key. */
	readonly key: { readonly x: number; readonly y: number };
}

/** Where a triangle's cells would be too small to read: the pairs one by one. */
export interface PairList {
	readonly kind: 'list';
	readonly pairs: readonly TonedPair[];
}

export const STEPS = 5;
export const KEY = { width: 216, height: 60 } as const;

const GAP = 2;
const HEAD = 26;
/** A cell's width in pixels: below the first the pairs are listed; from the next there is room for more. */
const NARROWEST = 30;
const WITH_SIGN = 42;
const WITH_WORDS = 60;
const WIDEST = 132;
const [LOW, HIGH] = [44, 54];
/** The stripe before a name, and what its letters take at most, in pixels. */
const [STRIPE, CAPITAL, LETTER] = [11, 11, 8];

const toStep = scaleThreshold(
	range(1, STEPS).map((step) => step / STEPS),
	range(STEPS)
);

interface Given {
	readonly matrix: Matrix;
	readonly grid: Grid;
	/** In pixels. */
	readonly width: number;
	readonly order: PairOrder;
}

/** Lays out the agreement of all the actors shown with each other: a triangle, or a list where that has no room. */
export function layoutAgreement({ matrix, grid, width, order }: Given): Triangle | PairList {
	const actors = order === 'similar' ? bySimilarity(matrix, grid.layer, grid) : grid.actors;
	const pairs = pairsOf(matrix, grid.layer, { actors, topics: grid.topics }).map(toned);
	const names = actors.map((i) => nameWidth(matrix.data.actors[i]?.short ?? ''));
	const head = Math.max(...names.slice(1), 0);
	const free = Math.min(cellWidth(width - head, names), WIDEST);
	if (free < NARROWEST) return { kind: 'list', pairs };
	const height = free < WITH_WORDS ? LOW : HIGH;
	const cell = { width: free - GAP, height: height - GAP };
	const at = (i: number) => HEAD + (i - 1) * height;
	const byRow = actors.map((b) => pairs.filter((pair) => pair.b === b));
	const rows = byRow.slice(1).map((of, i) => ({
		actor: actors[i + 1] as number,
		pairs: of.map((pair, j) => ({ ...pair, x: head + j * free, y: at(i + 1) }))
	}));
	const columns = actors.slice(0, -1).map((actor, j): Label => {
		const y = j === 0 ? HEAD - 12 : at(j) + cell.height - 12;
		return { actor, of: 'column', x: head + j * free, y };
	});
	const sides = rows.map(({ actor }, i): Label => {
		return { actor, of: 'row', x: 0, y: at(i + 1) + cell.height / 2 };
	});
	const bottom = at(actors.length);
	const key = placeKey(width, bottom, { head, free, names });
	return {
		kind: 'triangle',
		width,
		height: Math.max(bottom, key.y + KEY.height),
		cell,
		labels: [...columns, ...sides],
		rows,
		sign: free >= WITH_SIGN,
		coverage: free >= WITH_WORDS ? 'words' : 'short',
		key
	};
}

function toned(pair: Pair): TonedPair {
	const { a, b, figure, agreement } = pair;
	const told = figure === 'told' ? agreement.value : undefined;
	return {
		...pair,
		key: `${Math.min(a, b)}-${Math.max(a, b)}`,
		// by the figure that is read, so that a rounded one never has its neighbour's colour
		step: told === undefined ? undefined : toStep(Math.round(told * 100) / 100)
	};
}

const nameWidth = (name: string) =>
	Array.from(name).reduce((sum, one) => sum + (/\p{Lu}/u.test(one) ? CAPITAL : LETTER), STRIPE);

/** The widest cell with which the last column, and each name at the head of one, ends within the width. */
function cellWidth(width: number, names: readonly number[]): number {
	const columns = names.length - 1;
	return Math.min(
		width / columns,
		...names.slice(1, columns).map((name, i) => (width - name) / (i + 1))
	);
}

/** In the empty corner above the diagonal where it has room, else below. */
function placeKey(
	width: number,
	bottom: number,
	{ head, free, names }: { head: number; free: number; names: readonly number[] }
) {
	// beside the names of the first two columns, above the third
	const taken = names
		.slice(0, Math.min(2, names.length - 1))
		.map((name, i) => head + i * free + name);
	const left = Math.max(...taken, head + Math.min(2, names.length - 1) * free) + 16;
	const right = head + (names.length - 1) * free - GAP;
	if (left + KEY.width > width) return { x: 0, y: bottom + 12 };
	return { x: Math.max(left, right - KEY.width), y: 0 };
}

/** A key of the keyboard leads from one to the next of rows of unequal length; undefined where it leads nowhere. */
export function neighbour<T>(rows: readonly (readonly T[])[], from: T, key: string): T | undefined {
	const y = rows.findIndex((row) => row.includes(from));
	const row = rows[y] ?? [];
	const x = row.indexOf(from);
	if (key === 'Home') return row[0];
	if (key === 'End') return row.at(-1);
	if (key === 'ArrowLeft') return row[x - 1];
	if (key === 'ArrowRight') return row[x + 1];
	const next = key === 'ArrowUp' ? rows[y - 1] : key === 'ArrowDown' ? rows[y + 1] : undefined;
	return next?.[Math.min(x, next.length - 1)];
}
