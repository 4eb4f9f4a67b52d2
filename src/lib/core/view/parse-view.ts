import type { Matrix } from '../matrix.ts';
import { KEYS, type Key } from './format-view.ts';
import {
	CHARTS,
	NARROW,
	ROWS,
	cut,
	defaultView,
	limitQuery,
	stancesOf,
	type CellName,
	type Sort,
	type View
} from './view.ts';

/** What an address asked for and did not get, so that the page can say so. */
export interface Dropped {
	readonly key: Key;
	/** As it stood in the address, cut to TOKEN_LIMIT characters. */
	readonly token: string;
}

export interface ParsedView {
	readonly view: View;
	readonly dropped: readonly Dropped[];
}

/** So many are told one by one; a mangled link may hold thousands. */
const DROPPED_LIMIT = 20;
export const TOKEN_LIMIT = 40;

/**
 * Reads the query of an address. Never throws: a value that means nothing here is dropped and told, the rest is kept,
 * and a list left empty stays empty. Keys that are not the view's are left alone. Linear in the length of the query.
 * @param query with or without the question mark
 * @param usual what an address without a query shows
 */
export function parseView(
	query: string | URLSearchParams,
	matrix: Matrix,
	usual = defaultView(matrix.data)
): ParsedView {
	const params = typeof query === 'string' ? new URLSearchParams(query) : query;
	const dropped: Dropped[] = [];
	const reader: Reader = {
		matrix,
		drop(key, token) {
			if (token === '' || dropped.length >= DROPPED_LIMIT) return;
			dropped.push({ key, token: cut(token, TOKEN_LIMIT) });
		}
	};
	let view = usual;
	for (const key of KEYS) {
		const [value, ...repeated] = params.getAll(key);
		if (value !== undefined) view = { ...view, ...READERS[key](value, reader) };
		for (const again of repeated) reader.drop(key, again);
	}
	return { view, dropped };
}

interface Reader {
	readonly matrix: Matrix;
	/** Notes what was asked for in vain; nothing between two dots, or after the equals sign, asks for nothing. */
	drop(key: Key, token: string): void;
}

/** How each key is read: into the parts of a view that it sets, or nothing where the default stays. */
const READERS: Readonly<Record<Key, (value: string, reader: Reader) => Partial<View>>> = {
	period(value, reader) {
		const known = reader.matrix.data.periods.some(({ id }) => id === value);
		return known ? { period: value } : dropped('period', value, reader);
	},
	p: (value, reader) => ({
		actors: readList('p', value, reader, (id) => reader.matrix.actorAt.has(id))
	}),
	t: (value, reader) => ({ topics: readTopics(value, reader) }),
	s(value, reader) {
		const all = stancesOf(reader.matrix.data);
		const known = new Set(all);
		const kept = new Set(readList('s', value, reader, (id) => known.has(id)));
		return { stances: all.filter((id) => kept.has(id)) };
	},
	q(value, reader) {
		const query = limitQuery(value);
		reader.drop('q', value.trim().slice(query.length));
		return { query };
	},
	v: (value, reader) => readWord('v', value, reader, CHARTS, (chart) => ({ chart })),
	by: (value, reader) => readWord('by', value, reader, ROWS, (rows) => ({ rows })),
	narrow: (value, reader) => readWord('narrow', value, reader, NARROW, (narrow) => ({ narrow })),
	diff: (value, reader) =>
		readWord('diff', value, reader, ['1', '0'], (word) => ({ differing: word === '1' })),
	sort(value, reader) {
		const sort = parseSort(value, reader.matrix);
		return sort ? { sort } : dropped('sort', value, reader);
	},
	cell(value, reader) {
		const cell = readCell(value, reader.matrix);
		return cell ? { cell } : dropped('cell', value, reader);
	},
	as(value, reader) {
		const { version, versions = [] } = reader.matrix.data;
		const isKnown = value === version || versions.includes(value);
		return isKnown ? { version: value } : dropped('as', value, reader);
	}
};

function dropped(key: Key, token: string, reader: Reader): Partial<View> {
	reader.drop(key, token);
	return {};
}

/** The known ones of a dotted list, each once, in the list's order. */
function readList(key: Key, value: string, reader: Reader, isKnown: (id: string) => boolean) {
	const known = new Set<string>();
	for (const token of value.split('.')) {
		if (isKnown(token)) known.add(token);
		else reader.drop(key, token);
	}
	return [...known];
}

/** Each token adds to the set, or with a minus takes away; a list that begins by taking away begins with all. */
function readTopics(value: string, reader: Reader): string[] {
	const { data, topicAt } = reader.matrix;
	const all = data.topics.map(({ id }) => id);
	const shown = new Set(value.startsWith('-') ? all : []);
	for (const token of value.split('.')) {
		if (token === 'core') data.core.forEach((id) => shown.add(id));
		else if (token === 'all') all.forEach((id) => shown.add(id));
		else if (topicAt.has(token)) shown.add(token);
		else if (topicAt.has(token.slice(1)) && token.startsWith('-')) shown.delete(token.slice(1));
		else reader.drop('t', token);
	}
	return all.filter((id) => shown.has(id));
}

function readWord<Word extends string>(
	key: Key,
	value: string,
	reader: Reader,
	words: readonly Word[],
	use: (word: Word) => Partial<View>
): Partial<View> {
	const word = words.find((known) => known === value);
	return word === undefined ? dropped(key, value, reader) : use(word);
}

/** An order from an address; undefined where there is no such. */
export function parseSort(value: string, { actorAt }: Matrix): Sort | undefined {
	if (value === 'order' || value === 'name' || value === 'coverage') return { by: value };
	const actor = value.startsWith('agree.') ? value.slice('agree.'.length) : '';
	return actorAt.has(actor) ? { by: 'agree', actor } : undefined;
}

function readCell(value: string, { actorAt, topicAt }: Matrix): CellName | undefined {
	const dot = value.indexOf('.');
	const [actor, topic] = [value.slice(0, Math.max(dot, 0)), value.slice(dot + 1)];
	return actorAt.has(actor) && topicAt.has(topic) ? { actor, topic } : undefined;
}
