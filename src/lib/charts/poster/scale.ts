import type { Grid } from '#lib/core/grid.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { toneOf, type Tone } from '#lib/core/stance.ts';
import type { Box } from '../text-block.ts';
import { layoutName, styleNames } from './name.ts';
import type { Shape } from './shape.ts';
import { LEADING, placeLines, wrap } from './text.ts';

/** Those who state the same on a topic, or nothing. */
interface Lane {
	readonly word: string;
	/** None where nothing is stated: absence has no place on the scale. */
	readonly tone: Tone | undefined;
	readonly actors: readonly number[];
	readonly x: number;
}

const GAP = 14;
/** What parts those that state nothing from the scale. */
const APART = 34;
const HEAD = { size: 24, weight: 700 } as const;
const MARK = 22;
const RULE = 8;
const TILE_GAP = 8;
/** The tallest that a name's tile is, and under what height more of them stand side by side. */
const [TALLEST, LEAST] = [66, 44];

/**
 * The actors on the scale on one topic, in columns as in the spectrum: the same order, big enough to be read in a
 * thumbnail.
 * @param silent names those that state nothing
 */
export function layoutScale(
	{ matrix: { data }, grid }: { matrix: Matrix; grid: Grid },
	topic: number,
	silent: string,
	box: Box
): Shape[] {
	const { lanes, width } = placeLanes(data, grid, topic, silent, box);
	const most = Math.max(1, ...lanes.map(({ actors }) => actors.length));
	const head =
		Math.max(...lanes.map((lane) => wordLines(lane, width).length)) * HEAD.size * LEADING;
	const top = box.y + head + 10 + RULE + 14;
	const room = box.y + box.height - top;
	const heightOf = (across: number) =>
		Math.min(TALLEST, (room + TILE_GAP) / Math.ceil(most / across) - TILE_GAP);
	const across = [1, 2, 3].find((count) => heightOf(count) >= LEAST) ?? 3;
	const tile = {
		width: (width - (across - 1) * TILE_GAP) / across,
		height: heightOf(across)
	};
	const short = (actor: number) => data.actors[actor]?.short ?? '';
	const style = styleNames(grid.actors.map(short), tile);
	return lanes.flatMap((lane) => [
		...layoutLaneHead(lane, { x: lane.x, y: box.y, width, height: head }),
		...lane.actors.flatMap((actor, i) => {
			const x = lane.x + (i % across) * (tile.width + TILE_GAP);
			const y = top + Math.floor(i / across) * (tile.height + TILE_GAP);
			return layoutName(short(actor), grid.cell(actor, topic), data, style, { x, y, ...tile });
		})
	]);
}

function placeLanes(data: MatrixData, grid: Grid, topic: number, silent: string, box: Box) {
	const stepOf = (actor: number) => {
		const cell = grid.cell(actor, topic);
		return cell.state === 'stated' ? cell.step : -1;
	};
	const steps = data.scale.map((step, i) => ({
		word: step.word,
		tone: toneOf(step, data.scale),
		actors: grid.actors.filter((actor) => stepOf(actor) === i)
	}));
	const without = grid.actors.filter((actor) => stepOf(actor) === -1);
	const groups = without.length
		? [...steps, { word: silent, tone: undefined, actors: without }]
		: steps;
	const apart = without.length ? APART - GAP : 0;
	const width = (box.width - apart - (groups.length - 1) * GAP) / groups.length;
	const lanes = groups.map((group, i): Lane => {
		return { ...group, x: box.x + i * (width + GAP) + (group.tone ? 0 : apart) };
	});
	return { lanes, width };
}

const indentOf = ({ tone }: Pick<Lane, 'tone'>) => (tone ? MARK + 8 : 0);
const wordLines = (lane: Pick<Lane, 'word' | 'tone'>, width: number) =>
	wrap(lane.word, width - indentOf(lane), HEAD);

/** The step's shape and word over a rule in its colour. */
function layoutLaneHead(lane: Lane, { x, y, width, height }: Box): Shape[] {
	const { tone, actors } = lane;
	const lines = wordLines(lane, width);
	const ink = actors.length > 0 ? 'text' : 'quiet';
	const first = y + height - (lines.length - 1) * HEAD.size * LEADING - 4;
	return [
		...(tone
			? [
					{
						kind: 'mark' as const,
						x: x + MARK / 2,
						y: first - HEAD.size * 0.34,
						size: MARK,
						tone,
						ink
					}
				]
			: []),
		...placeLines(lines, { x: x + indentOf(lane), y: first }, HEAD, ink),
		{
			kind: 'rect',
			x,
			y: y + height + 10,
			width,
			height: RULE,
			radius: 2,
			fill: tone ?? 'line-strong'
		}
	];
}
