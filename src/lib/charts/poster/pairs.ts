import type { Grid } from '#lib/core/grid.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import type { Pair } from '#lib/core/comparison.ts';
import { layoutAgreement, type Triangle } from '../agreement/layout.ts';
import type { Box } from '../text-block.ts';
import type { Shape } from './shape.ts';
import { placeLines, widthOf } from './text.ts';

const NAME = { size: 28, weight: 700 } as const;
const FIGURE = { size: 28, weight: 600 } as const;
const GAP = 4;

/**
 * The triangle of the agreement chart with its figures alone; nothing where it has no room for a triangle.
 * @param say a pair's figure, undefined where none is told
 */
export function layoutPairs(
	{ matrix, grid }: { matrix: Matrix; grid: Grid },
	say: (pair: Pair) => string | undefined,
	box: Box
): Shape[] {
	const names = grid.actors
		.slice(1)
		.map((actor) => widthOf(matrix.data.actors[actor]?.short ?? '', NAME));
	// its own names are smaller: room is made at the left for larger ones
	const left = Math.min(box.width / 4, Math.max(0, ...names)) - 40;
	const triangle = layoutAgreement({ matrix, grid, width: box.width - left, order: 'view' });
	if (triangle.kind === 'list') return [];
	const pitch = box.height / Math.max(1, triangle.rows.length + 0.5);
	const moved = { ...box, x: box.x + left };
	return [
		...layoutNames(matrix, grid, triangle, pitch, { ...moved, width: left }),
		...layoutFigures(triangle, say, pitch, moved)
	];
}

function layoutFigures(
	{ rows, cell }: Triangle,
	say: (pair: Pair) => string | undefined,
	pitch: number,
	box: Box
): Shape[] {
	return rows.flatMap(({ pairs }, i) =>
		pairs.flatMap((pair): Shape[] => {
			const [x, y] = [box.x + pair.x, box.y + (i + 0.5) * pitch];
			const height = pitch - GAP;
			const told = pair.step !== undefined;
			const at = { x: x + cell.width / 2, y: y + height / 2 + FIGURE.size * 0.34 };
			const ink = told ? `on-agree-${pair.step}` : 'quiet';
			return [
				told
					? { kind: 'rect', x, y, width: cell.width, height, radius: 4, fill: `agree-${pair.step}` }
					: {
							kind: 'rect',
							x: x + 1,
							y: y + 1,
							width: cell.width - 2,
							height: height - 2,
							radius: 4,
							stroke: 'line-strong',
							thick: 2,
							dash: '6 5'
						},
				...placeLines([say(pair) ?? '–'], at, FIGURE, ink, 'middle')
			];
		})
	);
}

/** Rows are named at the left, columns on the diagonal, where they begin. */
function layoutNames(
	{ data }: Matrix,
	{ actors }: Grid,
	{ rows, cell }: Triangle,
	pitch: number,
	/** From where the triangle begins; its width is what is free before that. */
	box: Box
): Shape[] {
	const short = (actor: number) => data.actors[actor]?.short ?? '';
	const left = rows[0]?.pairs[0]?.x ?? 0;
	const sides = rows.flatMap(({ actor }, i) => {
		const size = Math.min(
			NAME.size,
			(NAME.size * (box.width + left - 8)) / widthOf(short(actor), NAME)
		);
		const y = box.y + (i + 0.5) * pitch + (pitch - GAP) / 2 + size * 0.34;
		return placeLines([short(actor)], { x: box.x - box.width, y }, { ...NAME, size }, 'text');
	});
	const columns = actors.slice(0, -1).flatMap((actor, i) => {
		const x = box.x + left + i * (cell.width + 2) + cell.width / 2;
		const y = box.y + (i + 0.5) * pitch - 10;
		return placeLines([short(actor)], { x, y }, NAME, 'text', 'middle');
	});
	return [...sides, ...columns];
}
