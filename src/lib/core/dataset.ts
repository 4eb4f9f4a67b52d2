/**
 * A dataset as it stands in the data folder, once checked: what `parseDataset` returns and what the whole matrix file
 * holds. Every text that a reader sees is written in each of the site's languages.
 */

import type { Recommendations } from './recommendation.ts';
import type { Round } from './reliability.ts';
import type { Seats } from './seats.ts';

export type { Recommendation, Recommendations } from './recommendation.ts';
export type { Seats } from './seats.ts';
export type { Alpha, Code, Disagreement, Round } from './reliability.ts';

/** A text in each of the site's languages: language code -> words, none empty. */
export type Text = Readonly<Record<string, string>>;

/** One step of the scale on which stances lie, the word for it and what it means. */
export interface Step {
	readonly id: string;
	/** Higher is more in favour; the scale runs evenly, from -n to n. */
	readonly value: number;
	readonly word: Text;
	/** Null where the data does not say more than the word. */
	readonly meaning: Text | null;
}

export interface Site {
	readonly id: string;
	readonly title: Text;
	readonly question: Text;
	readonly description: Text;
	/** Language codes; the first is the base, whose addresses carry no prefix. */
	readonly languages: readonly string[];
	/** The day this version of the data was made, YYYY-MM-DD. */
	readonly released: string;
	/** The topics shown first. */
	readonly core: readonly string[];
	/** The columns in this order, and where the order comes from, if that is told. */
	readonly order: {
		readonly actors: readonly string[];
		readonly source: string | null;
		readonly note: Text | null;
	};
	/** Colours that go with a party's name, never with a stance: `#rrggbb`. */
	readonly colours: {
		readonly hex: Readonly<Record<string, string>>;
		readonly source: string | null;
		readonly note: Text | null;
	};
	/** Shared topics below which agreement is too little to say. */
	readonly minimumOverlap: number;
	/** The longest quote allowed, in characters. */
	readonly quoteLimit: number;
	readonly scale: readonly Step[];
	/** On what terms the data may be used; undefined where its owner has not said. */
	readonly licence?: { readonly name: string; readonly url: string };
	/** Who stands behind the data; undefined where nobody is named. */
	readonly publisher?: { readonly name: string; readonly url?: string };
	/** Where readers say that a position is wrong; undefined where no address is given. */
	readonly report?: ReportTo;
}

/** Where a report goes: to a mailbox, or to the page of an issue tracker on which a new issue is written. */
export type ReportTo =
	| { readonly mail: string }
	| {
			readonly issues: string;
			/** What the tracker calls a title and a text in its addresses: `title` and `body` where left out. */
			readonly title?: string;
			readonly body?: string;
	  };

export interface Period {
	readonly id: string;
	readonly name: string;
	/** Its first and last year; undefined where it is not told in years: then periods stand in the order of time. */
	readonly start?: number | undefined;
	readonly end?: number | undefined;
}

export interface Actor {
	readonly id: string;
	/**
	 * `party` for those that stand for election; any other word is a kind of its own, named in `kindName`. Where nobody is
	 * a party, all are columns.
	 */
	readonly kind: string;
	/** Null where the data does not tell the kind. */
	readonly kindName: Text | null;
	readonly name: Text;
	readonly short: Text;
}

export interface Topic {
	readonly id: string;
	readonly title: Text;
	readonly proposition: Text;
	/** Null where there is none beside the proposition. */
	readonly explanation: Text | null;
}

/** In falling order of strength where one actor has several positions on a topic. */
export type SourceKind =
	| 'programme'
	| 'party-page'
	| 'statement'
	| 'speech'
	| 'consultation-response'
	| 'mandate'
	| 'record'
	| 'programme-draft'
	| 'report-summary'
	| 'collection'
	/** A source whose kind the data does not tell. */
	| 'unspecified'
	/** The data names no source at all: what holds the positions of an actor that stand without one. */
	| 'unnamed';

