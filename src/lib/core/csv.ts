import type { Table, Value } from './table.ts';

/** How a file parts its cells and writes its decimals. */
export interface Dialect {
	readonly delimiter: ',' | ';';
	readonly decimal: '.' | ',';
}

/** As RFC 4180 has it: what programs read. */
export const COMMA: Dialect = { delimiter: ',', decimal: '.' };
/** What a spreadsheet opens by a double click where the decimal mark is a comma, as in most of Europe. */
export const SEMICOLON: Dialect = { delimiter: ';', decimal: ',' };

// without it spreadsheets take the file for the computer's old character set
const BYTE_ORDER_MARK = '\uFEFF';

// what a spreadsheet would run, in full width too; apostrophes before it count, so that one more can be told from them
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

// both delimiters are quoted in both dialects: a spreadsheet may guess the wrong one
const SPECIAL = /[",;\t\r\n]|^\s|\s$/;

/**
 * A table as CSV in UTF-8 with a byte order mark, lines ended by CRLF, the columns' keys in the first (RFC 4180). An
 * empty value is an empty cell. Text that a spreadsheet would take for a formula is defused; numbers are left as they
 * are, negative ones too.
 */
export function formatCsv({ columns, rows }: Table, dialect: Dialect = COMMA): string {
	const lines = [columns.map(({ key }) => key), ...rows];
	return (
		BYTE_ORDER_MARK +
		lines
			.map((line) => line.map((value) => formatField(value, dialect)).join(dialect.delimiter))
			.map((line) => `${line}\r\n`)
			.join('')
	);
}

/**
 * Puts an apostrophe before a text that a spreadsheet would take for a formula (owasp.org, CSV Injection). To undo it,
 * take one apostrophe off every text that still is one without it.
 */
export const defuse = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** A text as it was before `defuse`, which others' spreadsheets may have kept. */
export const undefuse = (text: string): string =>
	text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;

function formatField(value: Value, { decimal }: Dialect): string {
	if (value === undefined) return '';
	if (typeof value === 'number') {
		const digits = String(value).replace('.', decimal);
		return SPECIAL.test(digits) ? `"${digits}"` : digits;
	}
	const text = defuse(value);
	return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
