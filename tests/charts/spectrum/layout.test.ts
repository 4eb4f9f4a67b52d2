import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutSpectrum } from '#lib/charts/spectrum/layout.ts';
import type { Spectrum, SpectrumWords } from '#lib/charts/spectrum/placed.ts';
import { layoutGrid } from '#lib/core/grid.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { defaultView } from '#lib/core/view/view.ts';
import { drawMatrix, drawSource } from '../../fixtures/generators.ts';
import { covering, outside, type Named } from '../boxes.ts';
import { anyMatrix, anyWidth, gridOf } from '../matrices.ts';

const words: SpectrumWords = {
	silent: 'Nothing stated',
	states: { 'not-stated': 'Not mentioned', 'no-source': 'No source', 'not-coded': 'Not coded' },
	marks: { implied: 'Implied', differ: 'Sources differ', other: 'Other actors' }
};

const gaps: MatrixData['gaps'] = [
	{ actor: 'nil', period: 'now', state: 'no-source', why: '' },
	{ actor: 'raw', period: 'now', state: 'not-coded', why: '' }
];
const matrix = drawMatrix(
	{ one: '2 1', two: '2i .', six: '-2 0', ten: '2 -1', nil: '. .', raw: '. .' },
	{ gaps }
);
const lay = (width: number, of: Matrix = matrix) =>
	layoutSpectrum({ matrix: of, grid: gridOf(of), width }, words);

/** Who stands where, lane by lane: `one two | | | | six | nil`. */
function lanes({ bands }: Spectrum, { data }: Matrix = matrix) {
	return bands.map((band) =>
		band.lanes
			.map(({ pills }) => pills.map(({ actor }) => data.actors[actor]?.short).join(' '))
			.join(' | ')
	);
}

/** All that is written or drawn for itself. */
function boxesOf({ heads, bands, keys }: Spectrum): Named[] {
	return [
		...heads.flatMap(({ text, rule, keys }, i): Named[] => [
			[`head ${i}`, text],
			[`rule ${i}`, rule],
			...keys.flatMap(({ id, text, sample }): Named[] => [
				[`key ${id}`, text],
				[`sample ${id}`, sample]
			])
		]),
		...bands.flatMap(({ topic, title, proposition, lanes }): Named[] => [
			[`title ${topic}`, title],
			[`proposition ${topic}`, proposition],
			...lanes.flatMap(({ id, label, rule, pills }): Named[] => [
				...(label && rule
					? ([
							[`label ${id}`, label],
							[`rule ${id}`, rule]
						] as const)
					: []),
				...pills.map((pill): Named => [`pill ${pill.actor}.${topic}`, pill])
			])
		]),
		...keys.flatMap(({ id, text, sample }): Named[] => [
			[`mark ${id}`, text],
			[`sample ${id}`, sample]
		])
	];
}

const targetsOf = ({ bands }: Spectrum) =>
	bands.flatMap(({ topic, lanes }) =>
		lanes.flatMap(({ pills }) =>
			pills.map((pill): Named => [`target ${pill.actor}.${topic}`, pill.target])
		)
	);

