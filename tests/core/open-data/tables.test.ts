import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '#lib/core/csv.ts';
import type { Dataset } from '#lib/core/dataset.ts';
import { cellAt, indexMatrix } from '#lib/core/matrix.ts';
import { toMatrixData } from '#lib/core/matrix-data.ts';
import type { Coded } from '#lib/core/open-data/coding.ts';
import { asTable, tableName, type OpenTable } from '#lib/core/open-data/column.ts';
import { openTables } from '#lib/core/open-data/tables.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { rowsOf } from '../../fixtures/data-package.ts';
import { smallDataset } from '../../fixtures/generators.ts';

const code: Coded = {
	coder: 'A',
	round: 'first',
	actor: 'lark',
	topic: 'street-lamps',
	stance: 'for',
	basis: 'explicit',
	attribution: 'named',
	locator: { paragraph: 2 },
	text: 'reader'
};

const named = (dataset: Dataset, name: string, codes: readonly Coded[] = []): OpenTable => {
	const table = openTables(dataset, codes).find((one) => tableName(one) === name);
	if (!table) throw new Error(`no table ${name}`);
	return table;
};
const namesIn = (dataset: Dataset, codes: readonly Coded[] = []) =>
	openTables(dataset, codes).map(tableName);

/** A table as whoever reads its file has it, its texts as they were: the apostrophes of `defuse` taken off. */
function readBack(table: OpenTable) {
	const { rows } = rowsOf(Buffer.from(formatCsv(asTable(table))));
	const undo = (text: string) => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text);
	return rows.map((row) =>
		Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, undo(cell)]))
	);
}

describe('the tables', () => {
	it('are there once a language where they have texts, and once where they have none', () => {
		expect(namesIn(smallDataset(), [code])).toEqual([
			...['en', 'fr'].flatMap((lang) =>
				['positions', 'actors', 'topics', 'sources', 'stances', 'gaps', 'disagreements'].map(
					(name) => `${name}.${lang}`
				)
			),
			...['periods', 'codes', 'reliability']
		]);
	});

	it('tell nothing of a coding that the data does not keep', () => {
		const names = namesIn({ ...smallDataset(), rounds: [] });
		expect(names.filter((name) => /codes|reliability|disagreements/.test(name))).toEqual([]);
	});

	it.each([
		['actors', 'id,name,short,kind,colour,order'],
		['topics', 'id,title,proposition,explanation,core'],
		[
			'positions',
			'actor,topic,stance,period,basis,source,publisher,url,date,page,quote,summary,note'
		]
	])('of %s begin with the columns that can be imported', (name, columns) => {
		const { fields } = named(smallDataset(), `${name}.en`);
		expect(fields.map((field) => field.name).join()).toMatch(new RegExp(`^${columns}(,|$)`));
	});

	it('have as many values in each row as columns, and no column twice', () => {
		for (const { fields, rows } of openTables(loadDataset('data'), [code])) {
			expect(new Set(fields.map((field) => field.name)).size).toBe(fields.length);
			expect(rows.filter((row) => row.length !== fields.length)).toEqual([]);
		}
	});
});

describe('a row', () => {
	it('of a position has its texts in the language of the file, and its stance as id, number and word', () => {
		const of = (lang: string) =>
			readBack(named(smallDataset(), `positions.${lang}`)).find(
				({ actor, topic }) => actor === 'otter' && topic === 'street-lamps'
			);
		const same = { stance: 'against', stance_value: '-2', period: '2020', source: 'otter-page' };
		expect(of('en')).toMatchObject({
			...same,
			stance_word: 'against',
			quote: 'No lamps',
			agreed: 'true'
		});
		expect(of('fr')).toMatchObject({ ...same, stance_word: 'contre', quote: 'No lamps' });
	});

	it('of an actor that does not stand for election has no place in the order, and no period', () => {
		const actors = readBack(named(smallDataset(), 'actors.en'));
		expect(actors.map(({ id, order }) => `${id} ${order}`)).toEqual([
			'lark 1',
			'otter 2',
			'beacon '
		]);
		const [position] = readBack(named(smallDataset(), 'positions.en')).filter(
			({ actor }) => actor === 'beacon'
		);
		expect(position?.period).toBe('');
	});

	it('of a disagreement has both codes and what was settled, empty where that is no position', () => {
		const rows = readBack(named(smallDataset(), 'disagreements.en'));
		expect(rows.length).toBeGreaterThan(1);
		expect(rows.some(({ settled_stance }) => settled_stance === '')).toBe(true);
		for (const row of rows) expect(row.first_stance + (row.second_stance ?? '')).not.toBe('');
	});

	it.each(['=1+1', '+x', '-x', '@x', '\tx', "'=x", 'a "b", c; d\nе', '«æøå»'])(
		'with %j comes out as it went in',
		(text) => {
			const dataset = smallDataset();
			const [first, ...rest] = dataset.positions;
			const edited = {
				...dataset,
				positions: [{ ...first!, summary: { en: text, fr: text } }, ...rest]
			};
			expect(readBack(named(edited, 'positions.en'))[0]?.summary).toBe(text);
			expect(formatCsv(asTable(named(edited, 'positions.en')))).not.toMatch(/(^|,)"?[=+@\t]/m);
		}
	);
});

/** Every cell of a dataset, stated or not: period, actor, topic and the stance or the way of stating nothing. */
function cellsOf(dataset: Dataset) {
	const matrix = indexMatrix(toMatrixData(dataset, dataset.site.languages[0] ?? '', 'v'));
	const { actors, topics, periods, scale } = matrix.data;
	return periods.flatMap(({ id }) =>
		actors.flatMap((actor, a) =>
			topics.map((topic, t) => {
				const cell = cellAt(matrix, matrix.layer(id), a, t);
				const says =
					cell.state === 'stated' ? `${scale[cell.step]?.id} ${cell.implied}` : cell.state;
				return `${id} ${actor.id} ${topic.id}: ${says}`;
			})
		)
	);
}

/** A dataset whose positions and gaps are those of its files. */
function rebuilt(dataset: Dataset, lang: string): Dataset {
	const rows = readBack(named(dataset, `positions.${lang}`));
	const gaps = readBack(named(dataset, `gaps.${lang}`)) as unknown as Dataset['gaps'];
	const positions = rows.map((row) => ({
		...dataset.positions[0]!,
		actor: row.actor ?? '',
		topic: row.topic ?? '',
		source: row.source ?? '',
		period: row.period || null,
		stance: row.stance ?? '',
		basis: row.basis as 'explicit'
	}));
	return { ...dataset, positions, gaps: gaps.map((gap) => ({ ...gap, why: {} })) };
}

describe('the files hold every cell', () => {
	it.each(loadDataset('data').site.languages)('of this data, in %s', (lang) => {
		const dataset = loadDataset('data');
		expect(cellsOf(rebuilt(dataset, lang))).toEqual(cellsOf(dataset));
	});

	it('of any data', () => {
		const small = smallDataset();
		fc.assert(
			fc.property(
				fc.subarray([...small.positions]),
				fc.subarray([...small.gaps]),
				(positions, gaps) => {
					const dataset = { ...small, positions, gaps };
					if (positions.length > 0)
						expect(cellsOf(rebuilt(dataset, 'fr'))).toEqual(cellsOf(dataset));
				}
			)
		);
	});
});
