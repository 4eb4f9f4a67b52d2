import { scaleLinear } from 'd3';
import type { Division } from '#lib/core/majority.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import { estimateWidth, wrapText } from '#lib/core/wrap.ts';
import { segmentsOf, type Segment } from './segments.ts';

/** What is written around a bar. */
export interface BarWords {
	readonly title: string;
	readonly for: string;
	readonly against: string;
	/** On what lies between the sides; empty where nothing does. */
	readonly middle: string;
}

export interface MajorityLayout {
	readonly width: number;
	readonly height: number;
	readonly rows: readonly PlacedRow[];
	/** The fewest seats that are a majority, counted from the right and from the left, as a stripe between two lines. */
	readonly line: { readonly x1: number; readonly x2: number; readonly top: number };
	/** Where the line is named, once. */
	readonly name: { readonly x: number; readonly y: number };
}

export interface PlacedRow {
	readonly division: Division;
	readonly y: number;
	readonly height: number;
	readonly title: Label;
	readonly for: Label;
	readonly against: Label;
	readonly middle: Label;
	readonly bar: Box;
	readonly segments: readonly PlacedSegment[];
}

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

export interface PlacedSegment extends Segment, Box {
	/** Where its name and its seats stand; undefined where they do not fit. */
	readonly name: Point | undefined;
	readonly number: Point | undefined;
	/** Where its shape stands, beside the name. */
	readonly mark: Point | undefined;
}

interface Point {
	readonly x: number;
	readonly y: number;
}

export const TITLE = { size: 15, line: 19 };
export const TEXT = { size: 12.5, line: 16 };
export const MARK = 9;

/** From here on the titles stand beside the bars, in pixels. */
const BESIDE = 640;
const BAR = 38;
const GAP = 26;
/** Free between a bar and what is written above and below it. */
const AIR = 8;
/** Free at each side of a text within a segment. */
const PAD = 3;

/** Places a bar a topic, each as long as the assembly has seats. @param words one for each division @param width in pixels */
export function layoutMajority(
	matrix: Matrix,
	divisions: readonly Division[],
	words: readonly BarWords[],
	width: number
): MajorityLayout {
	const left = width < BESIDE ? 0 : Math.round(Math.min(260, Math.max(170, width * 0.22)));
	const { total = 1, majority = 1 } = divisions[0] ?? {};
	const x = scaleLinear([0, total], [left, width]);
	const line = { x1: x(total - majority), x2: x(majority), top: TEXT.line + 4 };
	let y = line.top + AIR;
	const rows = divisions.map((division, i) => {
		const row = placeRow(matrix, division, words[i] as BarWords, { x, line, left, y });
		y += row.height + GAP;
		return row;
	});
	return {
		width,
		height: rows.length > 0 ? y - GAP + 4 : 0,
		rows,
		line,
		name: { x: (line.x1 + line.x2) / 2, y: TEXT.size }
	};
}

interface Frame {
	/** From seats to pixels. */
	readonly x: (seats: number) => number;
	readonly line: MajorityLayout['line'];
	/** Where the bars begin. */
	readonly left: number;
	readonly y: number;
}

