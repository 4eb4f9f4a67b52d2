import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '#lib/core/import/csv.ts';
import { importTables } from '#lib/core/import/import-tables.ts';
import { sortTables } from '#lib/core/import/sort-tables.ts';
import { TABLES } from '#lib/core/import/table.ts';
import { toTables } from '#lib/core/import/to-tables.ts';
import { parseDataset } from '#lib/core/parse.ts';
import type { Dataset } from '#lib/core/dataset.ts';
import { formatProblem, type Problem } from '#lib/core/problem.ts';
import { smallDataset } from '../fixtures/generators.ts';
import { editText, edits, hostile } from './hostile.ts';
import { fuzz, RUNS } from './runs.ts';

const FOLDER = 'tests/fixtures/sites/schools/tables';
const NAMES = ['positions', 'actors', 'topics'] as const;
type Name = (typeof NAMES)[number];
type Table = readonly (readonly string[])[];

/** A spreadsheet as rows of cells. */
const rowsIn = (text: string): Table => parseCsv(text).rows.map(({ cells }) => cells);
const rowsInEach = (text: (name: Name) => string): Readonly<Record<Name, Table>> => ({
	positions: rowsIn(text('positions')),
	actors: rowsIn(text('actors')),
	topics: rowsIn(text('topics'))
});

const dataset = smallDataset();
/** Tables as a school wrote them, and tables with every column; each with its scale. */
const SETS = [
	{
		tables: rowsInEach((name) => readFileSync(`${FOLDER}/${name}.csv`, 'utf8')),
		scale: ['Yes', 'No']
	},
	{
		tables: rowsInEach((name) => toTables(dataset, 'en')[name].text),
		scale: dataset.site.scale.map(({ id, word }) => ({ id, word: word.en ?? '' }))
	}
];

const cell = fc.oneof(
	hostile,
	fc.constantFrom('Yes', 'No', 'For', '2', '-2', '0', '2025', '2025-02-30', 'https://x.y/', '#fff'),
	fc.constantFrom(...SETS.flatMap(({ tables }) => Object.values(tables).flat(2)))
);
const place = fc.nat(0xfffff);
/** What happens to a spreadsheet: a cell is typed over, a row or a column is moved, doubled or lost. */
const slip = fc.record({
	kind: fc.constantFrom(
		'cell',
		'row away',
		'row twice',
		'column away',
		'column twice',
		'columns turned',
		'longer',
		'shorter'
	),
	row: place,
	column: place,
	text: cell
});
type Slip = typeof slip extends fc.Arbitrary<infer T> ? T : never;

function withSlip(rows: Table, { kind, row, column, text }: Slip): Table {
	const [y, x] = [row % Math.max(1, rows.length), column % Math.max(1, rows[0]?.length ?? 1)];
	const change = (make: (cells: readonly string[]) => readonly string[]) =>
		rows.map((cells, i) => (i === y ? make(cells) : cells));
	switch (kind) {
		case 'cell':
			return change((cells) => cells.toSpliced(x, 1, text));
		case 'row away':
			return rows.toSpliced(y, 1);
		case 'row twice':
			return rows.toSpliced(y, 0, rows[y] ?? []);
		case 'column away':
			return rows.map((cells) => cells.toSpliced(x, 1));
		case 'column twice':
			return rows.map((cells) => [...cells, cells[x] ?? '']);
		case 'columns turned':
			return rows.map((cells) => [...cells.slice(x), ...cells.slice(0, x)]);
		case 'longer':
			return change((cells) => [...cells, text]);
		case 'shorter':
			return change((cells) => cells.slice(0, x));
	}
}

/** How a program writes a table. */
const dialect = fc.record({
	delimiter: fc.constantFrom(',', ',', ',', ';', ';', ';', '\t'),
	end: fc.constantFrom('\r\n', '\n', '\r'),
	mark: fc.constantFrom('', '\uFEFF'),
	quotes: fc.constantFrom('all', 'needed', 'needed', 'needed', 'never'),
	last: fc.boolean()
});
type Dialect = typeof dialect extends fc.Arbitrary<infer T> ? T : never;

