import type { MatrixData } from '../matrix-data.ts';
import { defaultView, type Sort, type View } from './view.ts';

/** The keys of an address, in the order in which they are written. */
export const KEYS = [
	'period',
	'p',
	't',
	's',
	'q',
	'v',
	'by',
	'sort',
	'diff',
	'narrow',
	'cell',
	'as'
] as const;
export type Key = (typeof KEYS)[number];

/**
 * A view as the query of an address, without the question mark: defaults left out, so that people can read it, and in
 * a fixed order, so that equal views have equal addresses.
 * @param usual what an address without a query shows
 */
export function formatView(view: View, data: MatrixData, usual = defaultView(data)): string {
	const written = values(view, data);
	const left = values(usual, data);
	return join(KEYS.filter((key) => written[key] !== left[key]).map((key) => [key, written[key]]));
}

/** A view with every key and the version of the data it shows, for embeds and citations: it means the same for good. */
export function formatPinned(view: View, data: MatrixData): string {
	const written = values({ ...view, version: view.version ?? data.version }, data);
	return join(KEYS.map((key) => [key, written[key]]));
}

const join = (pairs: [Key, string][]) => new URLSearchParams(pairs).toString();

function values(view: View, data: MatrixData): Record<Key, string> {
	return {
		period: view.period,
		p: view.actors.join('.'),
		t: formatTopics(view.topics, data),
		s: view.stances.join('.'),
		q: view.query,
		v: view.chart,
		by: view.rows,
		sort: formatSort(view.sort),
		diff: view.differing ? '1' : '0',
		narrow: view.narrow,
		cell: view.cell ? `${view.cell.actor}.${view.cell.topic}` : '',
		as: view.version ?? ''
	};
}

/** An order as it stands in an address: `name`, or `agree.` and an actor. */
export const formatSort = (sort: Sort) => (sort.by === 'agree' ? `agree.${sort.actor}` : sort.by);

/** `core`, `all`, a list, or all but a few: whichever is shortest. */
function formatTopics(topics: readonly string[], { core, topics: all }: MatrixData): string {
	const shown = new Set(topics);
	if (topics.length === core.length && core.every((id) => shown.has(id))) return 'core';
	if (topics.length === all.length) return 'all';
	const left = all.filter(({ id }) => !shown.has(id));
	return left.length < topics.length ? left.map(({ id }) => `-${id}`).join('.') : topics.join('.');
}
