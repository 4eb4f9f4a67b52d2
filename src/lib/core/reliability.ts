/** The same as in dataset.ts, which builds on this file. */
type Text = Readonly<Record<string, string>>;
type Basis = 'explicit' | 'implied';

/** What one coder gave a cell. */
export interface Code {
	readonly stance: string;
	readonly basis: Basis;
}

export interface Disagreement {
	readonly actor: string;
	readonly topic: string;
	/** Coder -> code; null where that coder found no position. */
	readonly codes: Readonly<Record<string, Code | null>>;
	/** What the third reading settled on; null: no position. */
	readonly settled: Code | null;
	readonly why: Text | null;
}

/** Krippendorff's alpha over a number of units, and how many of them were coded alike. */
export interface Alpha {
	readonly measure: string;
	readonly alpha: number;
	readonly units: number;
	readonly same: number;
}

/** One round of coding: two coders who did not see each other's codes. */
export interface Round {
	readonly id: string;
	readonly coders: readonly string[];
	readonly statedOrNot: Alpha;
	readonly statedOrNotCore: Alpha;
	readonly stance: Alpha;
	readonly disagreements: readonly Disagreement[];
}
