import { defuse } from '#lib/core/csv.ts';
import type { Table, Value } from '#lib/core/table.ts';

/** A value as it is pasted; empty where there is nothing to tell. */
export type FormatValue = (value: Value, column: Table['columns'][number]) => string;

/**
 * Puts a table on the clipboard twice: as a table for documents, mail and spreadsheets, and parted by tabs for what
 * takes only text. Must be called within a click: browsers allow it then alone, but wait for what is promised.
 * @throws where the browser refuses
 */
export async function copyTable(table: Promise<Table>, format: FormatValue): Promise<void> {
	const plain = table.then((it) => toTabs(it, format));
	if (typeof ClipboardItem === 'undefined' || !navigator.clipboard.write)
		return navigator.clipboard.writeText(await plain);
	const asBlob = (text: string, type: string) => new Blob([text], { type });
	await navigator.clipboard.write([
		new ClipboardItem({
			'text/plain': plain.then((text) => asBlob(text, 'text/plain')),
			'text/html': table.then((it) => asBlob(toHtml(it, format), 'text/html'))
		})
	]);
}

/** Rows parted by line ends, cells by tabs, the columns' labels first. */
export const toTabs = (table: Table, format: FormatValue): string =>
	linesOf(table, format)
		.map((cells) => cells.join('\t'))
		.join('\n');

/** A table in HTML, with nothing but the table in it. */
export function toHtml(table: Table, format: FormatValue): string {
	const [head = [], ...rows] = linesOf(table, format).map((cells) => cells.map(escapeHtml));
	const row = (cells: string) => `<tr>${cells}</tr>`;
	const header = head.map((cell) => `<th scope="col">${cell}</th>`).join('');
	const body = rows.map(([first = '', ...rest]) =>
		row(`<th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}`)
	);
	return `<meta charset="utf-8"><table><thead>${row(header)}</thead><tbody>${body.join('')}</tbody></table>`;
}

/** A cell is one line, and no formula: the paste goes into spreadsheets too. */
const linesOf = ({ columns, rows }: Table, format: FormatValue): string[][] => {
	const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
	return [
		columns.map(({ label }) => defuse(oneLine(label))),
		...rows.map((row) =>
			columns.map((column, i) => {
				const value = row[i];
				const text = oneLine(format(value, column));
				return typeof value === 'number' ? text : defuse(text);
			})
		)
	];
};

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