function placeRow(matrix: Matrix, division: Division, words: BarWords, frame: Frame): PlacedRow {
	const { x, left, y } = frame;
	const [start, end] = [x(0), x(division.total)];
	const isBeside = left > 0;
	const title = wrapText(words.title, isBeside ? left - 24 : end, TITLE.size);
	const above = y + (isBeside ? 0 : title.length * TITLE.line + 4);
	const side = (text: string) => estimateWidth(text, TEXT.size);
	// side by side where both have room, else one under the other
	const isCrowded = side(words.for) + side(words.against) + 2 * AIR > end - start;
	const first = above + TEXT.size;
	const second = isCrowded ? first + TEXT.line : first;
	const bar = { x: start, y: second + AIR, width: end - start, height: BAR };
	const segments = placeSegments(matrix, division, frame, bar);
	const middle = placeMiddle(words.middle, segments, bar);
	const bottom = Math.max(
		bar.y + BAR + (words.middle ? AIR + middle.lines.length * TEXT.line : 4),
		isBeside ? bar.y + title.length * TITLE.line : 0
	);
	return {
		division,
		y,
		height: bottom - y,
		// beside the bar its lines are level with the bar's middle
		title: {
			x: 0,
			y: isBeside
				? bar.y + BAR / 2 + TITLE.size * 0.35 - ((title.length - 1) * TITLE.line) / 2
				: y + TITLE.size,
			lines: title,
			anchor: 'start'
		},
		for: { x: start, y: first, lines: [words.for], anchor: 'start' },
		against: { x: end, y: second, lines: [words.against], anchor: 'end' },
		middle,
		bar,
		segments
	};
}

function placeSegments(
	{ data }: Matrix,
	division: Division,
	{ x, line }: Frame,
	bar: Box
): PlacedSegment[] {
	let seats = 0;
	return segmentsOf(division, data.scale).map((segment) => {
		const [from, to] = [x(seats), x((seats += segment.seats))];
		// a hairline of ground between two parties, more between two blocks
		const inset = segment.isFirst ? 1.25 : 0.5;
		const width = Math.max(1, to - from - inset - (segment.isLast ? 1.25 : 0.5));
		const box = { x: from + inset, y: bar.y, width, height: bar.height };
		return {
			...segment,
			...box,
			...placeTexts(data.actors[segment.actor ?? -1]?.short, box, segment, line)
		};
	});
}

/** Puts a segment's texts in the middle of what the majority's line leaves of it. */
function placeTexts(
	name: string | undefined,
	{ x, y, width }: Box,
	{ seats }: Segment,
	line: MajorityLayout['line']
): Pick<PlacedSegment, 'name' | 'number' | 'mark'> {
	const parts = [
		[x, Math.min(x + width, line.x1 - 1)],
		[Math.max(x, line.x2 + 1), x + width]
	] as const;
	const [from, to] = line.x2 < x || line.x1 > x + width ? [x, x + width] : widest(parts);
	const room = to - from - 2 * PAD;
	const centre = (from + to) / 2;
	const wide = name === undefined ? 0 : estimateWidth(name, TEXT.size);
	const hasName = name !== undefined && wide <= room;
	const hasMark = hasName && wide + MARK + 5 <= room;
	const isFit = (name === undefined || hasName) && estimateWidth(`${seats}`, TEXT.size) <= room;
	return {
		name: hasName ? { x: centre + (hasMark ? (MARK + 5) / 2 : 0), y: y + 16 } : undefined,
		mark: hasMark ? { x: centre - (wide + 5) / 2, y: y + 12 } : undefined,
		number: isFit ? { x: centre, y: y + (hasName ? 31 : 23) } : undefined
	};
}

const widest = ([a, b]: readonly [readonly [number, number], readonly [number, number]]) =>
	a[1] - a[0] >= b[1] - b[0] ? a : b;

/** Under the middle of what lies between the sides, and never outside of the bar. */
function placeMiddle(text: string, segments: readonly PlacedSegment[], bar: Box): Label {
	const between = segments.filter(({ side }) => side === undefined);
	const [first, last] = [between[0], between.at(-1)];
	const centre = first && last ? (first.x + last.x + last.width) / 2 : bar.x + bar.width / 2;
	const lines = text ? wrapText(text, bar.width, TEXT.size) : [];
	const half = Math.min(
		bar.width / 2,
		Math.max(0, ...lines.map((one) => estimateWidth(one, TEXT.size))) / 2
	);
	return {
		x: Math.min(bar.x + bar.width - half, Math.max(bar.x + half, centre)),
		y: bar.y + bar.height + AIR + TEXT.size,
		lines,
		anchor: 'middle'
	};
}