function write(rows: Table, { delimiter, end, mark, quotes, last }: Dialect): string {
	const put = (text: string) => {
		const isNeeded = /[",;\t\r\n]|^\s|\s$/.test(text);
		return quotes === 'all' || (quotes === 'needed' && isNeeded)
			? `"${text.replaceAll('"', '""')}"`
			: text;
	};
	const lines = rows.map((cells) => cells.map(put).join(delimiter)).join(end);
	return mark + lines + (last ? end : '');
}

/** Mostly this. */
const mostly = <T, Else>(usual: T, other: fc.Arbitrary<Else>) =>
	fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
const csv = (rows: Table) =>
	fc
		.tuple(
			fc.array(slip, { maxLength: 2 }),
			dialect,
			mostly(undefined, edits(fc.oneof(hostile, cell)))
		)
		.map(([slips, how, changes]) => {
			const text = write(slips.reduce(withSlip, rows), how);
			return changes ? editText(text, changes) : text;
		});
const cases = fc.oneof(
	...SETS.map(({ tables, scale }) =>
		fc.record({
			positions: csv(tables.positions),
			actors: fc.option(csv(tables.actors), { freq: 2 }),
			topics: fc.option(csv(tables.topics), { freq: 2 }),
			title: mostly('A town', hostile),
			language: mostly('en', fc.oneof(hostile, fc.constantFrom('nb', 'ar', 'zh-Hant'))),
			scale: mostly(scale, fc.option(fc.array(cell, { maxLength: 4 })))
		})
	)
);

const OPTIONS = { language: 'en', title: 'A town', released: '2026-11-22' };

/** A problem names a table and where in it, or what was said beside the tables: never a file that is made of them. */
const isTold = ({ file, path, expected }: Problem) =>
	(/^(positions|actors|topics)\.csv$/.test(file)
		? /^(row \d+)?(, )?([^,][^]*)?$/.test(path)
		: ['positions', 'title', 'language', 'scale'].includes(file)) && expected !== '';

/** A dataset as its tables; their rows in an order of their own, since files of positions are read by their names. */
const rowsOf = (dataset: Dataset, language: string) =>
	Object.values(toTables(dataset, language)).map(({ name, text }) => [
		name,
		...text.split('\r\n').sort()
	]);

/** A dataset, written as tables and read again. */
function again(dataset: Dataset, language: string): Dataset {
	const { site } = dataset;
	const imported = importTables(toTables(dataset, language), {
		...OPTIONS,
		language,
		title: site.title[language] ?? '',
		scale: site.scale.map(({ id, word }) => ({ id, word: word[language] ?? '' }))
	});
	const parsed = imported.ok ? parseDataset(imported.files) : imported;
	if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
	return parsed.dataset;
}

describe('spreadsheets of any kind', () => {
	const came = { right: 0, wrong: 0 };

	test('become data that is right and survives its tables, or are told wrong by row and column', () => {
		fuzz(cases, ({ positions, actors, topics, ...options }) => {
			const named = (name: string, text: string | null) =>
				text === null ? [] : [{ name: `${name}.csv`, text }];
			const tables = sortTables([
				...named('positions', positions),
				...named('actors', actors),
				...named('topics', topics)
			]);
			if (!tables.ok) return expect(tables.problems.filter((one) => !isTold(one))).toEqual([]);
			const imported = importTables(tables.tables, {
				...OPTIONS,
				...options,
				scale: options.scale ?? undefined
			});
			came[imported.ok ? 'right' : 'wrong']++;
			if (!imported.ok) {
				expect(imported.problems).not.toEqual([]);
				return expect(imported.problems.filter((one) => !isTold(one))).toEqual([]);
			}
			const parsed = parseDataset(imported.files);
			if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
			const second = again(parsed.dataset, options.language);
			expect(rowsOf(second, options.language)).toEqual(rowsOf(parsed.dataset, options.language));
		});
	});

	test('are right often enough for that to have been tried', () => {
		expect(Math.min(came.right, came.wrong)).toBeGreaterThan(RUNS / 10);
	});
});

test('any text at all is a table or is told wrong', () => {
	const header = fc.constantFrom(
		...NAMES.map((name) => TABLES[name].columns.join(',')),
		'actor;topic;stance'
	);
	const text = fc.oneof(
		fc
			.array(fc.oneof(cell, fc.constantFrom('"', '""', ',', ';', '\n', '\r', '\r\n', '\t')), {
				maxLength: 30
			})
			.map((all) => all.join('')),
		hostile
	);
	const whole = fc.tuple(header, text).map(([first, rest]) => `${first}\n${rest}`);
	fuzz(fc.oneof(text, whole), (one) => {
		const tables = sortTables([{ name: 'positions.csv', text: one }]);
		if (!tables.ok) return expect(tables.problems.length).toBeGreaterThan(0);
		const imported = importTables(tables.tables, OPTIONS);
		if (!imported.ok)
			return expect(imported.problems.filter((problem) => !isTold(problem))).toEqual([]);
		expect(parseDataset(imported.files).ok).toBe(true);
	});
});
