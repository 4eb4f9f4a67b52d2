import { afterEach, describe, expect, test, vi } from 'vitest';
import { tabulateCoverage } from '#lib/charts/coverage/table.ts';
import { tabulateSpectrum } from '#lib/charts/spectrum/table.ts';
import { nameWithShort } from '#lib/charts/spectrum/words.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { defaultView } from '#lib/core/view/view.ts';
import { drawMatrix } from '../fixtures/generators.ts';
import { said } from '../words/said.ts';
import { gridOf } from './matrices.ts';

const gaps: MatrixData['gaps'] = [
	{ actor: 'nil-org', period: 'now', state: 'no-source', why: '' },
	{ actor: 'raw', period: 'now', state: 'not-coded', why: '' }
];
const matrix = drawMatrix({ one: '2 -1i', two: '. 0', 'nil-org': '. .', raw: '. .' }, { gaps });
const props = { matrix, grid: gridOf(matrix), view: defaultView(matrix.data) };

afterEach(() => vi.restoreAllMocks());

describe('tabulateSpectrum', () => {
	test('a row tells a topic, an actor, its stance and what it rests on; nothing stated is nothing', () => {
		const { columns, rows } = said('en', () => tabulateSpectrum(props));
		expect(columns.map(({ key }) => key)).toEqual(['topic', 'actor', 'stance', 'implied', 'basis']);
		expect(rows).toEqual([
			['a', 'one', 'For', 'no', 'Stated'],
			['a', 'two', undefined, undefined, 'Not mentioned'],
			['a', 'nil-org', undefined, undefined, 'No source'],
			['a', 'raw', undefined, undefined, 'Not coded'],
			['b', 'one', 'Partly against', 'yes', 'Stated'],
			['b', 'two', 'Mixed', 'no', 'Stated'],
			['b', 'nil-org', undefined, undefined, 'No source'],
			['b', 'raw', undefined, undefined, 'Not coded']
		]);
	});

	test('its heads are in the language of the page', () => {
		const labels = said('nb', () => tabulateSpectrum(props).columns.map(({ label }) => label));
		expect(labels).toEqual(['Tema', 'Aktør', 'Standpunkt', 'Underforstått', 'Grunnlag']);
	});
});

describe('tabulateCoverage', () => {
	test('a row tells what each actor states on a topic, and how many of them do; the last the sums', () => {
		const { columns, rows } = said('en', () => tabulateCoverage(props));
		expect(columns.map(({ key, label }) => [key, label])).toEqual([
			['topic', 'Topic'],
			['one', 'one'],
			['two', 'two'],
			['nil_org', 'nil-org'],
			['raw', 'raw'],
			['stated', 'Stated, of 4 actors']
		]);
		expect(rows).toEqual([
			['a', 'Stated', 'Not mentioned', 'No source', 'Not coded', 1],
			['b', 'Stated, implied', 'Stated', 'No source', 'Not coded', 2],
			['Stated, of 2 topics', 2, 1, undefined, undefined, undefined]
		]);
	});
});

test.each([
	['Larks', 'L', 'L, Larks'],
	['The Beacon (TB)', 'TB', 'TB, The Beacon (TB)'],
	['Otters', 'Otters', 'Otters']
])('%s, drawn as %s, is called %s', (name, short, called) => {
	expect(nameWithShort({ name, short })).toBe(called);
});
