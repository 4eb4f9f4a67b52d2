import type { EmptyState, Tone } from '#lib/core/stance.ts';
import type { Key } from '../flow.ts';
import type { Box, TextBlock } from '../text-block.ts';
import type { Form } from './frame.ts';
import type { Pill } from './pill.ts';

/** A spectrum with everything in its place, in pixels. */
export interface Spectrum {
	readonly form: Form;
	readonly width: number;
	readonly height: number;
	/** Where the topics end and the legend begins. */
	readonly foot: number;
	/** Name the columns; none where the steps are lines. */
	readonly heads: readonly Head[];
	readonly bands: readonly Band[];
	/** The legend of what is marked on pills. */
	readonly keys: readonly Key<PillMark>[];
}

/** Names a step, or those that state nothing, which have no tone; `rule` is drawn in the step's colour. */
export interface Head {
	readonly tone: Tone | undefined;
	readonly text: TextBlock;
	readonly rule: Box;
	/** Where a line parts it from the column before, if there is one. */
	readonly guide: number | undefined;
	/** The ways of stating nothing that occur. */
	readonly keys: readonly Key<EmptyState>[];
}

/** One topic. */
export interface Band {
	/** Its place in the data. */
	readonly topic: number;
	readonly box: Box;
	readonly title: TextBlock;
	readonly proposition: TextBlock;
	readonly lanes: readonly Lane[];
}

/** Those that state the same on a topic, or nothing; in lines it is named at its left. */
export interface Lane {
	readonly id: string;
	readonly tone: Tone | undefined;
	readonly label: TextBlock | undefined;
	readonly rule: Box | undefined;
	readonly pills: readonly Pill[];
}

/** What is written in the drawing besides what the data names. */
export interface SpectrumWords {
	/** Names those that state nothing. */
	readonly silent: string;
	readonly states: Readonly<Record<EmptyState, string>>;
	readonly marks: Readonly<Record<PillMark, string>>;
}

/** What a pill is marked as: implied, its sources differ, by one that does not stand for election. */
export const PILL_MARKS = ['implied', 'differ', 'other'] as const;
export type PillMark = (typeof PILL_MARKS)[number];
