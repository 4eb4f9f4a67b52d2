/**
 * Reading CSV (RFC 4180). Code of its own, since the libraries read too kindly: d3-dsv and Papa Parse drop or join what
 * stands around a broken quotation mark, and a cell lost in silence is worse here than a refusal. Writing is in ../csv.ts.
 */

/** One row as a spreadsheet shows it: a line break within quotation marks begins no row. */
export interface CsvRow {
	/** Counted as a spreadsheet counts, blank rows too: the header is 1. */
	readonly row: number;
	/** Without the spaces around them. */
	readonly cells: readonly string[];
}

/** A quotation mark that is not where it may be. */
export interface CsvSlip {
	readonly row: number;
	/** The column, counted from 0. */
	readonly column: number;
	readonly expected: string;
}

export interface Csv {
	/** Those in which something stands. */
	readonly rows: readonly CsvRow[];
	readonly slips: readonly CsvSlip[];
	/** Whether there are more rows than were asked for. */
	readonly cut: boolean;
}

const BYTE_ORDER_MARK = '\uFEFF';
const NEVER_CLOSED = 'a second quotation mark, which ends the cell';
const AFTER_QUOTE = 'nothing between the quotation mark that ends the cell and the next cell';

/**
 * Takes a text apart into rows and cells, in time linear in its length: `,` or `;` between cells, as its first row has
 * it; line ends of any system; cells in quotation marks, doubled within them.
 * @param most so many rows are read, the header not counted
 */
export function parseCsv(text: string, most = Infinity): Csv {
	const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
	const scanner = new Scanner(body, findDelimiter(body));
	const rows: CsvRow[] = [];
	for (let row = 1; !scanner.ended; row++) {
		const cells = scanner.readRow(row);
		if (cells.every((cell) => cell === '')) continue;
		if (rows.length > most) return { rows, slips: scanner.slips, cut: true };
		rows.push({ row, cells });
	}
	return { rows, slips: scanner.slips, cut: false };
}

/** The one of the two that stands more often between the cells of the first row. */
export function findDelimiter(text: string): ',' | ';' {
	const counts = { ',': 0, ';': 0 };
	let quoted = false;
	for (const sign of text.trimStart()) {
		if (sign === '"') quoted = !quoted;
		else if (quoted) continue;
		else if (sign === ',' || sign === ';') counts[sign]++;
		else if (sign === '\n' || sign === '\r') break;
	}
	return counts[';'] > counts[','] ? ';' : ',';
}

/** Walks through a text once. */
class Scanner {
	readonly slips: CsvSlip[] = [];
	#at = 0;
	readonly #text: string;
	readonly #plain: RegExp;

	constructor(text: string, delimiter: ',' | ';') {
		this.#text = text;
		// a cell without quotation marks, or what is left of one; from wherever it is asked
		this.#plain = new RegExp(`[^${delimiter}\\r\\n]*`, 'y');
	}

	get ended() {
		return this.#at >= this.#text.length;
	}

	readRow(row: number): string[] {
		const cells: string[] = [];
		for (;;) {
			cells.push(this.#readCell(row, cells.length).trim());
			const sign = this.#text[this.#at++];
			if (sign === '\r' && this.#text[this.#at] === '\n') this.#at++;
			if (sign === undefined || sign === '\r' || sign === '\n') return cells;
		}
	}

	#readCell(row: number, column: number): string {
		const start = this.#at;
		const lead = this.#readPlain();
		const quote = lead.trimStart();
		if (!quote.startsWith('"')) return lead;
		this.#at = start + (lead.length - quote.length) + 1;
		const inner = this.#readQuoted();
		if (inner === undefined) {
			this.slips.push({ row, column, expected: NEVER_CLOSED });
			this.#at = this.#text.length;
			return quote;
		}
		const rest = this.#readPlain().trim();
		if (rest !== '') this.slips.push({ row, column, expected: AFTER_QUOTE });
		return inner + rest;
	}

	#readPlain(): string {
		this.#plain.lastIndex = this.#at;
		const [plain = ''] = this.#plain.exec(this.#text) ?? [];
		this.#at += plain.length;
		return plain;
	}

	/** To the quotation mark that is not doubled; undefined where there is none. */
	#readQuoted(): string | undefined {
		const start = this.#at;
		for (let at = this.#text.indexOf('"', start); at >= 0; at = this.#text.indexOf('"', at + 2)) {
			if (this.#text[at + 1] === '"') continue;
			this.#at = at + 1;
			return this.#text.slice(start, at).replaceAll('""', '"');
		}
		return undefined;
	}
}
