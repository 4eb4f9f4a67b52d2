import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '#lib/core/dataset.ts';
import { importTables } from '#lib/core/import/import-tables.ts';
import { toTables } from '#lib/core/import/to-tables.ts';
import { parseDataset } from '#lib/core/parse.ts';
import { formatProblem } from '#lib/core/problem.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { importedDataset } from './tables.ts';

/** A dataset, written as tables and read again. */
function again(dataset: Dataset, language: string): Dataset {
	const { site } = dataset;
	const imported = importTables(toTables(dataset, language), {
		title: site.title[language] ?? '',
		language,
		released: site.released,
		quoteLimit: site.quoteLimit,
		scale: site.scale.map(({ id, word, meaning }) => ({
			id,
			word: word[language] ?? '',
			...(meaning?.[language] ? { meaning: meaning[language] } : {})
		}))
	});
	if (!imported.ok) throw new Error(imported.problems.map(formatProblem).join('\n'));
	const parsed = parseDataset(imported.files);
	if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
	return parsed.dataset;
}

/** The rows of its positions, in an order of their own: files of positions are read by their names. */
const rowsOf = (dataset: Dataset, language: string) =>
	toTables(dataset, language).positions.text.split('\r\n').sort();

const name = fc
	.stringMatching(/^[A-Za-zÆØÅæøåء-ي"',;=+ -]{0,12}[a-zåء-ي]$/)
	.map((text) => text.trim());
const word = fc.constantFrom(
	'',
	'x',
	'says "no"; twice',
	'=1+1',
	'two\nlines',
	"'kept",
	'</script><b>'
);
const row = fc.record({
	actor: name,
	topic: name,
	stance: fc.constantFrom('Yes', 'No'),
	period: fc.constantFrom('2017', '2021', '2025'),
	source: word,
	date: fc.constantFrom('', '2020', '2020-02-29'),
	page: fc.constantFrom('', '7'),
	quote: word,
	summary: word
});
/** Tables without a cell that is told twice. */
const tables = fc
	.uniqueArray(row, {
		minLength: 1,
		maxLength: 12,
		selector: ({ actor, topic }) =>
			`${actor} ${topic}`.normalize('NFC').replace(/\s+/g, ' ').toLowerCase()
	})
	.map((rows) => {
		const keys = Object.keys(rows[0] ?? {}) as (keyof (typeof rows)[number])[];
		const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
		return [keys.join(','), ...rows.map((one) => keys.map((key) => cell(one[key])).join(','))].join(
			'\n'
		);
	});

test('what was imported, written as tables and imported again, is the same', () => {
	fc.assert(
		fc.property(tables, (text) => {
			const [dataset] = [importedDataset(text)];
			const second = again(dataset, 'en');
			expect(rowsOf(second, 'en')).toEqual(rowsOf(dataset, 'en'));
			const { actors, topics, periods, site } = second;
			expect({ actors, topics, periods, site }).toEqual({
				actors: dataset.actors,
				topics: dataset.topics,
				periods: dataset.periods,
				site: dataset.site
			});
		}),
		{ numRuns: 60 }
	);
});

test.each(['nb', 'en'])('the evidence of this site survives its tables, in %s', (language) => {
	const dataset = loadDataset('data');
	const second = again(dataset, language);
	expect(second.positions).toHaveLength(dataset.positions.length);
	expect(rowsOf(second, language)).toEqual(rowsOf(dataset, language));
	expect(second.site.order.actors).toEqual(dataset.site.order.actors);
	expect(second.site.core).toEqual(dataset.site.core);
});
