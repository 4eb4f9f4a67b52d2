import type { EmptyState, Tone } from '#lib/core/stance.ts';

/** What a poster is made of: few big things, each in its place, in pixels from the upper left corner. */
export type Shape = TextShape | RectShape | MarkShape | LineShape | PathShape;

/** The name of a colour token of the look, without its dashes, or a colour of the data's own. */
export type Ink = string;

export interface TextShape {
	readonly kind: 'text';
	readonly x: number;
	/** The baseline. */
	readonly y: number;
	readonly text: string;
	readonly size: number;
	readonly weight: 400 | 600 | 700;
	readonly ink: Ink;
	readonly anchor?: 'start' | 'middle' | 'end';
}

export interface RectShape {
	readonly kind: 'rect';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly radius?: number;
	/** Undefined for none. */
	readonly fill?: Ink | undefined;
	readonly stroke?: Ink | undefined;
	/** Of the stroke. */
	readonly thick?: number;
	readonly dash?: string | undefined;
}

/** A stance's shape around its middle. */
export interface MarkShape {
	readonly kind: 'mark';
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly tone: Tone | EmptyState;
	readonly implied?: boolean;
	readonly ink: Ink;
}

export interface LineShape {
	readonly kind: 'line';
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
	readonly ink: Ink;
	readonly thick: number;
}

export interface PathShape {
	readonly kind: 'path';
	readonly d: string;
	readonly fill: Ink;
}

/** A token as SVG is painted with it; `none` where there is none. */
export const paint = (ink: Ink | undefined) =>
	ink === undefined ? 'none' : ink.startsWith('#') ? ink : `var(--${ink})`;
