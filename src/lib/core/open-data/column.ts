import type { Table, Value } from '../table.ts';

/** What a column holds, in the words of Table Schema (datapackage.org/standard/table-schema). */
export interface Field {
	/** As the first line of the file has it. */
	readonly name: string;
	readonly type: 'string' | 'integer' | 'number' | 'boolean';
	readonly format?: 'uri';
	/** In English, as all that describes the data to programs. */
	readonly description: string;
	readonly constraints?: Constraints;
}

export interface Constraints {
	readonly required?: true;
	readonly unique?: true;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly pattern?: string;
	readonly enum?: readonly (string | number)[];
}

/** A field, and where its value is found in what a row is made of. */
export interface Column<Row> extends Field {
	of(row: Row): Value | boolean | null;
}

/** Columns whose values stand in another table. */
export interface ForeignKey {
	readonly fields: readonly string[];
	/** The other table's name, without language. */
	readonly table: string;
	readonly to: readonly string[];
}

/** A table of the open data: what stands in one file. */
export interface OpenTable {
	/** Of small letters, the same in each language. */
	readonly name: string;
	/** The language of its texts; undefined where it has none. */
	readonly language?: string | undefined;
	readonly description: string;
	readonly fields: readonly Field[];
	readonly rows: Table['rows'];
	readonly primaryKey: readonly string[];
	readonly foreignKeys: readonly ForeignKey[];
}

interface Content<Row> {
	readonly columns: readonly Column<Row>[];
	readonly rows: readonly Row[];
}

/** A table by its columns. What is null or an empty text is an empty cell. */
export function tabulate<Row>(
	table: Omit<OpenTable, 'fields' | 'rows'>,
	{ columns, rows }: Content<Row>
): OpenTable {
	return {
		...table,
		fields: columns.map(({ name, type, format, description, constraints }) => ({
			name,
			type,
			...(format ? { format } : {}),
			description,
			...(constraints ? { constraints } : {})
		})),
		rows: rows.map((row) => columns.map((column) => valueOf(column.of(row))))
	};
}

function valueOf(value: Value | boolean | null): Value {
	if (value === null || value === '') return undefined;
	return typeof value === 'boolean' ? String(value) : value;
}

/** The name of a table's file, without its ending: `positions.en`. */
export const tableName = ({ name, language }: Pick<OpenTable, 'name' | 'language'>): string =>
	language === undefined ? name : `${name}.${language}`;

/** A table as `formatCsv` takes it. */
export const asTable = ({ fields, rows }: OpenTable): Table => ({
	columns: fields.map(({ name }) => ({ key: name, label: name })),
	rows
});

const REQUIRED = { required: true } as const;

/** A column of words or of an id. */
export const words = <Row>(
	name: string,
	description: string,
	of: Column<Row>['of'],
	constraints?: Constraints
): Column<Row> => ({ name, type: 'string', description, of, ...(constraints && { constraints }) });

/** The same that no row is without. */
export const always = <Row>(
	name: string,
	description: string,
	of: Column<Row>['of'],
	constraints?: Constraints
): Column<Row> => words(name, description, of, { ...REQUIRED, ...constraints });

/** A column of whole numbers. */
export const whole = <Row>(
	name: string,
	description: string,
	of: Column<Row>['of'],
	constraints?: Constraints
): Column<Row> => ({ ...words(name, description, of, constraints), type: 'integer' });

/** A column of addresses. */
export const link = <Row>(
	name: string,
	description: string,
	of: Column<Row>['of']
): Column<Row> => ({ ...words(name, description, of), format: 'uri' });

/** A date as exact as it is known, which no type of Table Schema is. */
export const date = <Row>(name: string, description: string, of: Column<Row>['of']): Column<Row> =>
	words(name, description, of, { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' });
