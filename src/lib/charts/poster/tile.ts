import type { Cell } from '#lib/core/matrix.ts';
import type { Scaled } from '#lib/core/matrix-data.ts';
import { toneOf, type EmptyState, type Tone } from '#lib/core/stance.ts';
import type { Box } from '../text-block.ts';
import type { Ink, Shape } from './shape.ts';

/** How a cell looks: its tone, or why it has none. */
export function toneAt(cell: Cell, { scale }: Scaled): Tone | EmptyState {
	if (cell.state !== 'stated') return cell.state;
	const step = scale[cell.step];
	return step ? toneOf(step, scale) : 'middle';
}

const DASHES: Readonly<Record<EmptyState, string | undefined>> = {
	'not-stated': undefined,
	'no-source': '10 7',
	'not-coded': '2 6'
};

/** What is written on a tile: who states nothing has no colour. */
export const inkOn = (cell: Cell, data: Scaled): Ink =>
	cell.state === 'stated' ? `on-${toneAt(cell, data)}` : 'quiet';

/** The ground of a cell, with what is marked on it: implied, its sources differ. */
export function layoutTile(cell: Cell, data: Scaled, box: Box, radius = 6): Shape[] {
	if (cell.state !== 'stated') {
		const dash = DASHES[cell.state];
		return [{ kind: 'rect', ...inset(box, 1), radius, stroke: 'line-strong', thick: 2, dash }];
	}
	const ink = inkOn(cell, data);
	const corner = 16;
	const right = box.x + box.width;
	return [
		{ kind: 'rect', ...box, radius, fill: toneAt(cell, data) },
		...(cell.implied
			? [
					{
						kind: 'rect' as const,
						...inset(box, 5),
						radius: radius / 2,
						stroke: ink,
						thick: 2,
						dash: '7 5'
					}
				]
			: []),
		...(cell.differ
			? [
					{
						kind: 'path' as const,
						d: `M${right - corner} ${box.y}H${right}V${box.y + corner}Z`,
						fill: ink
					}
				]
			: [])
	];
}

const inset = ({ x, y, width, height }: Box, by: number): Box => ({
	x: x + by,
	y: y + by,
	width: width - 2 * by,
	height: height - 2 * by
});
