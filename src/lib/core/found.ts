import type { Narrowing } from './grid.ts';
import type { Matrix } from './matrix.ts';
import type { MatrixData } from './matrix-data.ts';
import { positionAt } from './positions.ts';
import { createSearch, type Hit, type Search } from './search.ts';
import { namesIn, type SearchData } from './search-data.ts';
import type { View } from './view/view.ts';

/** What a search found, seen from a view. */
export interface Found {
	readonly hits: readonly Hit[];
	/** Hits in cells, actors and topics that the view shows, by their places in the data. */
	readonly actors: ReadonlySet<number>;
	readonly topics: ReadonlySet<number>;
	/** Cells as `actor.topic`, by places. */
	readonly cells: ReadonlySet<string>;
	/** How many of the hits the view does not show: another period, topic or actor. */
	readonly elsewhere: number;
	/** What is left on the rows; undefined where the hits are all in columns, so that the rows stay. */
	readonly narrowing: Narrowing | undefined;
	/** Only names have been looked through: what the texts hold is not found yet. */
	readonly isPartial?: boolean;
}

export type ViewSearch = (query: string, matrix: Matrix, view: View) => Found;

/** A search that tells what it found by what a view shows of it. @param lang as for `createSearch` */
export function searchView(searched: SearchData, data: MatrixData, lang: string): ViewSearch {
	return inView(createSearch(searched, data, lang));
}

/** The same over what names say alone, until the texts are there. @param lang as for `createSearch` */
export function searchNames(data: MatrixData, lang: string): ViewSearch {
	const inNames = inView(createSearch(namesIn(data), data, lang, { isExact: true }));
	return (...asked) => {
		const found = inNames(...asked);
		// what no name holds may stand in a text: nothing is left out for it
		const narrowing = found.hits.length > 0 ? found.narrowing : undefined;
		return { ...found, narrowing, isPartial: true };
	};
}

function inView(search: Search): ViewSearch {
	// the same words are asked for again with every change of the view
	let last: { query: string; hits: Hit[] } | undefined;
	return (query, matrix, view) => {
		if (last?.query !== query) last = { query, hits: search(query) };
		return findIn(last.hits, matrix, view);
	};
}

/** Sorts hits into those that a view shows and those elsewhere. */
export function findIn(hits: readonly Hit[], matrix: Matrix, view: View): Found {
	const found = {
		actors: new Set<number>(),
		topics: new Set<number>(),
		cells: new Set<string>(),
		rows: { actors: new Set<number>(), topics: new Set<number>() }
	};
	const shown = shownBy(matrix, view);
	let elsewhere = 0;
	for (const { record } of hits) {
		const place = placeOf(matrix, record.kind, record.ref);
		if (!place || !shown(place)) {
			elsewhere++;
			continue;
		}
		const { actor, topic } = place;
		if (actor !== undefined) found.rows.actors.add(actor);
		if (topic !== undefined) found.rows.topics.add(topic);
		if (actor !== undefined && topic !== undefined) found.cells.add(`${actor}.${topic}`);
		else if (record.kind === 'actor' && actor !== undefined) found.actors.add(actor);
		else if (topic !== undefined) found.topics.add(topic);
	}
	const { rows, ...marked } = found;
	const onRows = view.rows === 'party' ? rows.actors : rows.topics;
	const isInColumnsOnly = onRows.size === 0 && hits.length > elsewhere;
	return { hits, ...marked, elsewhere, narrowing: isInColumnsOnly ? undefined : rows };
}

interface Place {
	readonly actor?: number;
	readonly topic?: number;
	readonly period: string | null;
}

function placeOf({ data, actorAt }: Matrix, kind: string, ref: number): Place | undefined {
	if (kind === 'topic') return { topic: ref, period: null };
	if (kind === 'actor') return { actor: ref, period: null };
	if (kind === 'source') {
		const source = data.sources[ref];
		const actor = actorAt.get(source?.actor ?? '');
		return actor === undefined || !source ? undefined : { actor, period: source.period };
	}
	const position = positionAt(data, ref);
	if (!position) return undefined;
	return {
		actor: position[0],
		topic: position[1],
		period: data.sources[position[2]]?.period ?? null
	};
}

function shownBy({ actorAt, topicAt }: Matrix, { actors, topics, period }: View) {
	const shownActors = new Set(actors.map((id) => actorAt.get(id)));
	const shownTopics = new Set(topics.map((id) => topicAt.get(id)));
	return (place: Place) =>
		(place.actor === undefined || shownActors.has(place.actor)) &&
		(place.topic === undefined || shownTopics.has(place.topic)) &&
		(place.period === null || place.period === period);
}
