import type { Tone } from '#lib/core/stance.ts';

/**
 * The outline of a stance's shape around (0, 0), as wide as `size` in pixels: a circle for, a square against, a diamond
 * between. The square is a little smaller, so that it weighs no more to the eye. (d3's symbols say the same at 6 kB.)
 */
export function shapePath(tone: Tone, size: number): string {
	const r = size / 2;
	if (tone === 'middle') return `M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`;
	if (tone.endsWith('for')) return circlePath(r);
	const half = r * 0.9;
	return `M${-half} ${-half}H${half}V${half}H${-half}Z`;
}

const circlePath = (r: number) => `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;

/** How much of a shape's width is open in the middle of what is mostly for or against. */
const HOLE = 0.5;

/** What of a shape is filled, by the rule of even and odd: all of it, or a ring. */
export const fillPath = (tone: Tone, size: number) =>
	shapePath(tone, size) + (tone.startsWith('mostly') ? circlePath((size * HOLE) / 2) : '');

/** Whether only its left half is filled: what is partly for or against, or in the middle. */
export const isHalf = (tone: Tone) => tone === 'middle' || tone.startsWith('partly');
