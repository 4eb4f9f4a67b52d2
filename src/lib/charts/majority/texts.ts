import { estimateWidth } from '#lib/core/wrap.ts';

/** Lines of text; `y` is the first one's baseline. */
export interface Label {
	readonly x: number;
	readonly y: number;
	readonly lines: readonly string[];
	readonly anchor: 'start' | 'middle' | 'end';
}

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** The fewest seats that are a majority, counted from the right (x1) and from the left (x2). */
export interface Stripe {
	readonly x1: number;
	readonly x2: number;
}

/** What is written in a segment: its name, its seats and its shape; undefined where they do not fit. */
export interface Texts {
	readonly name: Point | undefined;
	readonly number: Point | undefined;
	/** Beside the name. */
	readonly mark: Point | undefined;
	/** Whether they stand where the majority's line runs, since they fit nowhere else. */
	readonly isCrossed: boolean;
}

export const TITLE = { size: 15, line: 19, bold: true };
export const TEXT = { size: 12.5, line: 16 };
export const MARK = 9;

/** Free at each side of a text within a segment. */
const PAD = 3;

/**
 * Puts a segment's texts in the middle of what the majority's line leaves of it; where that is too little, on the line.
 * @param name undefined for parties that are no actors here
 */
export function placeTexts(
	name: string | undefined,
	{ x, y, width }: Box,
	seats: number,
	line: Stripe
): Texts {
	const whole = [x, x + width] as const;
	const least = Math.max(...[name ?? '', `${seats}`].map((one) => estimateWidth(one, TEXT)));
	const parts = [
		[x, Math.min(x + width, line.x1 - 1)],
		[Math.max(x, line.x2 + 1), x + width]
	] as const;
	const isClear = line.x2 < x || line.x1 > x + width;
	const part = isClear ? whole : widest(parts);
	const isCrossed = !isClear && part[1] - part[0] < least + 2 * PAD && width >= least + 2 * PAD;
	return { ...placeIn(isCrossed ? whole : part, y, name, seats), isCrossed };
}

function placeIn(
	[from, to]: readonly [number, number],
	y: number,
	name: string | undefined,
	seats: number
): Omit<Texts, 'isCrossed'> {
	const room = to - from - 2 * PAD;
	const centre = (from + to) / 2;
	const wide = estimateWidth(name ?? '', TEXT);
	const hasName = name !== undefined && wide <= room;
	const hasMark = hasName && wide + MARK + 5 <= room;
	const isFit = (name === undefined || hasName) && estimateWidth(`${seats}`, TEXT) <= room;
	return {
		name: hasName ? { x: centre + (hasMark ? (MARK + 5) / 2 : 0), y: y + 16 } : undefined,
		mark: hasMark ? { x: centre - (wide + 5) / 2, y: y + 12 } : undefined,
		number: isFit ? { x: centre, y: y + (hasName ? 31 : 23) } : undefined
	};
}

const widest = ([a, b]: readonly [readonly [number, number], readonly [number, number]]) =>
	a[1] - a[0] >= b[1] - b[0] ? a : b;
