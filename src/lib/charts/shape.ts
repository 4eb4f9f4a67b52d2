import { symbol, symbolCircle, symbolDiamond2, symbolSquare } from 'd3';
import type { Tone } from '#lib/core/stance.ts';

const SYMBOLS = {
	for: symbolCircle,
	'partly-for': symbolCircle,
	middle: symbolDiamond2,
	'partly-against': symbolSquare,
	against: symbolSquare
} as const;

/** The outline of a stance's shape around (0, 0), as wide as `size`: a circle for, a square against, a diamond between. */
export function shapePath(tone: Tone, size: number): string {
	const type = SYMBOLS[tone];
	// d3 sizes symbols by area: a circle's, a square's, and that of the diamond that is as wide as both
	const area =
		type === symbolCircle
			? (Math.PI * size ** 2) / 4
			: type === symbolSquare
				? size ** 2 * 0.81
				: size ** 2 * 0.6;
	return symbol(type, area)() ?? '';
}

/** Whether only its left half is filled: all that is not without reservation. */
export const isHalf = (tone: Tone) => tone !== 'for' && tone !== 'against';
