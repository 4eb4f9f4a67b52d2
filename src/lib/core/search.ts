import Fuse from 'fuse.js/min-basic';
import { fold } from './fold.ts';
import type { MatrixData } from './matrix-data.ts';
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

/** Where a word stands: a record, one of its texts, and the place there. */
interface Place {
	readonly record: number;
	/** CONTEXT for what is not the record's own: whose position it is, and on what. */
	readonly text: number;
	readonly span: Span;
}

const CONTEXT = -1;
const WORD = /[\p{L}\p{N}]+/gu;
/** A word as short as this is only found whole: as a part of words it is chance. */
const SHORT = 2;

/**
 * A search over all records: every word of the query must be found, in any order, as part of a word or in another form,
 * without accents. A word that stands nowhere is taken for misspelt. What only its context explains is no hit.
 * @param lang the language the reader writes in
 */
export function createSearch({ records }: SearchData, data: MatrixData, lang: string): Search {
	const places = placeWords(records, data);
	const similar = createSimilar([...places.keys()]);
	return (query) => {
		const parts = wordsOf(limitQuery(query)).map(({ word }) => stem(word, lang));
		const found = new Map<number, Found>();
		new Set(parts).forEach((part) => { for (const word of similar(part)) for (const place of places.get(word) ?? []) { } });
		return [];
	};
}
