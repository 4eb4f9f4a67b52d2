import type { Dataset } from '../dataset.ts';
import type { Assumption } from '../import/options.ts';
import type { Problem } from '../problem.ts';
import type { Refusal } from './limits.ts';

/** A file as it was read from the device. */
export interface GivenText {
	readonly name: string;
	readonly text: string;
}

/** What tables do not tell of themselves. */
export interface Told {
	/** What the matrix is called; otherwise the name of the table of positions. */
	readonly title?: string | undefined;
	/** The code of the language that its texts are in. */
	readonly language: string;
	/** From most in favour to most against; otherwise one that is known by its words. */
	readonly scale?: readonly string[] | undefined;
	/** The reader's day, YYYY-MM-DD. */
	readonly day: string;
}

/** A reader's own matrix, or why there is none. */
export type Read =
	| {
			readonly ok: true;
			readonly dataset: Dataset;
			/** What was worked out, where it was read from tables; undefined where JSON tells all itself. */
			readonly assumed?: readonly Assumption[];
	  }
	| { readonly ok: false; readonly refusal: Refusal }
	| {
			readonly ok: false;
			readonly problems: readonly Problem[];
			/** How many there are beside these. */
			readonly more: number;
			/** The stances' words, where nobody knows their order but the reader. */
			readonly scaleOf?: readonly string[];
	  };

export const refuse = (refusal: Refusal): Read => ({ ok: false, refusal });
