import { estimateWidth, wrapText } from '#lib/core/wrap.ts';
import type { Ink, TextShape } from './shape.ts';

/**
 * How wide the letters of posters are at most, to those that `estimateWidth` reckons with: measured on all titles and
 * names of the data, and held by a test that measures what is drawn.
 */
const FACE = 0.92;

export interface Type {
	/** In pixels. */
	readonly size: number;
	readonly weight: TextShape['weight'];
}

const toType = ({ size, weight }: Type) => ({ size: size * FACE, bold: weight > 400 });

/** @returns pixels, rather too many than too few */
export const widthOf = (text: string, type: Type) => estimateWidth(text, toType(type));

export const wrap = (text: string, width: number, type: Type) =>
	wrapText(text, width, toType(type));

/** Letters of a size, in so many lines at most. */
export type Fit = readonly [size: number, lines: number];

export interface Fitted {
	readonly size: number;
	readonly lines: readonly string[];
}

/**
 * Texts in the first of these sizes that takes every one of them whole, no word wider than it may be; else in the last.
 * All have one size: what is smaller would seem to matter less.
 */
export function fitTexts(
	texts: readonly string[],
	{ width, weight }: { width: number; weight: Type['weight'] },
	fits: readonly Fit[]
): Fitted[] {
	const isWhole = (lines: readonly string[], size: number, most: number) =>
		lines.length <= most && lines.every((line) => widthOf(line, { size, weight }) <= width);
	const set = (size: number) => texts.map((text) => wrap(text, width, { size, weight }));
	const [size = 0] =
		fits.find(([size, most]) => set(size).every((lines) => isWhole(lines, size, most))) ??
		fits.at(-1) ??
		[];
	return set(size).map((lines) => ({ size, lines }));
}

/** Those of some fits that are no higher than this, in pixels; the last where none is. */
export function fitsIn(fits: readonly Fit[], height: number): readonly Fit[] {
	const low = fits.filter(([size, lines]) => size * lines * LEADING <= height);
	return low.length > 0 ? low : fits.slice(-1);
}

/** From one baseline to the next, as a share of the letters' size. */
export const LEADING = 1.12;

/** Lines one beneath the other, the first on a baseline. */
export const placeLines = (
	lines: readonly string[],
	at: { x: number; y: number },
	{ size, weight }: Type,
	ink: Ink,
	anchor: TextShape['anchor'] = 'start'
): TextShape[] =>
	lines.map((text, i) => {
		const y = at.y + i * size * LEADING;
		return { kind: 'text', x: at.x, y, text, size, weight, ink, anchor };
	});

/** Lines around a middle: the baseline of the first. */
export const firstOf = (lines: readonly string[], middle: number, size: number) =>
	middle - ((lines.length - 1) * size * LEADING) / 2 + size * 0.34;
