import { positionAt } from './positions.ts';
import Fuse from 'fuse.js/min-basic';
import { fold } from './fold.ts';
import type { ActorData, MatrixData } from './matrix-data.ts';
import type { SearchData, SearchRecord } from './search-data.ts';
import { stem } from './stem.ts';
import { limitQuery } from './view/view.ts';

/** A record that a search found; the best come first. */
export interface Hit {
	readonly record: SearchRecord;
	/** For each of its texts the words that were hit, as [start, end) in the text. */
	readonly marks: readonly (readonly Span[])[];
}

export type Span = readonly [start: number, end: number];
export type Search = (query: string) => Hit[];

/** Where a word stands: in which record, in which of its texts, and where there. */
interface Place {
	readonly record: number;
	/** CONTEXT where it is not the record's own. */
	readonly text: number;
	readonly span: Span;
}

/** What one word of the query found in a record. Lower ranks come first. */
interface Found {
	readonly rank: number;
	readonly places: readonly Place[];
}

const CONTEXT = -1;
const WORD = /[\p{L}\p{N}]+/gu;
/** Words as short as this are only found whole: as a part of other words they are chance. */
const SHORT = 2;
/** About one wrong letter in four. */
const THRESHOLD = 0.3;

/**
 * A search over all records: every word of the query must be found, in any order, as part of a word, without accents
 * or in another form. A word that stands nowhere is taken as misspelt. What only its context explains is no hit.
 * @param lang the language the reader writes in
 */
export function createSearch({ records }: SearchData, data: MatrixData, lang: string): Search {
	const actors = new Map(data.actors.map((actor) => [actor.id, actor]));
	const places = placeWords(records, (record) => contextOf(record, data, actors));
	const similar = createSimilar([...places.keys()], lang);
	const find = (asked: string) => {
		const found = new Map<number, Found>();
		for (const [word, rank] of similar(asked))
			for (const place of places.get(word) ?? []) {
				const here = found.get(place.record);
				const best = Math.min(here?.rank ?? Infinity, rank + placeRank(place, records));
				found.set(place.record, { rank: best, places: [...(here?.places ?? []), place] });
			}
		return found;
	};
	return (query) => {
		const asked = new Set(wordsOf(limitQuery(query)).map(({ word }) => word));
		const founds: ReadonlyMap<number, Found>[] = [];
		for (const word of asked) {
			const found = find(word);
			if (found.size === 0) return [];
			founds.push(found);
		}
		const ranked = records.flatMap((record, i) => {
			const here = founds.flatMap((found) => found.get(i) ?? []);
			const marks = here.length === founds.length ? marksOf(record, here) : [];
			if (!marks.some((spans) => spans.length > 0)) return [];
			return [{ hit: { record, marks }, rank: here.reduce((sum, { rank }) => sum + rank, 0) }];
		});
		return ranked.sort((a, b) => a.rank - b.rank).map(({ hit }) => hit);
	};
}

/** All words, folded, and where they stand. */
function placeWords(
	records: readonly SearchRecord[],
	context: (record: SearchRecord) => string
): Map<string, Place[]> {
	const places = new Map<string, Place[]>();
	const add = (original: string, record: number, text: number) => {
		for (const { word, span } of wordsOf(original)) {
			const known = places.get(word) ?? [];
			known.push({ record, text, span });
			places.set(word, known);
		}
	};
	records.forEach((record, i) => {
		record.texts.forEach((text, n) => add(text, i, n));
		add(context(record), i, CONTEXT);
	});
	return places;
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
function placeRank({ record, text }: Place, records: readonly SearchRecord[]): number {
	if (text === CONTEXT) return 2;
	return text === 0 && records[record]?.kind !== 'position' ? 0 : 1;
}

type Similar = (asked: string) => (readonly [word: string, rank: number])[];

/** Finds the words that hold a word or its stem, whole ones first; where none does, those it may be a misspelling of. */
function createSimilar(words: readonly string[], lang: string): Similar {
	const nearest = (part: string) => {
		const fuse = new Fuse(
			words.filter((word) => word[0] === part[0]),
			{ includeScore: true, ignoreLocation: true, ignoreFieldNorm: true, threshold: THRESHOLD }
		);
		const found = fuse.search(part);
		return found.filter(({ score }) => score === found[0]?.score).map(({ item }) => item);
	};
	const swapped = (part: string) =>
		swaps(part).flatMap((other) => words.filter((word) => word.startsWith(other)));
	return (asked) => {
		if (asked.length <= SHORT) return words.includes(asked) ? [[asked, 0]] : [];
		const part = stem(asked, lang);
		const rank = (word: string) =>
			word === asked || word === part ? 0 : word.startsWith(part) ? 1 : 2;
		const holding = words.filter((word) => word.includes(part));
		if (holding.length > 0) return holding.map((word) => [word, rank(word)]);
		return [...swapped(part), ...nearest(part)].map((word) => [word, 0]);
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
		const places = found.flatMap((one) => one.places.filter((place) => place.text === text));
		const spans = new Map(places.map(({ span }) => [span[0], span]));
		return [...spans.values()].sort(([a], [b]) => a - b);
	});
}

/** The words of a text as they are searched, and where they stand in it. */
function wordsOf(original: string): { word: string; span: Span }[] {
	const { text, at } = fold(original);
	return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
		const end = at[index + word.length] ?? original.length;
		return { word, span: [at[index] ?? 0, end] };
	});
}
