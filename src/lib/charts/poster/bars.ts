import type { Box } from '../text-block.ts';
import type { Shape } from './shape.ts';
import { fitTexts, placeLines, widthOf } from './text.ts';

/** A count as a bar: what is counted, how many of how many, in words too. */
export interface Bar {
	readonly label: string;
	/** From 0 to 1; undefined where nothing could be counted. */
	readonly share: number | undefined;
	readonly figure: string;
	/** A colour of whom it is, as a dot before the name. */
	readonly colour?: string | null | undefined;
}

const TYPE = { size: 32, weight: 600 } as const;
const FITS = [
	[32, 1],
	[28, 1],
	[24, 1],
	[20, 1]
] as const;
const GAP = 10;
const DOT = 26;

/** Bars under each other, all on one scale; without a figure there is a dashed track, and no bar of no length. */
export function layoutBars(bars: readonly Bar[], box: Box): Shape[] {
	const pitch = Math.min(76, (box.height + GAP) / Math.max(1, bars.length));
	const height = pitch - GAP;
	const dots = bars.some(({ colour }) => colour) ? DOT : 0;
	const widest = (texts: readonly string[]) =>
		Math.max(0, ...texts.map((text) => widthOf(text, TYPE)));
	const labels = Math.min(box.width * 0.42, widest(bars.map(({ label }) => label)));
	const figures = widest(bars.map(({ figure }) => figure));
	const x = box.x + dots + labels + 24;
	const width = box.x + box.width - figures - 24 - x;
	const names = fitTexts(
		bars.map(({ label }) => label),
		{ width: labels, weight: TYPE.weight },
		FITS
	);
	return bars.flatMap(({ share, figure, colour }, i): Shape[] => {
		const y = box.y + i * pitch;
		const base = (size: number) => y + height / 2 + size * 0.34;
		const { lines, size } = names[i] ?? { lines: [], size: 0 };
		const thick = Math.min(height, 40);
		const track = { x, y: y + (height - thick) / 2, width, height: thick, radius: 4 };
		return [
			...(colour
				? [
						{
							kind: 'rect' as const,
							x: box.x,
							y: y + height / 2 - 12,
							width: 8,
							height: 24,
							radius: 2,
							fill: colour
						}
					]
				: []),
			...placeLines(lines, { x: box.x + dots, y: base(size) }, { ...TYPE, size }, 'text'),
			...(share === undefined
				? [{ kind: 'rect' as const, ...track, stroke: 'line-strong', thick: 2, dash: '10 7' }]
				: [
						{ kind: 'rect' as const, ...track, fill: 'line' },
						{ kind: 'rect' as const, ...track, width: width * share, fill: 'agree-3' }
					]),
			...placeLines(
				[figure],
				{ x: x + width + 24, y: base(TYPE.size) },
				TYPE,
				share === undefined ? 'quiet' : 'text'
			)
		];
	});
}
