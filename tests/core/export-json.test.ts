import { describe, expect, it } from 'vitest';
import { formatJson } from '#lib/core/export-json.ts';
import { layoutGrid } from '#lib/core/grid.ts';
import type { Table } from '#lib/core/table.ts';
import { defaultView } from '#lib/core/view/view.ts';
import { drawMatrix } from '../fixtures/generators.ts';

const table: Table = {
	columns: [
		{ key: 'actor', label: 'Who' },
		{ key: 'share', label: 'Share', format: 'share' }
	],
	rows: [
		['lark', 0.25],
		['otter', undefined]
	]
};

describe('a view as JSON', () => {
	const matrix = drawMatrix(
		{ lark: '2 .', otter: '-2 1', wren: '0 0' },
		{
			gaps: ['otter', 'wren'].map((actor) => ({
				actor,
				period: 'now',
				state: 'no-source',
				why: 'Silent.'
			}))
		}
	);
	const view = { ...defaultView(matrix.data), actors: ['otter', 'lark'] };
	const shown = layoutGrid(matrix, view, new Intl.Collator('en'));
	const file = JSON.parse(
		formatJson(table, matrix.data, view, shown, {
			title: 'Who wants what',
			site: 'River Town',
			address: 'https://example.org/?p=otter.lark',
			language: 'en',
			sourceAddress: (id) => `https://example.org/source/${id}/`
		})
	);

	it('has the rows by their keys, null where there is nothing to tell', () => {
		expect(file.rows).toEqual([
			{ actor: 'lark', share: 0.25 },
			{ actor: 'otter', share: null }
		]);
		expect(file.columns).toEqual(table.columns);
	});

	it('says which view of which version it is, and where it is', () => {
		expect(file).toMatchObject({
			title: 'Who wants what',
			address: 'https://example.org/?p=otter.lark',
			version: 'v1',
			view: { chart: 'grid', period: 'now', actors: ['otter', 'lark'], topics: ['a', 'b'] }
		});
	});

	it('says why an actor that is shown has no source', () => {
		expect(file.gaps).toEqual([
			{ actor: 'otter', period: 'now', state: 'no-source', why: 'Silent.' }
		]);
	});

	it('has the sources of the actors shown and of nobody else', () => {
		expect(file.sources.map(({ id, address }: Record<string, string>) => [id, address])).toEqual([
			['otter-page', 'https://example.org/source/otter-page/'],
			['lark-page', 'https://example.org/source/lark-page/']
		]);
	});
});
