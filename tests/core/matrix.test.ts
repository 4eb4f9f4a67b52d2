import type { PositionData } from '#lib/core/matrix-data.ts';
import { describe, expect, test } from 'vitest';
import { ABSENT, cellAt, indexMatrix, valueAt, type Matrix } from '#lib/core/matrix.ts';
import { toMatrixData, type MatrixData } from '#lib/core/matrix-data.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { readDataFiles } from '#lib/server/files.ts';
import { drawMatrix, drawSource, smallMatrix } from '../fixtures/generators.ts';

/** The cell of an actor and a topic, by their ids. */
function cellOf(matrix: Matrix, actor: string, topic: string, period: string) {
	const places = [matrix.actorAt.get(actor), matrix.topicAt.get(topic)] as [number, number];
	return cellAt(matrix, matrix.layer(period), ...places);
}

describe('a cell of the small dataset', () => {
	const matrix = smallMatrix();
	const { data } = matrix;

	test.each<[string, string, string, object]>([
		['lark', 'night-ferry', '2020', { state: 'stated', step: 2, implied: false, differ: false }],
		['otter', 'night-ferry', '2020', { state: 'stated', step: 1 }],
		['otter', 'river-baths', '2020', { state: 'not-stated' }],
		['lark', 'street-lamps', '2024', { state: 'no-source' }],
		['lark', 'river-baths', '2024', { state: 'no-source' }],
		['otter', 'street-lamps', '2024', { state: 'not-coded' }],
		['beacon', 'street-lamps', '2020', { state: 'stated', step: 0, implied: true }],
		['beacon', 'street-lamps', '2024', { state: 'stated', step: 0, implied: true }],
		['beacon', 'night-ferry', '2020', { state: 'not-stated' }],
		['beacon', 'night-ferry', '2024', { state: 'not-stated' }]
	])('%s on %s in %s is %j', (actor, topic, period, expected) => {
		expect(cellOf(matrix, actor, topic, period)).toMatchObject(expected);
	});

	test('shows the strongest source, lists the others under it and says that they differ', () => {
		const cell = cellOf(matrix, 'lark', 'street-lamps', '2020');
		expect(cell).toMatchObject({ state: 'stated', step: 1, implied: false, differ: true });
		const sources =
			cell.state === 'stated' ? cell.positions.map((i) => data.positions.at(i)![2]) : [];
		expect(sources.map((i) => data.sources[i]?.id)).toEqual(['lark-programme', 'lark-page']);
	});
});

describe('a cell with several positions', () => {
	const sources = [
		drawSource('draft', { kind: 'programme-draft', date: '2024' }),
		drawSource('page-undated'),
		drawSource('page-old', { date: '2019-12' }),
		drawSource('page-new', { date: '2020-01-01' }),
		drawSource('record', { kind: 'record', date: '2025' }),
		drawSource('programme', { kind: 'programme', date: '2017' }),
		drawSource('summary', { kind: 'report-summary', date: '2026' }),
		drawSource('page-undated-2'),
		drawSource('other-period', { kind: 'programme', date: '2030', period: 'then' })
	];
	const place = (id: string) => sources.findIndex((source) => source.id === id);

	/** What one cell shows, given sources and steps in the order of the data: the order it lists, whether they differ. */
	function shown(list: string) {
		const positions = list.split(' ').map((word): PositionData => {
			const [source = '', step = '0'] = word.split(':');
			return [0, 0, place(source), Number(step), 0];
		});
		const periods = ['then', 'now'].map((id) => ({ id, name: id }));
		const matrix = drawMatrix({ one: '.' }, { sources, positions, periods });
		const cell = cellAt(matrix, matrix.layer('now'), 0, 0);
		if (cell.state !== 'stated') return cell;
		const { step, differ } = cell;
		const order = cell.positions.map((i) => sources[positions[i]![2]]?.id).join(' ');
		expect(valueAt(matrix, matrix.layer('now'), 0, 0)).toBe(matrix.data.scale[step]?.value);
		return { order, step, differ };
	}

	test.each([
		['page-old', 'page-old', false],
		['draft record', 'record draft', false],
		[
			'summary draft record page-undated programme',
			'programme page-undated record draft summary',
			false
		],
		['page-undated page-old page-new', 'page-new page-old page-undated', false],
		['page-new page-old page-undated', 'page-new page-old page-undated', false],
		['page-undated page-undated-2', 'page-undated page-undated-2', false],
		['page-undated-2 page-undated', 'page-undated-2 page-undated', false],
		['page-old other-period', 'page-old', false],
		['page-old:1 page-new:1', 'page-new page-old', false],
		['page-old:1 page-new:2', 'page-new page-old', true],
		['programme:4 page-old:4 page-new:0', 'programme page-new page-old', true],
		['page-old:1 other-period:3', 'page-old', false]
	])('of the sources %s lists %s, differing: %s', (list, order, differ) => {
		expect(shown(list)).toMatchObject({ order, differ });
	});

	test('states what its strongest source states, in whatever order the data has them', () => {
		expect(shown('programme:4 page-new:0')).toMatchObject({ step: 4 });
		expect(shown('page-new:0 programme:4')).toMatchObject({ step: 4 });
		expect(shown('page-old:3 page-undated:2 page-new:1')).toMatchObject({ step: 1 });
	});
});

