import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMatrixData } from '#lib/core/matrix-data.ts';
import { createSearch, type Hit } from '#lib/core/search.ts';
import { toSearchData } from '#lib/core/search-data.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { drawMatrix, texts } from '../fixtures/generators.ts';

const dataset = loadDataset('data');
const data = toMatrixData(dataset, 'nb', 'v1');
const search = createSearch(toSearchData(dataset, 'nb', 'v1'), data, 'nb');

const markedWords = ({ record, marks }: Hit) =>
	record.texts.flatMap((text, i) => (marks[i] ?? []).map(([start, end]) => text.slice(start, end)));

/** What a query finds, as kind and place: `topic 3`. */
const find = (query: string) => search(query).map(({ record: { kind, ref } }) => `${kind} ${ref}`);

const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

/** What is wrong with the marks of a hit: each text has them in order and apart, each is one whole word of it. */
function problems({ record, marks }: Hit): string[] {
	if (marks.length !== record.texts.length) return ['not one list of marks a text'];
	if (marks.flat().length === 0) return ['no mark'];
	return record.texts.flatMap((text, i) =>
		(marks[i] ?? []).flatMap(([start, end], n) => {
			const before = marks[i]?.[n - 1]?.[1] ?? -1;
			const word = text.slice(start, end);
			const isWord = word !== '' && Array.from(word).every((letter) => IN_WORD.test(letter));
			const isWhole = ![text[start - 1], text[end]].some((letter) => IN_WORD.test(letter ?? ''));
			return start > before && isWord && isWhole ? [] : [`"${word}" at ${start} in "${text}"`];
		})
	);
}

describe('marks', () => {
	test.each([
		['nalokzon', 'position', ['nalokson']],
		['sproyterom', 'position', ['sprøyterom']],
		['straffes', 'topic', ['straff', 'straffet']],
		['straff straffes', 'topic', ['straff', 'straffet']],
		['rodt', 'actor', ['Rødt']],
		['unge hjelp', 'topic', ['hjelp', 'unge', 'unge', 'hjelp', 'hjelp', 'hjelp', 'hjelp', 'unge']]
	])('of "%s" in the first %s are %j', (query, kind, expected) => {
		const hit = search(query).find(({ record }) => record.kind === kind);
		expect(hit && markedWords(hit)).toEqual(expected);
	});

	test('of a word that stands somewhere are on what holds it, nothing that is like it', () => {
		const marked = search('tvang').flatMap(markedWords);
		expect(marked.length).toBeGreaterThan(5);
		expect(marked.filter((word) => !/tvang/i.test(word))).toEqual([]);
	});

	test('of a word with an accent of its own hold the accent', () => {
		const text = 'Cafe\u0301 and caf\u00e9.';
		const records = [{ kind: 'topic' as const, ref: 0, texts: [text] }];
		const search = createSearch(
			{ version: 'v1', topics: [], records },
			drawMatrix({ one: '.' }).data,
			'en'
		);
		expect(search('cafe').flatMap(markedWords)).toEqual(['Cafe\u0301', 'caf\u00e9']);
	});

	test('of every word of the data are whole words, in the texts that hold it', () => {
		const texts = dataset.positions.slice(0, 20).map(({ summary }) => summary?.nb ?? '');
		const words = new Set(texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []));
		expect(words.size).toBeGreaterThan(100);
		for (const word of words) {
			const hits = search(word);
			expect(hits.flatMap(problems)).toEqual([]);
			expect(hits.flatMap(markedWords)).toContain(word);
		}
	});
});

describe('any query', () => {
	const known = fc.constantFrom(...'heroin frp tvang straff bolig rødt lar å i'.split(' '));
	const query = fc.oneof(
		texts(),
		fc.string({ unit: fc.constantFrom(...'aeiourstnl æøå-') }),
		fc.array(fc.oneof(known, fc.string())).map((words) => words.join(' '))
	);

	test('is answered with hits of the data, each once, each with whole words marked', () => {
		fc.assert(
			fc.property(query, (text) => {
				const hits = search(text);
				expect(new Set(hits.map(({ record }) => record)).size).toBe(hits.length);
				expect(hits.flatMap(problems)).toEqual([]);
			}),
			{ numRuns: 100 }
		);
	});

	test.each([
		['one letter', 'a'.repeat(1e6)],
		['one long word of the data', 'avkriminalisering'.repeat(1e4)],
		['words', 'heroin '.repeat(1e5)],
		['misspelt words', Array.from({ length: 1e5 }, (_, i) => `hreoin${i}`).join(' ')],
		['accents', '\u0301'.repeat(1e5)],
		['characters of two units', '🧡'.repeat(1e5)]
	])('of very many of %s means what its beginning means', (_, text) => {
		const beginning = Array.from(text.slice(0, 200)).slice(0, 100).join('');
		expect(find(text)).toEqual(find(beginning));
	});

	test('finds the same in whatever order its words stand', () => {
		fc.assert(
			fc.property(fc.array(known, { maxLength: 4 }), (words) => {
				const back = find(words.toReversed().join(' '));
				expect(new Set(back)).toEqual(new Set(find(words.join(' '))));
			}),
			{ numRuns: 50 }
		);
	});
});
