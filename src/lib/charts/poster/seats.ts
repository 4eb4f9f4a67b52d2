import type { Division } from '#lib/core/majority.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { toneOf } from '#lib/core/stance.ts';
import { segmentsOf, type Segment } from '../majority/segments.ts';
import type { Box } from '../text-block.ts';
import type { Shape } from './shape.ts';
import { firstOf, fitsIn, fitTexts, placeLines, widthOf, type Fit } from './text.ts';

const TITLE = { weight: 600 } as const;
const TITLES: readonly Fit[] = [
	[28, 1],
	[28, 2],
	[25, 2],
	[22, 2],
	[20, 2],
	[18, 2]
];
const NAME = { weight: 700 } as const;
const NAMES: readonly Fit[] = [
	[26, 1],
	[20, 1]
];
const WORD = { size: 24, weight: 400 } as const;
const END = { size: 26, weight: 700 } as const;
/** The room of the titles beside the bars and of the words above them; between two bars; between a bar and a word. */
const [LEFT, HEAD, GAP, AIR] = [290, 40, 12, 18];

/** Where bars stand, in pixels. */
interface Frame {
	/** The left edge of all seats before this one. */
	readonly x: (seats: number) => number;
	/** Where the line is that a majority passes. */
	readonly line: number;
	readonly pitch: number;
}

/** Each topic's seats from for to against, as in the majority chart, with the line that a majority passes. */
export function layoutSeats(
	{ data }: Matrix,
	divisions: readonly Division[],
	line: string,
	box: Box
): Shape[] {
	const { total = 1, majority = 1 } = divisions[0] ?? {};
	const bars = { ...box, x: box.x + LEFT, width: box.width - LEFT };
	const x = (seats: number) => bars.x + (seats / total) * bars.width;
	const frame = {
		x,
		line: (x(total - majority) + x(majority)) / 2,
		pitch: Math.min(84, (box.height - HEAD + GAP) / Math.max(1, divisions.length))
	};
	const titles = fitTexts(
		divisions.map(({ topic }) => data.topics[topic]?.title ?? ''),
		{ width: LEFT - 20, weight: TITLE.weight },
		fitsIn(TITLES, frame.pitch - GAP)
	);
	const rows = divisions.flatMap((division, i) => {
		const y = box.y + HEAD + i * frame.pitch;
		const { lines, size } = titles[i] ?? { lines: [], size: 0 };
		const at = { x: box.x, y: firstOf(lines, y + (frame.pitch - GAP) / 2, size) };
		return [
			...placeLines(lines, at, { ...TITLE, size }, 'text'),
			...layoutBar(data, division, frame, y)
		];
	});
	const y2 = box.y + HEAD + divisions.length * frame.pitch - GAP + 6;
	const stroke = {
		kind: 'line' as const,
		x1: frame.line,
		y1: box.y + HEAD - 8,
		x2: frame.line,
		y2
	};
	const above = { x: frame.line, y: box.y + HEAD - AIR };
	return [
		...rows,
		{ ...stroke, ink: 'ground', thick: 8 },
		{ ...stroke, ink: 'text', thick: 4 },
		...placeLines([line], above, WORD, 'quiet', 'middle'),
		...layoutEnds(data, { ...bars, y: above.y })
	];
}

function layoutBar(data: MatrixData, division: Division, frame: Frame, y: number): Shape[] {
	let seats = 0;
	return segmentsOf(division, data.scale).flatMap((segment) => {
		const [from, to] = [frame.x(seats), frame.x((seats += segment.seats))];
		// a hairline of ground between two parties, more between two blocks
		const inset = segment.isFirst ? 2 : 1;
		const box = { x: from + inset, y, width: to - from - inset, height: frame.pitch - GAP };
		const name = data.actors[segment.actor ?? -1]?.short ?? '';
		return [
			...layoutSegment(segment, box),
			...layoutName(name, isTone(segment.look) ? `on-${segment.look}` : 'quiet', box, frame.line)
		];
	});
}

const isTone = (look: Segment['look']) => /^((part|most)ly-)?(for|against)$|^middle$/.test(look);

function layoutSegment({ look }: Segment, { x, y, width, height }: Box): Shape[] {
	if (isTone(look)) return [{ kind: 'rect', x, y, width, height, radius: 3, fill: look }];
	const inner = { x: x + 1, y: y + 1, width: Math.max(1, width - 2), height: height - 2 };
	return [{ kind: 'rect', ...inner, radius: 3, stroke: 'line-strong', thick: 2 }];
}

/** A name where it has room, and the line does not run through it. */
function layoutName(name: string, ink: string, box: Box, line: number): Shape[] {
	const room = box.width - 6;
	const [{ size } = { size: 0 }] = fitTexts([name], { width: room, ...NAME }, NAMES);
	const width = widthOf(name, { size, ...NAME });
	const x = box.x + box.width / 2;
	if (width > room || Math.abs(x - line) < width / 2 + 6) return [];
	return placeLines(
		[name],
		{ x, y: box.y + box.height / 2 + size * 0.34 },
		{ size, ...NAME },
		ink,
		'middle'
	);
}

/** The two ends of the scale, by shape and word, over the two ends of the bars. */
function layoutEnds({ scale }: MatrixData, { x, y, width }: Omit<Box, 'height'>): Shape[] {
	const [first, last] = [
		scale.reduce((one, other) => (other.value > one.value ? other : one)),
		scale.reduce((one, other) => (other.value < one.value ? other : one))
	];
	const mark = { kind: 'mark' as const, y: y - END.size * 0.34, size: 22, ink: 'text' };
	const end = x + width;
	return [
		{ ...mark, x: x + 11, tone: toneOf(first, scale) },
		...placeLines([first.word], { x: x + 30, y }, END, 'text'),
		{ ...mark, x: end - 11, tone: toneOf(last, scale) },
		...placeLines([last.word], { x: end - 30, y }, END, 'text', 'end')
	];
}
