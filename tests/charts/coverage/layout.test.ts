import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutCoverage } from '#lib/charts/coverage/layout.ts';
import type { Coverage, CoverageWords } from '#lib/charts/coverage/placed.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { drawMatrix } from '../../fixtures/generators.ts';
import { covering, outside, type Named } from '../boxes.ts';
import { anyMatrix, anyWidth, gridOf } from '../matrices.ts';

const words: CoverageWords = {
	kinds: {
		stated: 'Stated',
		implied: 'Stated, implied',
		'not-stated': 'Not mentioned',
		'no-source': 'No source',
		'not-coded': 'Not coded'
	},
	ofActors: 'Stated, of 5 actors',
	ofTopics: 'Stated, of 2 topics'
};
const gaps: MatrixData['gaps'] = [
	{ actor: 'nil', period: 'now', state: 'no-source', why: '' },
	{ actor: 'raw', period: 'now', state: 'not-coded', why: '' }
];
const matrix = drawMatrix(
	{ one: '2 -1', two: '0i .', mum: '. .', nil: '. .', raw: '. .' },
	{ gaps }
);
const lay = (width: number, of: Matrix = matrix) =>
	layoutCoverage({ matrix: of, grid: gridOf(of), width }, words);

/** All that is written or drawn for itself. */
function boxesOf({ panels, keys }: Coverage): Named[] {
	return [
		...keys.flatMap(({ id, sample, text }): Named[] => [
			[`sample ${id}`, sample],
			[`key ${id}`, text]
		]),
		...panels.flatMap(({ heads, sumHead, rows, footHead, sums }, i): Named[] => [
			...heads.map(({ actor, box }): Named => [`head ${actor}`, box]),
			...(sumHead ? ([[`head of sums`, sumHead]] as const) : []),
			[`foot ${i}`, footHead],
			...sums.map(({ actor, track }): Named => [`sum of ${actor}`, track]),
			...rows.flatMap(({ topic, title, cells, sum }): Named[] => [
				[`title ${topic}.${i}`, title],
				...cells.map(({ actor, box }): Named => [`${actor}.${topic}`, box]),
				...(sum ? ([[`sum of ${topic}`, sum.track]] as const) : [])
			])
		])
	];
}

describe('layoutCoverage', () => {
	test('a mark says whether something is stated and why not, never which stance', () => {
		const kinds = lay(900).panels.flatMap(({ rows }) =>
			rows.map(({ cells }) => cells.map(({ kind }) => kind).join(' '))
		);
		expect(kinds).toEqual([
			'stated implied not-stated no-source not-coded',
			'stated not-stated not-stated no-source not-coded'
		]);
	});

	test('sums both ways; unknown, not 0, where no source was coded', () => {
		const [panel] = lay(900).panels;
		expect(panel?.rows.map(({ sum }) => [sum?.count, sum?.of])).toEqual([
			[2, 5],
			[1, 5]
		]);
		expect(panel?.sums.map(({ count, of }) => [count, of])).toEqual([
			[2, 2],
			[1, 2],
			[0, 2],
			[undefined, 2],
			[undefined, 2]
		]);
	});

	test('a bar takes as much of its track as there is stated', () => {
		const [panel] = lay(900).panels;
		const shares = panel?.sums.map(({ bar, track }) => bar.height / track.height);
		expect(shares).toEqual([1, 0.5, 0, 0, 0]);
		for (const { bar, track } of panel?.sums ?? [])
			expect(bar.y + bar.height).toBe(track.y + track.height);
		const across = panel?.rows.map(({ sum }) => sum!.bar.width / sum!.track.width);
		expect(across).toEqual([expect.closeTo(0.4), expect.closeTo(0.2)]);
	});

	test('titles stand beside their row where there is room, else above it', () => {
		for (const [width, isAbove] of [
			[280, true],
			[559, true],
			[560, false]
		] as const) {
			const row = lay(width).panels[0]?.rows[0];
			const [title, cell] = [row!.title, row!.cells[0]!.box];
			expect([width, title.y + title.height <= cell.y]).toEqual([width, isAbove]);
			expect([width, title.x + title.width <= cell.x]).toEqual([width, !isAbove]);
		}
	});

	test('names are turned only where a column is too narrow for one of them', () => {
		const turned = (width: number, of?: Matrix) => lay(width, of).panels[0]?.heads[0]?.turned;
		const long = drawMatrix(
			Object.fromEntries(['Longish-n.', 'b', 'c', 'd'].map((id) => [id, '2']))
		);
		expect([turned(900), turned(900, long), turned(280, long)]).toEqual([false, true, true]);
	});

	test.each([
		[280, 13, [13]],
		[280, 14, [7, 7]],
		[280, 30, [10, 10, 10]],
		[320, 14, [14]],
		[1600, 60, [60]]
	])('at %i pixels %i actors stand in panels of %j', (width, count, panels) => {
		const many = drawMatrix(
			Object.fromEntries(Array.from({ length: count }, (_, i) => [`a${i}`, '2']))
		);
		expect(lay(width, many).panels.map(({ heads }) => heads.length)).toEqual(panels);
	});

	test('the legend tells all there can be', () => {
		expect(lay(900).keys.map(({ id, text }) => [id, text.lines.join(' ')])).toEqual(
			Object.entries(words.kinds)
		);
	});
});

describe('whatever the matrix and the width', () => {
	const drawn = fc.tuple(anyMatrix, anyWidth);

	test('nothing covers anything else, and nothing is outside the frame', () => {
		fc.assert(
			fc.property(drawn, ([of, width]) => {
				const coverage = lay(width, of);
				const boxes = boxesOf(coverage);
				expect(covering(boxes)).toEqual([]);
				expect(outside(boxes, coverage)).toEqual([]);
			})
		);
	});

	test('every cell is drawn once, every actor named once, by its whole name', () => {
		fc.assert(
			fc.property(drawn, ([of, width]) => {
				const grid = gridOf(of);
				const { panels } = lay(width, of);
				const heads = panels.flatMap(({ heads }) => heads);
				expect(heads.map(({ actor }) => actor)).toEqual(grid.actors);
				expect(heads.map(({ label }) => label)).toEqual(of.data.actors.map(({ short }) => short));
				const cells = panels.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
				const names = cells.map(({ actor, topic }) => `${actor}.${topic}`);
				expect(new Set(names).size).toBe(names.length);
				expect(names.length).toBe(grid.actors.length * grid.topics.length);
			})
		);
	});

	test('the sums both ways add up to the same', () => {
		fc.assert(
			fc.property(drawn, ([of, width]) => {
				const { panels } = lay(width, of);
				const add = (counts: (number | undefined)[]) =>
					counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
				const rows = add(panels.flatMap(({ rows }) => rows.map(({ sum }) => sum?.count)));
				expect(add(panels.flatMap(({ sums }) => sums.map(({ count }) => count)))).toBe(rows);
			})
		);
	});
});
