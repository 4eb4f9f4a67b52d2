import type { MatrixData } from '../matrix-data.ts';
import { areRows } from '../size.ts';
import { EMPTY_STATES } from '../stance.ts';

/** All that a reader can share of a page: every chart, table and export takes the same View. */
export interface View {
	readonly period: string;
	/** Who is shown, in this order. Empty when a link asked for nobody that exists. */
	readonly actors: readonly string[];
	/** What is shown, in the order of the data. */
	readonly topics: readonly string[];
	/** The stances to keep, the three ways of stating nothing among them; in the order of `stancesOf`. */
	readonly stances: readonly string[];
	/** What is searched for, at most QUERY_LIMIT characters; empty for nothing. */
	readonly query: string;
	readonly chart: Chart;
	/** What stands on the rows. */
	readonly rows: Rows;
	readonly sort: Sort;
	/** Only the topics on which the shown actors differ. */
	readonly differing: boolean;
	/** Whose evidence is open. */
	readonly cell: CellName | undefined;
	/** What the grid becomes on a narrow screen. */
	readonly narrow: Narrow;
	/** The version of the data it shows; undefined for the newest. */
	readonly version: string | undefined;
}

export const CHARTS = ['grid', 'spectrum', 'agreement', 'change', 'majority', 'coverage'] as const;
export type Chart = (typeof CHARTS)[number];

export const ROWS = ['topic', 'party'] as const;
export type Rows = (typeof ROWS)[number];

export const NARROW = ['cards', 'grid'] as const;
export type Narrow = (typeof NARROW)[number];

/** How rows are ordered; `agree` orders the actors, wherever they stand, by agreement with one of them. */
export type Sort =
	{ readonly by: 'order' | 'name' | 'coverage' } | { readonly by: 'agree'; readonly actor: string };

export interface CellName {
	readonly actor: string;
	readonly topic: string;
}

export const QUERY_LIMIT = 100;

/** A query as a view holds it: without white space around it, and cut at QUERY_LIMIT characters, none of them in two. */
export function limitQuery(text: string): string {
	return cut(text.trim(), QUERY_LIMIT).trim();
}

/** The first characters of a text, none of them in two. */
export function cut(text: string, length: number): string {
	return Array.from(text.slice(0, 2 * length))
		.slice(0, length)
		.join('');
}

/** Every stance a cell can have, from one end of the scale to the other, then the ways of having none. */
export function stancesOf(data: MatrixData): string[] {
	return [...data.scale.map(({ id }) => id), ...EMPTY_STATES];
}

const USUAL = new WeakMap<MatrixData, View>();

/** The view of an address without a query: of one matrix always the very same, lists and all. */
export function defaultView(data: MatrixData): View {
	const known = USUAL.get(data);
	if (known) return known;
	const parties = data.actors.filter(({ party }) => party).map(({ id }) => id);
	const view: View = {
		period: data.periods.at(-1)?.id ?? '',
		actors: parties,
		topics: data.topics.map(({ id }) => id).filter((id) => data.core.includes(id)),
		stances: stancesOf(data),
		query: '',
		chart: 'grid',
		// of a part as of the whole that comes after it
		rows: areRows(data.of ?? parties.length) ? 'party' : 'topic',
		sort: { by: 'order' },
		differing: false,
		cell: undefined,
		narrow: 'cards',
		version: undefined
	};
	USUAL.set(data, view);
	return view;
}

/** The view as it was before, where nothing in the next one is another: what was laid out of it then stands. */
export function keepView(next: View, last: View | undefined): View {
	const isSame = (part: keyof View) =>
		// lists may be very long, and most are the very ones of before
		next[part] === last?.[part] || JSON.stringify(next[part]) === JSON.stringify(last?.[part]);
	return last && (Object.keys(next) as (keyof View)[]).every(isSame) ? last : next;
}
