import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMA, formatCsv, SEMICOLON, undefuse } from '#lib/core/csv.ts';
import { parseCsv } from '#lib/core/import/csv.ts';
import { texts } from '../../fixtures/generators.ts';

const read = (text: string) => parseCsv(text).rows.map(({ row, cells }) => [row, ...cells]);

test.each<[what: string, text: string, rows: (string | number)[][]]>([
	[
		'commas',
		'a,b\n1,2\n',
		[
			[1, 'a', 'b'],
			[2, '1', '2']
		]
	],
	[
		'semicolons',
		'a;b\n1,5;2',
		[
			[1, 'a', 'b'],
			[2, '1,5', '2']
		]
	],
	[
		'a semicolon in the header only within quotation marks',
		'"a;b;c",d\n1,2',
		[
			[1, 'a;b;c', 'd'],
			[2, '1', '2']
		]
	],
	[
		'a byte order mark and Windows line ends',
		'\uFEFFa,b\r\n1,2\r\n',
		[
			[1, 'a', 'b'],
			[2, '1', '2']
		]
	],
	[
		'old line ends of the Mac',
		'a,b\r1,2',
		[
			[1, 'a', 'b'],
			[2, '1', '2']
		]
	],
	[
		'spaces around cells',
		' a , b\n "1" ,\t2 ',
		[
			[1, 'a', 'b'],
			[2, '1', '2']
		]
	],
	[
		'doubled quotation marks',
		'a\n"say ""no"""',
		[
			[1, 'a'],
			[2, 'say "no"']
		]
	],
	[
		'a quotation mark within a cell',
		'a\n5" wide',
		[
			[1, 'a'],
			[2, '5" wide']
		]
	],
	[
		'a line break in a cell, which begins no row',
		'a,b\n"1\r\n2",3\n4,5',
		[
			[1, 'a', 'b'],
			[2, '1\r\n2', '3'],
			[3, '4', '5']
		]
	],
	[
		'blank rows, which are counted',
		'a\n\n,,\nx',
		[
			[1, 'a'],
			[4, 'x']
		]
	],
	['nothing', '', []]
])('of %s', (_, text, rows) => {
	expect(read(text)).toEqual(rows);
});

describe('a quotation mark where none may be', () => {
	test.each([
		['never closed', 'a,b\n1,"2\n3,4', [{ row: 2, column: 1 }]],
		['before the end of a cell', 'a,b\n"1"x,2', [{ row: 2, column: 0 }]]
	])('%s is told by its row and column', (_, text, places) => {
		expect(parseCsv(text).slips).toMatchObject(places);
	});
});

test('no more rows are read than asked for, and it says so', () => {
	expect(parseCsv('a\n1\n2\n3', 2)).toMatchObject({ rows: { length: 3 }, cut: true });
	expect(parseCsv('a\n1\n2\n3', 3)).toMatchObject({ rows: { length: 4 }, cut: false });
});

test('what is written in either dialect reads the same', () => {
	const cell = texts(30).map((text) => text.trim());
	const tables = fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 });
	fc.assert(
		fc.property(tables, fc.constantFrom(COMMA, SEMICOLON), (rows, dialect) => {
			const columns = ['a', 'b', 'c'].map((key) => ({ key, label: key }));
			const { rows: found, slips } = parseCsv(formatCsv({ columns, rows }, dialect));
			expect(slips).toEqual([]);
			const kept = rows.filter((row) => row.some((one) => one !== ''));
			expect(found.slice(1).map(({ cells }) => cells.map(undefuse))).toEqual(kept);
		})
	);
});

test('any text at all is read to its end', () => {
	const wild = fc.string({
		unit: fc.constantFrom('"', ',', ';', '\n', '\r', 'a', ' '),
		maxLength: 60
	});
	fc.assert(
		fc.property(wild, (text) => {
			const { rows } = parseCsv(text);
			expect(rows.every(({ cells }) => cells.some((cell) => cell !== ''))).toBe(true);
		})
	);
});
