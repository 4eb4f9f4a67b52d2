import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyTable, toHtml, toTabs } from '#lib/components/export/clipboard.ts';
import type { Table, Value } from '#lib/core/table.ts';

const table: Table = {
	columns: [
		{ key: 'actor', label: 'Who & what' },
		{ key: 'n', label: 'Number' }
	],
	rows: [
		['a\tb\nc', -2],
		['=1+1', undefined]
	]
};
const format = (value: Value) => (value === undefined ? '' : `${value}`);

afterEach(() => vi.unstubAllGlobals());

describe('a table on the clipboard', () => {
	it('is parted by tabs and line ends, which no cell holds', () => {
		expect(toTabs(table, format)).toBe("Who & what\tNumber\na b c\t-2\n'=1+1\t");
	});

	it('is a table in HTML, with names for its rows and columns', () => {
		const document = new DOMParser().parseFromString(toHtml(table, format), 'text/html');
		const cells = [...document.querySelectorAll('tr')].map((row) =>
			[...row.children].map((cell) => `${cell.localName} ${cell.textContent}`)
		);
		expect(cells).toEqual([
			['th Who & what', 'th Number'],
			['th a b c', 'td -2'],
			["th '=1+1", 'td ']
		]);
	});

	it('cannot bring elements of its own', () => {
		const evil: Table = { columns: [{ key: 'a', label: '<img src=x>' }], rows: [['<script>']] };
		const document = new DOMParser().parseFromString(toHtml(evil, format), 'text/html');
		expect(document.querySelector('img, script')).toBeNull();
	});

	it('is text alone where the browser knows no more', async () => {
		const writeText = vi.fn(async () => {});
		vi.stubGlobal('ClipboardItem', undefined);
		vi.stubGlobal('navigator', { clipboard: { writeText } });
		await copyTable(Promise.resolve(table), format);
		expect(writeText).toHaveBeenCalledWith(toTabs(table, format));
	});
});