describe('a layer', () => {
	const periods = ['then', 'now'].map((id) => ({ id, name: id }));
	const sources = [
		drawSource('then', { period: 'then' }),
		drawSource('now'),
		drawSource('ever', { period: null })
	];

	test.each([
		['then', [2, ABSENT, -2]],
		['now', [ABSENT, 1, -2]]
	])('of the period %s holds %j: a source without a period stands in each', (period, expected) => {
		const matrix = drawMatrix(
			{ one: '. . .' },
			{
				periods,
				sources,
				positions: [
					[0, 0, 0, 0, 0],
					[0, 1, 1, 1, 0],
					[0, 2, 2, 4, 0]
				]
			}
		);
		const layer = matrix.layer(period);
		expect([...layer.values]).toEqual(expected);
		expect([0, 1, 2].map((topic) => valueAt(matrix, layer, 0, topic))).toEqual(
			expected.map((value) => (value === ABSENT ? undefined : value))
		);
	});

	test('is laid out once', () => {
		const matrix = drawMatrix({ one: '2' });
		expect(matrix.layer('now')).toBe(matrix.layer('now'));
	});

	test.each(['', 'never', '__proto__'])('of the unknown period "%s" throws', (period) => {
		const matrix = drawMatrix({ one: '2' });
		expect(() => matrix.layer(period)).toThrow(RangeError);
	});

	test('of a matrix without actors or topics is empty', () => {
		expect(drawMatrix({}).layer('now').values).toHaveLength(0);
	});

	test('a gap is one of its own period and actor alone', () => {
		const gaps: MatrixData['gaps'] = [
			{ actor: 'two', period: 'now', state: 'not-coded', why: 'Unread.' },
			{ actor: 'two', period: 'then', state: 'no-source', why: 'None.' }
		];
		const matrix = drawMatrix({ one: '.', two: '.' }, { periods, gaps });
		const states = (period: string) =>
			[0, 1].map((actor) => cellAt(matrix, matrix.layer(period), actor, 0).state);
		expect(states('now')).toEqual(['not-stated', 'not-coded']);
		expect(states('then')).toEqual(['not-stated', 'no-source']);
	});
});

describe('the real matrix', () => {
	const dataset = loadDataset('data');
	const matrix = indexMatrix(toMatrixData(dataset, 'nb', 'v1'));
	const { data } = matrix;

	/** What each party's cells of a period say, state -> number of cells; a party that states nothing at all by its state. */
	const statesOf = (actor: string, period: string) =>
		new Set(data.topics.map(({ id }) => cellOf(matrix, actor, id, period).state));

	test.each([
		['ap', '2017', ['no-source']],
		['h', '2025', ['not-coded']],
		['ap', '2025', ['stated', 'not-stated']],
		['h', '2017', ['stated', 'not-stated']]
	])('the cells of %s in %s are %j', (actor, period, expected) => {
		expect([...statesOf(actor, period)].sort()).toEqual([...expected].sort());
	});

	test.each(data.periods.map(({ id }) => id))(
		'as many cells of %s are stated as the files of the data folder say',
		(period) => {
			const layer = matrix.layer(period);
			const stated = data.actors.flatMap((_, actor) =>
				data.topics.flatMap((_, topic) =>
					cellAt(matrix, layer, actor, topic).state === 'stated' ? [`${actor}.${topic}`] : []
				)
			);
			expect(stated.length).toBe(countInFiles(period));
			expect(layer.values.filter((value) => value !== ABSENT)).toHaveLength(stated.length);
		}
	);

	test('no cell of a party without a source is taken for one whose source is silent', () => {
		const empty = data.gaps.flatMap(({ actor, period }) => [...statesOf(actor, period)]);
		expect(empty).not.toContain('not-stated');
		expect(empty).not.toContain('stated');
	});
});

/** The cells of a period on which a file in `positions/` says something: counted without the code under test. */
function countInFiles(period: string): number {
	const { files } = readDataFiles('data');
	const cells = Object.entries(files)
		.filter(([file]) => file.startsWith('positions/'))
		.flatMap(([, file]) => (file as { positions: Record<string, string | null>[] }).positions)
		.filter((position) => position.period === period || position.period === null)
		.map(({ actor, topic }) => `${actor} ${topic}`);
	return new Set(cells).size;
}