describe('layoutSpectrum', () => {
	test('each actor stands on the step that it states, the silent ones beside the scale', () => {
		expect(lanes(lay(1200))).toEqual([
			'one two ten |  |  |  | six | nil raw',
			' | one | six | ten |  | two nil raw'
		]);
	});

	test('in lines each way of stating nothing has a line of its own, and only where it occurs', () => {
		expect(lanes(lay(400))).toEqual([
			'one two ten |  |  |  | six | nil | raw',
			' | one | six | ten |  | two | nil | raw'
		]);
		expect(
			lay(400).bands.map(({ lanes }) => lanes.map(({ label }) => label?.lines.join(' ')))
		).toEqual([
			['For', 'Partly for', 'Mixed', 'Partly against', 'Against', 'No source', 'Not coded'],
			[
				...['For', 'Partly for', 'Mixed', 'Partly against', 'Against'],
				...['Not mentioned', 'No source', 'Not coded']
			]
		]);
	});

	test('silence is no step: the silent column is apart from the scale, and so are the lines', () => {
		const { heads } = lay(1200);
		const edges = heads.map(({ rule }) => [rule.x, rule.x + rule.width] as const);
		const gaps = edges.slice(1).map(([start], i) => start - (edges[i]?.[1] ?? 0));
		expect(Math.min(...gaps.slice(-1))).toBeGreaterThan(Math.max(...gaps.slice(0, -1)));
		const rules = lay(400).bands[0]?.lanes.flatMap(({ rule }) => rule ?? []) ?? [];
		const between = rules.slice(1).map(({ y }, i) => y - (rules[i]!.y + rules[i]!.height));
		expect(between).toEqual([2, 2, 2, 2, 12, 2]);
	});

	test.each([
		[280, 'lines'],
		[559, 'lines'],
		[560, 'above'],
		[1200, 'beside']
	])('at %i pixels the steps are laid out as %s', (width, form) => {
		expect(lay(width).form).toBe(form);
	});

	test('where a long name would not fit its column, the titles move above, then the steps to lines', () => {
		const named = (short: string) => {
			const drawn = drawMatrix({ [short]: '2 1' });
			return [900, 700].map((width) => lay(width, drawn).form);
		};
		expect(named('Ab')).toEqual(['beside', 'beside']);
		expect(named('Longish-n.')).toEqual(['above', 'lines']);
		expect(named('WWWWWWWWWWWWWW')).toEqual(['lines', 'lines']);
	});

	test('columns are named once, by the steps of the data in their order', () => {
		expect(lay(1200).heads.map(({ text, tone }) => [text.lines.join(' '), tone])).toEqual([
			['For', 'for'],
			['Partly for', 'partly-for'],
			['Mixed', 'middle'],
			['Partly against', 'partly-against'],
			['Against', 'against'],
			['Nothing stated', undefined]
		]);
		expect(lay(400).heads).toEqual([]);
	});

	test('the ways of stating nothing that occur are told apart under their heading', () => {
		const keys = lay(1200).heads.map(({ keys }) => keys.map(({ id }) => id));
		expect(keys).toEqual([[], [], [], [], [], ['not-stated', 'no-source', 'not-coded']]);
		const tones = lay(1200)
			.bands[1]?.lanes.at(-1)
			?.pills.map(({ tone }) => tone);
		expect(tones).toEqual(['not-stated', 'no-source', 'not-coded']);
	});

	test('only the marks that occur are in the legend', () => {
		expect(lay(1200).keys.map(({ id }) => id)).toEqual(['implied']);
		const others = drawMatrix(
			{ one: '2', body: '1' },
			{
				actors: ['one', 'body'].map((id) => ({
					id,
					name: id,
					short: id,
					kindName: '',
					party: id === 'one'
				})),
				sources: [drawSource('page'), drawSource('speech', { kind: 'speech' })],
				positions: [
					[0, 0, 0, 0, 0],
					[0, 0, 1, 4, 0],
					[1, 0, 0, 1, 0]
				]
			}
		);
		expect(lay(1200, others).keys.map(({ id }) => id)).toEqual(['differ', 'other']);
	});

	test('what the view filters out is still there, and told from what it keeps', () => {
		const view = { ...defaultView(matrix.data), stances: ['for'] };
		const grid = layoutGrid(matrix, view, new Intl.Collator('en'));
		const { bands } = layoutSpectrum({ matrix, grid, width: 1200 }, words);
		const kept = bands[0]?.lanes.flatMap(({ pills }) => pills.map((pill) => pill.kept));
		expect(kept).toEqual([true, true, true, false, false, false]);
	});

	test('a name too long for any line is cut, not let out of the frame', () => {
		const long = drawMatrix({ ['W'.repeat(40)]: '2' });
		const drawn = lay(280, long);
		expect(drawn.bands[0]?.lanes[0]?.pills[0]?.label).toMatch(/^W+…$/);
		expect(outside(boxesOf(drawn), drawn)).toEqual([]);
	});

	test('in lines a mark is large enough for a finger', () => {
		for (const [name, { width, height }] of targetsOf(lay(280)))
			expect([name, width >= 44 && height >= 44]).toEqual([name, true]);
	});
});

describe('whatever the matrix and the width', () => {
	const drawn = fc.tuple(anyMatrix, anyWidth);

	test('nothing covers anything else, and nothing is outside the frame', () => {
		fc.assert(
			fc.property(drawn, ([of, width]) => {
				const spectrum = lay(width, of);
				const boxes = boxesOf(spectrum);
				expect(covering(boxes)).toEqual([]);
				expect(covering(targetsOf(spectrum))).toEqual([]);
				expect(outside(boxes, spectrum)).toEqual([]);
			})
		);
	});

	test('every actor is drawn once in each topic, by its whole name, on what it states', () => {
		fc.assert(
			fc.property(drawn, ([of, width]) => {
				const grid = gridOf(of);
				for (const { topic, lanes } of lay(width, of).bands) {
					const pills = lanes.flatMap(({ pills }) => pills);
					expect(pills.map(({ actor }) => actor).sort((a, b) => a - b)).toEqual(grid.actors);
					for (const { id, pills } of lanes)
						for (const { actor, label } of pills) {
							const cell = grid.cell(actor, topic);
							expect(label).toBe(of.data.actors[actor]?.short);
							if (cell.state === 'stated') expect(id).toBe(of.data.scale[cell.step]?.id);
							else expect(['silent', cell.state]).toContain(id);
						}
				}
			})
		);
	});
});
