import type { Cell } from '#lib/core/matrix.ts';
import type { EmptyState } from '#lib/core/stance.ts';
import type { Key } from '../flow.ts';
import type { Box, TextBlock } from '../text-block.ts';
import type { Count } from './count.ts';

/** A coverage chart with everything in its place, in pixels. */
export interface Coverage {
	readonly width: number;
	readonly height: number;
	/** One, unless there are more actors than fit beside each other. */
	readonly panels: readonly Panel[];
	readonly keys: readonly Key<Kind>[];
}

/** Some of the actors, with all of the topics. */
export interface Panel {
	readonly box: Box;
	readonly heads: readonly Head[];
	/** Says what the figures at the right count; the last panel alone has them. */
	readonly sumHead: TextBlock | undefined;
	readonly rows: readonly Row[];
	/** Where the rows end and the sums of the columns begin. */
	readonly foot: number;
	/** Says what the figures at the bottom count. */
	readonly footHead: TextBlock;
	/** How many of the topics each actor states something on. */
	readonly sums: readonly (Sum & { readonly actor: number })[];
}

/** Names an actor; turned by a quarter, to be read upwards, where the columns are narrow. */
export interface Head {
	/** Its place in the data. */
	readonly actor: number;
	readonly label: string;
	readonly turned: boolean;
	/** Where the middle of its end (turned: of its beginning) stands, on the line of the cells. */
	readonly x: number;
	readonly y: number;
	readonly box: Box;
}

export interface Row {
	/** Its place in the data. */
	readonly topic: number;
	readonly box: Box;
	readonly title: TextBlock;
	readonly cells: readonly Mark[];
	/** How many of the actors state something on it. */
	readonly sum: Sum | undefined;
}

/** What is drawn of a cell: whether something is stated, never which stance. */
export type Kind = 'stated' | 'implied' | EmptyState;

export interface Mark {
	/** Places in the data. */
	readonly actor: number;
	readonly topic: number;
	readonly kind: Kind;
	readonly cell: Cell;
	/** Whether the view keeps its stance. */
	readonly kept: boolean;
	readonly box: Box;
	/** Its middle, and the size of its sign. */
	readonly x: number;
	readonly y: number;
	readonly size: number;
}

/** A count of how many, as a figure and as a thin bar on its track. */
export interface Sum extends Count {
	/** Where the figure ends (at the right) or is centred (at the bottom), and its baseline. */
	readonly x: number;
	readonly y: number;
	readonly track: Box;
	readonly bar: Box;
}

/** What is written in the drawing besides what the data names. */
export interface CoverageWords {
	readonly kinds: Readonly<Record<Kind, string>>;
	readonly ofActors: string;
	readonly ofTopics: string;
}
