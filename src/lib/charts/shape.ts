import type { Tone } from '#lib/core/stance.ts';

/**
 * The outline of a stance's shape around (0, 0), as wide as `size` in pixels: a circle for, a square against, a diamond
 * between. The square is a little smaller, so that it weighs no more to the eye. (d3's symbols say the same at 6 kB.)
 */
export function shapePath(tone: Tone, size: number): string {
	const r = size / 2;
	if (tone === 'middle') return `M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`;
	if (tone === 'for' || tone === 'partly-for')
		return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
	const half = r * 0.9;
	return `M${-half} ${-half}H${half}V${half}H${-half}Z`;
}

/** Whether only its left half is filled: all that is not without reservation. */
export const isHalf = (tone: Tone) => tone !== 'for' && tone !== 'against';
