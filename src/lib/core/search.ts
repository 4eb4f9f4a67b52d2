import Fuse from 'fuse.js/min-basic';
import { fold } from './fold.ts';
import type { ActorData, MatrixData } from './matrix-data.ts';
import { positionAt } from './positions.ts';
import type { SearchData, SearchRecord } from './search-data.ts';
import { stem } from './stem.ts';
import { textsOf } from './texts.ts';
import { limitQuery } from './view/view.ts';

/** A record that a search found; the best come first. */
export interface Hit {
	readonly record: SearchRecord;
	/** For each of its texts the words that were hit, as [start, end) in the text. */
	readonly marks: readonly (readonly Span[])[];
}

export type Span = readonly [start: number, end: number];
export type Search = (query: string) => Hit[];

/** A text that is looked through, and what it is to its record. */
interface Entry {
	readonly record: number;
	/** Which of the record's texts; CONTEXT where it is not the record's own. */
	readonly text: number;
	readonly original: string;
	/** Its words as they are searched, and where they stand: made when something in it is found. */
	words?: readonly Word[];
}

interface Word {
	readonly word: string;
	readonly span: Span;
}

/** What is looked for where a word is asked for. */
interface Wanted {
	/** What a folded text holds that may hold a word that is wanted: told sooner than by its words. */
	readonly sign: RegExp;
	/** How near a word comes to what was asked for; undefined where it is not wanted. Lower ranks come first. */
	rank(word: string): number | undefined;
}

/** What one word of the query found in a record. */
interface Found {
	rank: number;
	/** For each of its texts the words that were hit. */
	readonly spans: Span[][];
}

const CONTEXT = -1;
/** A word holds nothing that a pattern would take for more than itself. */
const WORD = /[\p{L}\p{N}]+/gu;
const LETTER = '[\\p{L}\\p{N}]';
/** Words as short as this are only found whole: as a part of other words they are chance. */
const SHORT = 2;
/** About one wrong letter in four. */
const THRESHOLD = 0.3;

/**
 * A search over all records: every word of the query must be found, in any order, as part of a word, without accents
 * or in another form. A word that stands nowhere is taken as misspelt. What only its context explains is no hit.
 * @param lang the language the reader writes in
 * @param options isExact: no word is taken as misspelt, for it may stand in what is not looked through here
 */
export function createSearch(
	{ records }: SearchData,
	data: MatrixData,
	lang: string,
	{ isExact = false } = {}
): Search {
	const actors = new Map(data.actors.map((actor) => [actor.id, actor]));
	const entries: Entry[] = [];
	records.forEach(({ texts }, record) => {
		texts.forEach((original, text) => original && entries.push({ record, text, original }));
	});
	const own = lookedThrough(entries);
	const contextAt = (record: number): Entry => ({
		record,
		text: CONTEXT,
		original: contextOf(records[record]!, data, actors)
	});
	const contextsOf = (places: Iterable<number>) => lookedThrough(Array.from(places, contextAt));
	let contexts: Looked | undefined;
	let words: readonly string[] | undefined;
	const find = (asked: string, isAlone: boolean) => {
		const look = ({ sign, rank }: Wanted) => {
			const found = findRanked(own.holding(sign), records, rank);
			// what a context explains by itself is no hit: it then only tells which hit is nearer
			const around = isAlone ? contextsOf(found.keys()) : (contexts ??= contextsOf(records.keys()));
			return findRanked(around.holding(sign), records, rank, found);
		};
		const found = look(wantedBy(asked, lang));
		if (found.size > 0 || isExact || asked.length <= SHORT) return found;
		// each word of a context is one of an actor's or a topic's own as well
		words ??= [...new Set(own.folded.match(WORD))];
		return look(misspelt(stem(asked, lang), words));
	};
	return (query) => {
		const asked = new Set(wordsIn(limitQuery(query)).map(({ word }) => word));
		const founds: ReadonlyMap<number, Found>[] = [];
		for (const word of asked) {
			const found = find(word, asked.size === 1);
			if (found.size === 0) return [];
			founds.push(found);
		}
		const ranked = [...(founds[0]?.keys() ?? [])].flatMap((i) => {
			const record = records[i]!;
			const here = founds.flatMap((found) => found.get(i) ?? []);
			const marks = here.length === founds.length ? marksOf(record, here) : [];
			if (!marks.some((spans) => spans.length > 0)) return [];
			const rank = here.reduce((sum, { rank }) => sum + rank, 0);
			return [{ hit: { record, marks }, rank, i }];
		});
		return ranked.sort((a, b) => a.rank - b.rank || a.i - b.i).map(({ hit }) => hit);
	};
}

