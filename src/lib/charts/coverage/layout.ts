import type { Grid } from '#lib/core/grid.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { EMPTY_STATES } from '#lib/core/stance.ts';
import { layoutKeys } from '../flow.ts';
import { cutText, placeText, textWidth } from '../text-block.ts';
import { shareOf, statedBy } from './count.ts';
import { FIGURE, frameOf, NAME, type Frame } from './frame.ts';
import type { Coverage, CoverageWords, Head, Kind, Panel } from './placed.ts';
import { BAR, endOf, layoutRow } from './row.ts';

interface Drawing {
	readonly matrix: Matrix;
	readonly grid: Grid;
	/** In pixels, from 280. */
	readonly width: number;
}

interface Framed {
	readonly data: MatrixData;
	readonly grid: Grid;
	readonly frame: Frame;
	readonly words: CoverageWords;
}

const KINDS: readonly Kind[] = ['stated', 'implied', ...EMPTY_STATES];
const SMALL = { size: 12 };
const SAMPLE = { width: 16, height: 16 };
/** How high a bar at the bottom is where all is stated, and what stands around it, in pixels. */
const COLUMN = { bar: 32, above: 8, figure: 20 };
const HEAD_GAP = 6;
const BETWEEN = 24;
/** A name longer than this is cut off; its marks say it in full. */
const LONGEST_NAME = 180;

/**
 * Lays out actors by topics as far as whether something is stated, with how many there are both ways. More actors than
 * fit beside each other are laid out in further panels, so that none is lost.
 */
export function layoutCoverage({ matrix, grid, width }: Drawing, words: CoverageWords): Coverage {
	const { data } = matrix;
	const frame = frameOf(
		grid.actors.map((actor) => nameOf(data, actor)),
		grid.topics.map((topic) => data.topics[topic]?.title ?? ''),
		width
	);
	const legend = layoutKeys(
		KINDS.map((kind) => [kind, words.kinds[kind]] as const),
		{ x: 0, y: 0, width },
		SAMPLE
	);
	let y = legend.height + BETWEEN / 2;
	const panels = chunk(grid.actors, frame.most).map((actors, i, { length }) => {
		const panel = layoutPanel({ data, grid, frame, words }, actors, y, i === length - 1);
		y += panel.box.height + BETWEEN;
		return panel;
	});
	return { width, height: Math.max(legend.height, y - BETWEEN), panels, keys: legend.keys };
}

const nameOf = ({ actors }: MatrixData, actor: number) =>
	cutText(actors[actor]?.short ?? '', LONGEST_NAME, NAME);

function chunk<T>(list: readonly T[], size: number): T[][] {
	const count = Math.ceil(list.length / size);
	// as even as can be: no single actor is left over for a panel of its own
	const each = Math.ceil(list.length / Math.max(1, count));
	return Array.from({ length: count }, (_, i) => list.slice(i * each, (i + 1) * each));
}

function layoutPanel(framed: Framed, actors: readonly number[], top: number, last: boolean): Panel {
	const { data, grid, frame, words } = framed;
	const end = frame.left + actors.length * frame.column;
	const atEnd = { x: end + BAR.gap, y: 0, width: frame.sumWidth - BAR.gap };
	const sumHead = last ? placeText(words.ofActors, atEnd, SMALL) : undefined;
	const names = actors.map((actor) => textWidth(nameOf(data, actor), NAME));
	const tallest = frame.turned ? Math.max(...names) : NAME.size * 1.3;
	const base = top + Math.max(tallest, sumHead?.height ?? 0) + HEAD_GAP;
	let y = base;
	const rows = grid.topics.map((topic) => {
		const row = layoutRow(framed, actors, { topic, y, summed: last });
		y += row.box.height;
		return row;
	});
	return {
		...layoutFoot(framed, actors, top, y),
		heads: actors.map((actor, i) => layoutHead(framed, actor, i, base - HEAD_GAP)),
		sumHead: sumHead && { ...sumHead, y: base - HEAD_GAP - sumHead.height },
		rows
	};
}

function layoutHead({ data, frame }: Framed, actor: number, i: number, y: number): Head {
	const label = nameOf(data, actor);
	const x = frame.left + (i + 0.5) * frame.column;
	const [length, thick] = [textWidth(label, NAME), NAME.size * 1.3];
	const box = frame.turned
		? { x: x - thick / 2, y: y - length, width: thick, height: length }
		: { x: x - length / 2, y: y - thick, width: length, height: thick };
	return { actor, label, turned: frame.turned, x, y, box };
}

function layoutFoot(
	{ grid, frame, words }: Framed,
	actors: readonly number[],
	top: number,
	y: number
) {
	const room = frame.stacked ? frame.width : frame.titleWidth;
	const footHead = placeText(words.ofTopics, { x: 0, y: y + COLUMN.above, width: room }, SMALL);
	const start = frame.stacked ? footHead.y + footHead.height : y + COLUMN.above;
	const sums = actors.map((actor, i) => {
		const counted = statedBy(grid, actor);
		const x = frame.left + (i + 0.5) * frame.column;
		const track = { x: x - BAR.thick / 2, y: start, width: BAR.thick, height: COLUMN.bar };
		const height = COLUMN.bar * shareOf(counted);
		const bar = { ...track, y: start + COLUMN.bar - height, height };
		return { actor, ...counted, x, y: start + COLUMN.bar + FIGURE.size + 2, track, bar };
	});
	const bottom = Math.max(start + COLUMN.bar + COLUMN.figure, footHead.y + footHead.height);
	return {
		foot: y,
		footHead,
		sums,
		box: { x: 0, y: top, width: endOf(frame, actors.length), height: bottom - top }
	};
}
