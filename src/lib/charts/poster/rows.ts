import type { Grid } from '#lib/core/grid.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import type { Box } from '../text-block.ts';
import type { Shape } from './shape.ts';
import { firstOf, fitTexts, placeLines } from './text.ts';
import { inkOn, layoutTile, toneAt } from './tile.ts';

const CHIP = { width: 330, size: 34, mark: 28, weight: 600 } as const;
const TITLE = { weight: 600 } as const;
const FITS = [
	[36, 1],
	[32, 1],
	[28, 1],
	[26, 2]
] as const;
const GAP = 10;

/**
 * What one actor states, topic by topic.
 * @param wordOf what a topic's cell is called
 */
export function layoutRows(
	{ matrix: { data }, grid }: { matrix: Matrix; grid: Grid },
	actor: number,
	wordOf: (topic: number) => string,
	box: Box
): Shape[] {
	const pitch = Math.min(82, (box.height + GAP) / Math.max(1, grid.topics.length));
	const height = pitch - GAP;
	const titles = fitTexts(
		grid.topics.map((topic) => data.topics[topic]?.title ?? ''),
		{ width: box.width - CHIP.width - 32, weight: TITLE.weight },
		FITS
	);
	return grid.topics.flatMap((topic, i) => {
		const y = box.y + i * pitch;
		const middle = y + height / 2;
		const cell = grid.cell(actor, topic);
		const ink = inkOn(cell, data);
		const x = box.x + box.width - CHIP.width;
		const { lines, size } = titles[i] ?? { lines: [], size: 0 };
		const line = y + height + GAP / 2;
		return [
			...placeLines(
				lines,
				{ x: box.x, y: firstOf(lines, middle, size) },
				{ ...TITLE, size },
				'text'
			),
			...layoutTile(cell, data, { x, y, width: CHIP.width, height }),
			{ kind: 'mark', x: x + 34, y: middle, size: CHIP.mark, tone: toneAt(cell, data), ink },
			...placeLines([wordOf(topic)], { x: x + 66, y: middle + CHIP.size * 0.34 }, CHIP, ink),
			...(i < grid.topics.length - 1
				? [
						{
							kind: 'line' as const,
							x1: box.x,
							y1: line,
							x2: x - 20,
							y2: line,
							ink: 'line',
							thick: 2
						}
					]
				: [])
		];
	});
}