/** Entries that are looked through all at once. */
interface Looked {
	readonly folded: string;
	holding(sign: RegExp): Entry[];
}

function lookedThrough(entries: readonly Entry[]): Looked {
	const { folded, holding } = textsOf(entries.map(({ original }) => original));
	return { folded, holding: (sign) => holding(sign).map((place) => entries[place]!) };
}

/** The words of texts that a rank wants are found in which records, by their places, beside what was found before. */
function findRanked(
	entries: readonly Entry[],
	records: readonly SearchRecord[],
	rank: Wanted['rank'],
	found = new Map<number, Found>()
): Map<number, Found> {
	for (const entry of entries) {
		for (const { word, span } of wordsOf(entry)) {
			const near = rank(word);
			if (near === undefined) continue;
			const here = found.get(entry.record) ?? { rank: Infinity, spans: [] };
			here.rank = Math.min(here.rank, near + placeRank(entry, records));
			if (entry.text !== CONTEXT) (here.spans[entry.text] ??= []).push(span);
			found.set(entry.record, here);
		}
	}
	return found;
}

/** Words that say whose a source or a position is, and on what: a party's name narrows what is found of it. */
function contextOf(
	{ kind, ref }: SearchRecord,
	data: MatrixData,
	actors: ReadonlyMap<string, ActorData>
): string {
	if (kind === 'source') {
		const actor = actors.get(data.sources[ref]?.actor ?? '');
		return actor ? `${actor.name} ${actor.short}` : '';
	}
	const position = kind === 'position' ? positionAt(data, ref) : undefined;
	if (!position) return '';
	const actor = data.actors[position[0]];
	return `${actor?.name} ${actor?.short} ${data.topics[position[1]]?.title}`;
}

/** A name or a title says more than what stands in a text, and that more than the context. */
function placeRank({ record, text }: Entry, records: readonly SearchRecord[]): number {
	if (text === CONTEXT) return 2;
	return text === 0 && records[record]?.kind !== 'position' ? 0 : 1;
}

/** The words that hold a word or its stem, whole ones first. */
function wantedBy(asked: string, lang: string): Wanted {
	if (asked.length <= SHORT)
		return {
			sign: new RegExp(`(?<!${LETTER})${asked}(?!${LETTER})`, 'gu'),
			rank: (word) => (word === asked ? 0 : undefined)
		};
	const part = stem(asked, lang);
	const rank = (word: string) =>
		word === asked || word === part ? 0 : word.startsWith(part) ? 1 : 2;
	return {
		sign: new RegExp(part, 'gu'),
		rank: (word) => (word.includes(part) ? rank(word) : undefined)
	};
}

/** The words that one that stands nowhere may be a misspelling of. */
function misspelt(part: string, words: readonly string[]): Wanted {
	const fuse = new Fuse(
		words.filter((word) => word[0] === part[0]),
		{ includeScore: true, ignoreLocation: true, ignoreFieldNorm: true, threshold: THRESHOLD }
	);
	const near = fuse.search(part);
	const nearest = near.filter(({ score }) => score === near[0]?.score).map(({ item }) => item);
	const swapped = swaps(part).flatMap((other) => words.filter((word) => word.startsWith(other)));
	const wanted = new Set([...swapped, ...nearest]);
	return {
		// of nothing that is wanted there is no sign
		sign: new RegExp([...wanted].join('|') || '(?!)', 'gu'),
		rank: (word) => (wanted.has(word) ? 0 : undefined)
	};
}

/** A word with each two neighbouring letters swapped: a slip that counts as two wrong letters otherwise. */
function swaps(word: string): string[] {
	return Array.from(word.slice(1), (_, i) =>
		[word.slice(0, i), word[i + 1], word[i], word.slice(i + 2)].join('')
	);
}

/** For each text of a record the words that were hit, in order, each once. */
function marksOf({ texts }: SearchRecord, found: readonly Found[]): Span[][] {
	return texts.map((_, text) => {
		const spans = new Map(
			found.flatMap((one) => (one.spans[text] ?? []).map((span) => [span[0], span]))
		);
		return [...spans.values()].sort(([a], [b]) => a - b);
	});
}

const wordsOf = (entry: Entry) => (entry.words ??= wordsIn(entry.original));

/** The words of a text as they are searched, and where they stand in it. */
function wordsIn(original: string): Word[] {
	const { text, at } = fold(original);
	return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
		const end = at[index + word.length] ?? original.length;
		return { word, span: [at[index] ?? 0, end] };
	});
}
