import type { Box } from '#lib/charts/text-block.ts';

/** What a box is of, to be told where it is out of place. */
export type Named = readonly [name: string, box: Box];

// what touches does not cover, and sums of fractions are not exact
const SLACK = 0.001;

/** The pairs of boxes that cover each other; a box without an extent covers nothing. */
export function covering(boxes: readonly Named[]): string[] {
	const sorted = [...boxes].sort(([, a], [, b]) => a.y - b.y);
	const pairs: string[] = [];
	sorted.forEach(([name, a], i) => {
		for (const [other, b] of sorted.slice(i + 1)) {
			if (b.y >= a.y + a.height - SLACK) break;
			if (b.height > SLACK && Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > SLACK)
				pairs.push(`${name} and ${other}`);
		}
	});
	return pairs;
}

/** The boxes that are not wholly in the frame. */
export function outside(
	boxes: readonly Named[],
	frame: { readonly width: number; readonly height: number }
): string[] {
	const isWithin = ({ x, y, width, height }: Box) =>
		x >= -SLACK &&
		y >= -SLACK &&
		x + width <= frame.width + SLACK &&
		y + height <= frame.height + SLACK;
	return boxes.filter(([, box]) => !isWithin(box)).map(([name]) => name);
}
