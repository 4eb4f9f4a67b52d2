import type { Cell } from '#lib/core/matrix.ts';
import type { Scaled } from '#lib/core/matrix-data.ts';
import type { Box } from '../text-block.ts';
import type { Shape } from './shape.ts';
import { placeLines, widthOf } from './text.ts';
import { inkOn, layoutTile, toneAt } from './tile.ts';

/** How all names on tiles of a size are set: none is larger than another. In pixels. */
export interface NameStyle {
	readonly size: number;
	/** Of the shape before each name; 0 where there is no room for it. */
	readonly mark: number;
}

const WEIGHT = 700;
const [LARGEST, MARK] = [40, 26];
/** Between a shape and its name; at the ends of a tile with shapes, and of one without. */
const [BETWEEN, ROOMY, TIGHT] = [12, 12, 5];

/** The size in which the widest of the names fits its tile, with shapes where they do not make it smaller. */
export function styleNames(
	names: readonly string[],
	{ width, height }: Pick<Box, 'width' | 'height'>
): NameStyle {
	const wanted = Math.min(LARGEST, height * 0.66);
	const widest = Math.max(
		1,
		...names.map((name) => widthOf(name, { size: wanted, weight: WEIGHT }))
	);
	const mark = Math.min(MARK, height * 0.5);
	if (mark + BETWEEN + widest + 2 * ROOMY <= width) return { size: wanted, mark };
	return { size: wanted * Math.min(1, (width - 2 * TIGHT) / widest), mark: 0 };
}

/** A name on its tile. */
export function layoutName(
	name: string,
	cell: Cell,
	data: Scaled,
	{ size, mark }: NameStyle,
	box: Box
): Shape[] {
	const ink = inkOn(cell, data);
	const y = box.y + box.height / 2;
	const lead = mark > 0 ? mark + BETWEEN : 0;
	const x = box.x + (box.width - lead - widthOf(name, { size, weight: WEIGHT })) / 2;
	const centre = box.x + (box.width + lead) / 2;
	return [
		...layoutTile(cell, data, box),
		...(mark > 0
			? [{ kind: 'mark' as const, x: x + mark / 2, y, size: mark, tone: toneAt(cell, data), ink }]
			: []),
		...placeLines(
			[name],
			{ x: centre, y: y + size * 0.34 },
			{ size, weight: WEIGHT },
			ink,
			'middle'
		)
	];
}
