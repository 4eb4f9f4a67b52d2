import type { Division } from '#lib/core/majority.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import { estimateWidth, widestWord, wrapText } from '#lib/core/wrap.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { placeTexts, TEXT, TITLE, type Box, type Label, type Stripe, type Texts } from './texts.ts';

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
	readonly line: Stripe;
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
	/** From where to where the majority's lines run: over the bar, or only at its edges where a name is in their way. */
	readonly strokes: readonly (readonly [top: number, bottom: number])[];
}

export interface PlacedSegment extends Segment, Box, Texts {}

/** From here on the titles stand beside the bars, in pixels. */
const BESIDE = 640;
const BAR = 38;
const GAP = 26;
/** Between a title and its bar. */
const TITLE_GAP = 20;
/** How far the majority's line stands out of a bar. */
const TICK = 5;
/** Free between a bar and what is written above and below it. */
const AIR = 8;

/** Places a bar a topic, each as long as the assembly has seats. @param words one for each division @param width in pixels */
export function layoutMajority(
	matrix: Matrix,
	divisions: readonly Division[],
	words: readonly BarWords[],
	width: number
): MajorityLayout {
	const left = width < BESIDE ? 0 : besideOf(words, width);
	const { total = 1, majority = 1 } = divisions[0] ?? {};
	// on a 64th of a pixel, so that sums and differences are exact
	const x = (seats: number) => Math.round((left + (seats / total) * (width - left)) * 64) / 64;
	const line = { x1: x(total - majority), x2: x(majority) };
	let y = TEXT.line + 4 + AIR;
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

/** The room for the titles beside the bars: a share of the frame, more for a long word, but never half of it. */
function besideOf(words: readonly BarWords[], width: number): number {
	const longest = widestWord(
		words.map(({ title }) => title),
		TITLE
	);
	const share = Math.min(260, width * 0.22);
	return Math.round(Math.min(width * 0.4, Math.max(share, longest + TITLE_GAP)));
}

interface Frame {
	/** From seats to pixels. */
	readonly x: (seats: number) => number;
	readonly line: Stripe;
	/** Where the bars begin. */
	readonly left: number;
	readonly y: number;
}

function placeRow(matrix: Matrix, division: Division, words: BarWords, frame: Frame): PlacedRow {
	const { x, left, y } = frame;
	const [start, end] = [x(0), x(division.total)];
	const title = wrapText(words.title, left > 0 ? left - TITLE_GAP : end, TITLE);
	const side = (text: string) => estimateWidth(text, TEXT);
	// side by side where both have room, else one under the other
	const isCrowded = side(words.for) + side(words.against) + 2 * AIR > end - start;
	const first = y + TEXT.size + (left > 0 ? 0 : title.length * TITLE.line + 4);
	const second = isCrowded ? first + TEXT.line : first;
	const bar = { x: start, y: second + AIR, width: end - start, height: BAR };
	const segments = placeSegments(matrix, division, frame, bar);
	const middle = placeMiddle(words.middle, segments, bar);
	const below = middle.lines.length > 0 ? AIR + middle.lines.length * TEXT.line : TICK;
	const half = (title.length * TITLE.line) / 2;
	const bottom = Math.max(bar.y + BAR + below, left > 0 ? bar.y + BAR / 2 + half : 0);
	return {
		division,
		y,
		height: bottom - y,
		title: {
			x: 0,
			// beside the bar its lines are level with the bar's middle
			y: left > 0 ? bar.y + BAR / 2 - half + TITLE.line * 0.7 : y + TITLE.size,
			lines: title,
			anchor: 'start'
		},
		for: { x: start, y: first, lines: [words.for], anchor: 'start' },
		against: { x: end, y: second, lines: [words.against], anchor: 'end' },
		middle,
		bar,
		segments,
		strokes: placeStrokes(segments, bar)
	};
}

function placeStrokes(segments: readonly PlacedSegment[], { y }: Box): PlacedRow['strokes'] {
	const [top, bottom] = [y - TICK, y + BAR + TICK];
	const isBroken = segments.some(({ isCrossed }) => isCrossed);
	return isBroken
		? [
				[top, y + 3],
				[y + BAR - 3, bottom]
			]
		: [[top, bottom]];
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
		// a hairline of ground between two parties, more between two blocks; never more than a party has
		const inset = Math.min(segment.isFirst ? 1.25 : 0.5, (to - from) / 2);
		const width = Math.max(1, to - from - inset - (segment.isLast ? 1.25 : 0.5));
		const box = { x: from + inset, y: bar.y, width, height: bar.height };
		return {
			...segment,
			...box,
			...placeTexts(data.actors[segment.actor ?? -1]?.short, box, segment.seats, line)
		};
	});
}

/** Under the middle of what lies between the sides, and never outside of the bar. */
function placeMiddle(text: string, segments: readonly PlacedSegment[], bar: Box): Label {
	const between = segments.filter(({ side }) => side === undefined);
	const [first, last] = [between[0], between.at(-1)];
	const centre = first && last ? (first.x + last.x + last.width) / 2 : bar.x + bar.width / 2;
	const lines = text ? wrapText(text, bar.width, TEXT) : [];
	const half = Math.min(
		bar.width / 2,
		Math.max(0, ...lines.map((one) => estimateWidth(one, TEXT))) / 2
	);
	return {
		x: Math.min(bar.x + bar.width - half, Math.max(bar.x + half, centre)),
		y: bar.y + bar.height + AIR + TEXT.size,
		lines,
		anchor: 'middle'
	};
}