/** How something about a source is known: the source says it, or it was worked out. */
export interface Known {
	readonly basis: 'stated' | 'inferred';
	readonly note: Text | null;
}

/** How a date is known; unknown where the data only gives the date. */
export interface Dating {
	readonly basis: Known['basis'] | 'unknown';
	readonly note: Text | null;
}

export interface Source {
	readonly id: string;
	/** Whose source it is; null for a collection of several actors' texts. */
	readonly actor: string | null;
	readonly kind: SourceKind;
	readonly title: Text;
	/** Null where the data does not tell it. */
	readonly publisher: Text | null;
	/** The period it belongs to; null for actors that do not stand for election: shown in every period. */
	readonly period: string | null;
	/** YYYY, YYYY-MM or YYYY-MM-DD; null where undated. */
	readonly date: string | null;
	readonly dating: Dating;
	/** Whether it was adopted, and how that is known; null where the question does not arise. */
	readonly status: ({ readonly is: 'adopted' | 'draft' } & Known) | null;
	readonly language: string;
	/** The collection it stands in, if any, and its first and last paragraph there. */
	readonly partOf: string | null;
	readonly paragraphs: readonly [number, number] | null;
	/** The file name, without `.txt`, of the text that its quotes are checked against. */
	readonly text: string | null;
	readonly url: string | null;
	readonly urlNote: Text | null;
	/** The round of coding (see Reliability) in which it was read. */
	readonly round: string | null;
}

/** A passage whose speaker cannot be told from its source. */
export interface Unattributed {
	readonly source: string;
	readonly period: string;
	readonly paragraphs: readonly [number, number];
	readonly quote: string;
	readonly why: Text;
	/** The codes it was first given, where it was coded at all: see Reliability's disagreements. */
	readonly topic: string | null;
}

/** Why an actor has no position at all in a period: there is no source, or there is one that was not coded. */
export interface Gap {
	readonly actor: string;
	readonly period: string;
	readonly state: 'no-source' | 'not-coded';
	/** Null where nobody has said why. */
	readonly why: Text | null;
}

export interface Locator {
	/** Counted from 1 in the source's text. */
	readonly paragraph?: number;
	/** Counted from 1 in the file. */
	readonly page?: number;
	/** The number printed on that page. */
	readonly printedPage?: number;
	readonly section?: string;
}

/** Unknown where the data does not tell it: a table may hold no more than stances. */
export type Basis = 'explicit' | 'implied' | 'unknown';
export type Attribution = 'named' | 'section' | 'unknown';

export interface Position {
	readonly actor: string;
	readonly topic: string;
	readonly source: string;
	/** The source's own period. */
	readonly period: string | null;
	readonly stance: string;
	readonly basis: Basis;
	readonly attribution: Attribution;
	/** Empty where the data does not tell the place. */
	readonly locator: Locator;
	/** Word for word from the source, in its language. */
	readonly quote?: string;
	/** Null where there is none: the data may hold the stance alone. */
	readonly summary: Text | null;
	readonly note: Text | null;
	/**
	 * Whether the two coders gave the same code; if not, a disagreement says what each gave. Null where no two coders read
	 * it.
	 */
	readonly agreed: boolean | null;
}

/** A part of the account of how the data was made. */
export interface MethodSection {
	readonly id: string;
	readonly title: Text;
	readonly paragraphs: readonly Text[];
	readonly points: readonly Text[];
}

export interface Dataset {
	readonly site: Site;
	readonly periods: readonly Period[];
	readonly actors: readonly Actor[];
	readonly topics: readonly Topic[];
	readonly sources: readonly Source[];
	readonly unattributed: readonly Unattributed[];
	readonly gaps: readonly Gap[];
	readonly positions: readonly Position[];
	readonly rounds: readonly Round[];
	/** Empty where the data has no assembly. */
	readonly seats: readonly Seats[];
	/** Undefined where the data has none. */
	readonly recommendations?: Recommendations | undefined;
	/** Empty where the data has no account of its making. */
	readonly method: readonly MethodSection[];
}
