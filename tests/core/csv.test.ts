import { csvParseRows, dsvFormat } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMA, SEMICOLON, defuse, formatCsv } from '#lib/core/csv.ts';
import type { Table, Value } from '#lib/core/table.ts';

const table = (...rows: Value[][]): Table => ({
	columns: (rows[0] ?? []).map((_, i) => ({ key: `c${i}`, label: `C ${i}` })),
	rows
});

/** The lines of a file of two columns after its head, without the byte order mark. */
const cells = (value: Value, dialect = COMMA) =>
	formatCsv(table([value, 'x']), dialect)
		.split('\r\n')
		.slice(1, -1)
		.join('\r\n');

describe('a table as CSV', () => {
	it('begins with a byte order mark and the keys of the columns, and ends each line with CRLF', () => {
		expect(formatCsv(table(['a', 1], ['b', undefined]))).toBe('\uFEFFc0,c1\r\na,1\r\nb,\r\n');
	});

	it('keeps its head where it has no rows', () => {
		const columns = [{ key: 'actor', label: 'Who' }];
		expect(formatCsv({ columns, rows: [] })).toBe('\uFEFFactor\r\n');
	});

	it.each<[Value, string]>([
		['plain', 'plain,x'],
		['', ',x'],
		[undefined, ',x'],
		['æøå – «»', 'æøå – «»,x'],
		['a, b', '"a, b",x'],
		['a; b', '"a; b",x'],
		['say "no"', '"say ""no""",x'],
		['two\nlines', '"two\nlines",x'],
		[' led by a space', '" led by a space",x'],
		['=1+1', "'=1+1,x"],
		['+47', "'+47,x"],
		['-2', "'-2,x"],
		['@name', "'@name,x"],
		['\tx', `"'\tx",x`],
		['\rx', `"'\rx",x`],
		['＝1', "'＝1,x"],
		["'=1", "''=1,x"],
		["'quoted'", "'quoted',x"],
		['a=b', 'a=b,x'],
		[-2, '-2,x'],
		[0.25, '0.25,x'],
		[0, '0,x']
	])('writes %j as %j', (value, expected) => {
		expect(cells(value)).toBe(expected);
	});

	it.each<[Value, string]>([
		['a, b', '"a, b";x'],
		['a; b', '"a; b";x'],
		[-0.25, '"-0,25";x'],
		[7, '7;x']
	])('writes %j as %j for spreadsheets with a decimal comma', (value, expected) => {
		expect(cells(value, SEMICOLON)).toBe(expected);
	});
});

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0 || 0);
const text = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: fc.constantFrom(...'\'=+-@\t\r\n",; a1') })
);
const value = fc.option(fc.oneof(number, text), { nil: undefined });
const tables = fc
	.integer({ min: 1, max: 5 })
	.chain((width) =>
		fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1 })
	)
	.map((rows) => table(...rows));

/** What a program that knows which columns are text and which are numbers reads. */
const read = (field: string | undefined, like: Value, decimal = '.'): Value => {
	if (like === undefined || field === undefined) return field === '' ? undefined : field;
	if (typeof like === 'number') return Number(field.replace(decimal, '.'));
	return field.startsWith("'") && defuse(field.slice(1)) === field ? field.slice(1) : field;
};

describe('CSV read back', () => {
	it('gives the same values', () => {
		fc.assert(
			fc.property(tables, (written) => {
				const [, ...rows] = csvParseRows(formatCsv(written).slice(1));
				expect(
					rows.map((row, y) => row.map((field, x) => read(field, written.rows[y]?.[x])))
				).toEqual(written.rows);
			})
		);
	});

	it('gives the same values with semicolons and decimal commas', () => {
		fc.assert(
			fc.property(tables, (written) => {
				const [, ...rows] = dsvFormat(';').parseRows(formatCsv(written, SEMICOLON).slice(1));
				expect(
					rows.map((row, y) => row.map((field, x) => read(field, written.rows[y]?.[x], ',')))
				).toEqual(written.rows);
			})
		);
	});

	it('has no cell that a spreadsheet would run', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(..."'=+-@\t\ra") }), (raw) => {
				expect(defuse(raw)).not.toMatch(/^[=+\-@\t\r]/);
			})
		);
	});
});
