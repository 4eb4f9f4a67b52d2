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
	const asked = KEYS.flatMap((key): [Key, string][] => {
		const [part, write] = PARTS[key];
		// lists may be very long, and most are the very ones of the usual view
		if (view[part] === usual[part]) return [];
		const written = write(view, data);
		return written === write(usual, data) ? [] : [[key, written]];
	});
	return join(asked);
}

/** A view with every key and the version of the data it shows, for embeds and citations: it means the same for good. */
export function formatPinned(view: View, data: MatrixData): string {
	const pinned = { ...view, version: view.version ?? data.version };
	return join(KEYS.map((key) => [key, PARTS[key][1](pinned, data)]));
}

const join = (pairs: [Key, string][]) => new URLSearchParams(pairs).toString();

/** Which part of a view each key tells, and how it is written. */
const PARTS: Readonly<
	Record<Key, readonly [part: keyof View, write: (view: View, data: MatrixData) => string]>
> = {
	period: ['period', (view) => view.period],
	p: ['actors', (view) => view.actors.join('.')],
	t: ['topics', (view, data) => formatTopics(view.topics, data)],
	s: ['stances', (view) => view.stances.join('.')],
	q: ['query', (view) => view.query],
	v: ['chart', (view) => view.chart],
	by: ['rows', (view) => view.rows],
	sort: ['sort', (view) => formatSort(view.sort)],
	diff: ['differing', (view) => (view.differing ? '1' : '0')],
	narrow: ['narrow', (view) => view.narrow],
	cell: ['cell', ({ cell }) => (cell ? `${cell.actor}.${cell.topic}` : '')],
	as: ['version', (view) => view.version ?? '']
};

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
