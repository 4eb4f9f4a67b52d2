import type { Grid } from '#lib/core/grid.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import { layoutHeatmap } from '../grid/layout.ts';
import { linesOf } from '../grid/lines.ts';
import type { Box } from '../text-block.ts';
import type { Shape } from './shape.ts';
import { firstOf, fitsIn, fitTexts, placeLines, widthOf } from './text.ts';
import { inkOn, layoutTile, toneAt } from './tile.ts';

const NAME = { size: 32, weight: 700 } as const;
const TITLE = { weight: 600 } as const;
const FITS = [
	[28, 1],
	[28, 2],
	[25, 2],
	[22, 2],
	[20, 2],
	[18, 2]
] as const;
const HEAD = 46;
const GAP = 6;
/** Between a title and its cells. */
const AIR = 20;

/** The heat map of the grid, its rows as high as there is room, with shapes and without words. */
export function layoutCells(
	{ matrix: { data }, grid }: { matrix: Matrix; grid: Grid },
	box: Box
): Shape[] {
	const map = layoutHeatmap({ ...linesOf(data, grid, 'topic'), words: [], width: box.width });
	const height = Math.min(84, (box.height - HEAD + GAP) / Math.max(1, map.rows.length)) - GAP;
	const width = map.cell.width - GAP / 2;
	const left = map.rows[0]?.cells[0]?.x ?? 0;
	const mark = Math.min(34, width * 0.5, height * 0.6);
	const heads = map.columns.flatMap(({ place }, i) => {
		const x = box.x + (map.rows[0]?.cells[i]?.x ?? 0) + width / 2;
		const name = data.actors[place]?.short ?? '';
		const size = Math.min(NAME.size, (NAME.size * width) / widthOf(name, NAME));
		return placeLines([name], { x, y: box.y + HEAD - 14 }, { ...NAME, size }, 'text', 'middle');
	});
	const titles = fitTexts(
		map.rows.map(({ place }) => data.topics[place]?.title ?? ''),
		{ width: left - AIR, weight: TITLE.weight },
		fitsIn(FITS, height)
	);
	const rows = map.rows.flatMap(({ place: topic, cells }, i) => {
		const y = box.y + HEAD + i * (height + GAP);
		const middle = y + height / 2;
		const { lines, size } = titles[i] ?? { lines: [], size: 0 };
		const at = { x: box.x, y: firstOf(lines, middle, size) };
		return [
			...placeLines(lines, at, { ...TITLE, size }, 'text'),
			...cells.flatMap(({ column, x }): Shape[] => {
				const cell = grid.cell(column, topic);
				const [tone, ink] = [toneAt(cell, data), inkOn(cell, data)];
				const tile = { x: box.x + x, y, width, height };
				return [
					...layoutTile(cell, data, tile),
					{ kind: 'mark', x: tile.x + width / 2, y: middle, size: mark, tone, ink }
				];
			})
		];
	});
	return [...heads, ...rows];
}
