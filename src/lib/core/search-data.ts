import type { Dataset, Text } from './dataset.ts';
import { orderedActors, type MatrixData } from './matrix-data.ts';

/** What is searched, in one language: a file of its own, loaded when a reader first searches. */
export interface SearchData {
	readonly version: string;
	readonly records: readonly SearchRecord[];
	/** The topics' ids, in the order of MatrixData: a page without the matrix links by them. */
	readonly topics: readonly string[];
}

export interface SearchRecord {
	readonly kind: 'topic' | 'actor' | 'source' | 'position';
	/** The place of the topic, actor, source or position in MatrixData. */
	readonly ref: number;
	/** What the record itself says: hits in these are shown. */
	readonly texts: readonly string[];
}

const record = (kind: SearchRecord['kind'], ref: number, ...texts: string[]): SearchRecord => ({
	kind,
	ref,
	texts
});

/** @param lang one of the site's languages; quotes stay in their own */
export function toSearchData(dataset: Dataset, lang: string, version: string): SearchData {
	const say = (text: Text | null) => text?.[lang] ?? '';
	return {
		version,
		topics: dataset.topics.map(({ id }) => id),
		records: [
			...dataset.topics.map(({ title, proposition, explanation }, i) =>
				record('topic', i, say(title), say(proposition), say(explanation))
			),
			...orderedActors(dataset).map(({ name, short, kindName }, i) =>
				record('actor', i, say(name), say(short), say(kindName))
			),
			...dataset.sources.map(({ title, publisher }, i) =>
				record('source', i, say(title), say(publisher))
			),
			// what says no more than its stance is found by its actor and its topic
			...dataset.positions.flatMap(({ summary, quote }, i) => {
				const texts = [say(summary), ...(quote ? [quote] : [])];
				return texts.some((text) => text !== '') ? [record('position', i, ...texts)] : [];
			})
		]
	};
}

/** What a page can look through before that file is there: the names, titles and propositions that the matrix brings. */
export function namesIn({ version, topics, actors, sources }: MatrixData): SearchData {
	return {
		version,
		topics: topics.map(({ id }) => id),
		records: [
			...topics.map(({ title, proposition }, i) => record('topic', i, title, proposition)),
			...actors.map(({ name, short }, i) => record('actor', i, name, short)),
			...sources.map(({ title }, i) => record('source', i, title))
		]
	};
}
