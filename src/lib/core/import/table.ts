import { undefuse } from '../csv.ts';
import { parseCsv, type CsvRow } from './csv.ts';
import type { Report } from './report.ts';
import { hint } from './resemble.ts';

/** The columns of each kind of table; of each of `needed` one must be there. */
export const TABLES = {
	positions: {
		columns: [
			...['actor', 'topic', 'stance', 'period', 'basis', 'source', 'publisher', 'url', 'date'],
			...['page', 'quote', 'summary', 'note']
		],
		needed: [['actor'], ['topic'], ['stance']]
	},
	actors: {
		columns: ['id', 'name', 'short', 'kind', 'colour', 'order'],
		needed: [['name', 'short']]
	},
	topics: {
		columns: ['id', 'title', 'proposition', 'explanation', 'core'],
		needed: [['title', 'proposition']]
	}
} as const satisfies Record<string, TableKind>;

interface TableKind {
	readonly columns: readonly string[];
	readonly needed: readonly (readonly string[])[];
}

export type TableName = keyof typeof TABLES;

/** A table as text, and what to call it in messages. */
export interface NamedText {
	readonly name: string;
	readonly text: string;
}

/** A row of a table, by the names of its columns. */
export interface Line {
	readonly file: string;
	readonly row: number;
	/** What stands in a column; empty where nothing does, or where there is no such column. */
	get(column: string): string;
}

/** So many rows are read of one table: no matrix that people can look at has more. */
const MOST_ROWS = 500_000;

const NAMES = Object.keys(TABLES) as TableName[];

/** A column's name as it is compared. */
const plain = (name: string) => name.trim().toLowerCase();

/** Which table this is, by its header: the one of whose columns it has most; undefined where it has none of any. */
export function tableName(text: string): TableName | undefined {
	// no header is longer, and a file of the wrong kind may be one line
	const [header] = parseCsv(text.slice(0, 10_000), 0).rows;
	const names = header?.cells.map(plain) ?? [];
	const count = (table: TableName) =>
		TABLES[table].columns.filter((column) => names.includes(column)).length;
	const [best] = [...NAMES].sort((a, b) => count(b) - count(a));
	return best && count(best) > 0 ? best : undefined;
}

/** Reads a table's rows; what is wrong with its header or its form goes to the report. */
export function readTable(table: TableName, { name, text }: NamedText, report: Report): Line[] {
	if (text.includes('\0') || text.includes('\uFFFD')) {
		report.add(name, {}, 'text in UTF-8; in a spreadsheet choose "CSV UTF-8" when saving');
		return [];
	}
	const { rows, slips, cut } = parseCsv(text, MOST_ROWS);
	const [header, ...body] = rows;
	if (!header) {
		report.add(name, {}, 'a header and rows below it', '');
		return [];
	}
	const columns = header.cells.map(plain);
	checkHeader(table, name, header, columns, report);
	for (const { row, column, expected } of slips)
		report.add(name, { row, column: columnName(columns, column) }, expected);
	if (cut) report.add(name, {}, `at most ${MOST_ROWS} rows`);
	const places = new Map(columns.map((column, i) => [column, i]));
	return body.map((row) => lineOf(name, row, columns, places, report));
}

const columnName = (columns: readonly string[], i: number) => columns[i] || `column ${i + 1}`;

function lineOf(
	file: string,
	{ row, cells }: CsvRow,
	columns: readonly string[],
	places: ReadonlyMap<string, number>,
	report: Report
): Line {
	cells.forEach((cell, i) => {
		if (!columns[i] && cell !== '')
			report.add(file, { row, column: `column ${i + 1}` }, 'no cell without a header', cell);
	});
	return {
		file,
		row,
		get: (column) => undefuse(cells[places.get(column) ?? -1] ?? '')
	};
}

function checkHeader(
	table: TableName,
	file: string,
	{ row, cells }: CsvRow,
	columns: readonly string[],
	report: Report
) {
	const { columns: known, needed } = TABLES[table] as TableKind;
	columns.forEach((column, i) => {
		const place = { row, column: columnName(columns, i) };
		// a column without a name may be empty all the way down; a cell in it is told with its row
		if (column === '') return;
		if (!known.includes(column))
			report.add(
				file,
				place,
				() => `a column of ${table}, ${known.join(', ')}${hint(column, known)}`,
				cells[i] ?? ''
			);
		else if (columns.indexOf(column) < i) report.add(file, place, 'each column once');
	});
	for (const either of needed)
		if (!either.some((column) => columns.includes(column)))
			report.add(file, { row }, `a column ${either.join(' or ')}`);
}
