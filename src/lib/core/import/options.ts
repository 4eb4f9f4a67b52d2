import type { Problem } from '../problem.ts';
import type { StepOption } from './scale.ts';
import type { NamedText } from './table.ts';

/** The tables of a matrix, as CSV. Without one of actors or topics these are what the positions name. */
export interface Tables {
	readonly positions: NamedText;
	readonly actors?: NamedText | undefined;
	readonly topics?: NamedText | undefined;
}

export interface ImportOptions {
	/** What the matrix is called. */
	readonly title: string;
	/** The code of the language that its texts are in. */
	readonly language: string;
	/** The day of the data, YYYY-MM-DD. */
	readonly released: string;
	/** From most in favour to most against; where there is none, one that is known by its words. */
	readonly scale?: readonly StepOption[] | undefined;
	/** What the one period is called, where the table has none; otherwise the years of its dates, or of `released`. */
	readonly period?: string | undefined;
	/** The longest quote, in characters: 300 unless said. */
	readonly quoteLimit?: number | undefined;
	/** Is told now and then how far the reading is. */
	readonly tell?: Tell | undefined;
}

/** Hears how many rows of how many are read; at last that all are. */
export type Tell = (done: number, of: number) => void;

/** The longest quote where nothing else is said, in characters. */
export const QUOTE_LIMIT = 300;

/** What was worked out, and should be told to who imports. */
export type Assumption =
	| { readonly what: 'scale'; readonly words: readonly string[] }
	| { readonly what: 'period'; readonly name: string };

export type Imported =
	| {
			readonly ok: true;
			/** What a data folder holds: path -> what becomes JSON. `parseDataset` has found no problem with it. */
			readonly files: Readonly<Record<string, unknown>>;
			readonly assumed: readonly Assumption[];
	  }
	| {
			readonly ok: false;
			/** By file, row (as a spreadsheet counts, the header is 1) and column; `formatProblem` makes lines of them. */
			readonly problems: readonly Problem[];
			/** How many there are beside these. */
			readonly more: number;
	  };
