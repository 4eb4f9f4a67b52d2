import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DRAWING_HEIGHT, TILE, drawChange } from '#lib/charts/change/drawing.ts';
import { CARD_DRAWING, drawSamples, layoutChange, type Said } from '#lib/charts/change/layout.ts';
import { wrap } from '#lib/charts/change/wrap.ts';
import { CHANGES } from '#lib/core/change.ts';
import { layoutGrid } from '#lib/core/grid.ts';
import type { Cell, Matrix } from '#lib/core/matrix.ts';
import { defaultView, type View } from '#lib/core/view/view.ts';
import { drawMatrix, stances } from '../../fixtures/generators.ts';
import { scale } from '../../fixtures/large.ts';
import { drawPeriods } from '../../fixtures/periods.ts';

const said: Said = {
	short: ({ change }) => change ?? '',
	why: (missing) => missing.map(({ state, period }) => `${state} ${period.id}`).join(' ')
};

function layout(matrix: Matrix, width: number, change: Partial<View> = {}) {
	const view = {
		...defaultView(matrix.data),
		topics: matrix.data.topics.map(({ id }) => id),
		...change
	};
	const grid = layoutGrid(matrix, view, new Intl.Collator('en'));
	return layoutChange({ matrix, grid, period: view.period, width, said });
}

const matrix = drawPeriods(
	{
		ada: ['2 1 .', '2 -1 1'],
		ben: ['no-source', '1 1 1'],
		cyd: ['. . 0', 'not-coded'],
		dot: ['always', '2 . .']
	},
	['then', 'now']
);

describe('wide', () => {
	const wide = layout(matrix, 720);
	if (wide?.kind !== 'matrix') throw new Error('no matrix');

	test('a row for each topic has a cell for each actor of a period', () => {
		expect(
			wide.rows.map(({ cells }) =>
				cells.map(({ change, lines }) => [change ?? '-', ...lines].join(' '))
			)
		).toEqual([
			['stayed stayed', '-', '-'],
			['moved moved', '-', '-'],
			['new new', '-', '-']
		]);
	});

	test('a column says why it is empty', () => {
		expect(wide.columns.map(({ lines }) => lines.join(' '))).toEqual([
			'',
			'no-source then',
			'not-coded now'
		]);
	});

	test('what the view does not keep is marked', () => {
		const some = layout(matrix, 720, { stances: ['for'] });
		expect(some?.rows.map(({ cells }) => cells[0]?.kept)).toEqual([true]);
		const all = layout(matrix, 720, { stances: ['partly-against', 'for'] });
		expect(all?.rows.map(({ cells }) => cells.map(({ kept }) => kept))).toEqual([
			[true, false, false],
			[true, false, false]
		]);
	});
});

test.each([
	[3, 280, 'cards'],
	[3, 480, 'matrix'],
	[8, 600, 'cards'],
	[8, 720, 'matrix'],
	[30, 1600, 'cards']
])('%i actors in %i px are %s', (n, width, kind) => {
	const table = Object.fromEntries(Array.from({ length: n }, (_, i) => [`a${i}`, ['1 .', '2 .']]));
	expect(layout(drawPeriods(table, ['then', 'now']), width)?.kind).toBe(kind);
});

test('of one period nothing is laid out', () => {
	expect(layout(drawMatrix({ ada: '1 2' }), 720)).toBeUndefined();
});

const at = (step: number): Cell => ({
	state: 'stated',
	step,
	implied: false,
	positions: [0],
	differ: false
});
const [silence, gap]: Cell[] = [{ state: 'not-stated' }, { state: 'no-source' }];

describe('the drawing', () => {
	const draw = (
		change: (typeof CHANGES)[number] | undefined,
		before: Cell,
		after: Cell,
		by?: number
	) => {
		const { marks, stroke } = drawChange({ change, by, before, after }, 80, scale);
		return [...marks.map(({ tone, tile }) => `${tone} ${tile}`), stroke ? 'stroke' : ''].join(', ');
	};

	test.each([
		['moved', at(0), at(4), -4, 'for filled, against filled, stroke'],
		['stayed', at(1), at(1), undefined, 'partly-for filled, '],
		['new', silence, at(2), undefined, 'middle filled, stroke'],
		['fell-silent', at(3), silence, undefined, 'partly-against outlined, '],
		['silent', silence, silence, undefined, 'not-stated none, '],
		[undefined, gap, at(0), undefined, 'no-source none, '],
		[undefined, at(0), gap, undefined, 'no-source none, ']
	] as [(typeof CHANGES)[number] | undefined, Cell, Cell, number | undefined, string][])(
		'of what is %s',
		(change, before, after, by, drawn) => {
			expect(draw(change, before, after, by)).toBe(drawn);
		}
	);

	const ends = (by: number, width = 100) => {
		const { marks } = drawChange(
			{ change: 'moved', by, before: at(0), after: at(4) },
			width,
			scale
		);
		const [from, to] = marks;
		if (!from || !to) throw new Error('no two marks');
		return { dx: to.x - from.x, dy: to.y - from.y };
	};

	test.each([54, 60, 76, 100, 124])('is longer the further it moved, in %i px', (width) => {
		const lengths = [1, 2, 3, 4].map((by) => {
			const { dx, dy } = ends(by, width);
			return Math.hypot(dx, dy);
		});
		expect(lengths).toEqual([...new Set(lengths)].sort((a, b) => a - b));
		expect([-1, -2, -3, -4].map((by) => Math.hypot(ends(by, width).dx, ends(by, width).dy))) //
			.toEqual(lengths);
	});

	test('goes up towards for and down towards against, and always on in time', () => {
		expect(ends(1).dy).toBeLessThan(0);
		expect(ends(-1).dy).toBeGreaterThan(0);
		expect(ends(-4).dx).toBeGreaterThan(0);
	});

	test('of a sample is there for each kind of change', () => {
		expect(Object.keys(drawSamples(scale)).sort()).toEqual([...CHANGES].sort());
	});
});

describe('for all periods and widths', () => {
	const row = stances(4).map((values) => values.map((value) => value ?? '.').join(' '));
	const periods = fc
		.array(
			fc.tuple(
				fc.oneof({ weight: 5, arbitrary: row }, fc.constant('no-source')),
				fc.oneof({ weight: 5, arbitrary: row }, fc.constant('not-coded'))
			),
			{ minLength: 1, maxLength: 9 }
		)
		.map((rows) =>
			drawPeriods(Object.fromEntries(rows.map((both, i) => [`a${i}`, both])), ['then', 'now'])
		);

	test('nothing lies outside the frame or its cell, and every cell stands once', () => {
		fc.assert(
			fc.property(periods, fc.integer({ min: 280, max: 1600 }), (any, width) => {
				const one = layout(any, width);
				const cells = one?.rows.flatMap(({ cells }) => cells) ?? [];
				expect(new Set(cells.map(({ actor, topic }) => `${actor} ${topic}`)).size).toBe(
					any.data.actors.length * any.data.topics.length
				);
				const room = one?.kind === 'matrix' ? one.column : CARD_DRAWING;
				for (const { drawing } of cells)
					for (const { x, y } of drawing.marks) {
						expect(Math.abs(x - room / 2) + TILE / 2).toBeLessThanOrEqual(room / 2);
						expect(Math.abs(y - DRAWING_HEIGHT / 2) + TILE / 2) //
							.toBeLessThanOrEqual(DRAWING_HEIGHT / 2);
					}
				if (one?.kind !== 'matrix') return;
				const last = one.columns.at(-1);
				expect((last?.x ?? 0) + one.column).toBeLessThanOrEqual(width + 1e-6);
				for (const { y, height, cells } of one.rows) {
					expect(y + height).toBeLessThanOrEqual(one.height);
					for (const cell of cells) expect(cell.inset).toBeGreaterThanOrEqual(0);
				}
			}),
			{ numRuns: 200 }
		);
	});
});

describe('a text', () => {
	test.each([
		['', 10, []],
		['one two three', 99, ['one two three']],
		['one two three', 7, ['one two', 'three']],
		['a very-long-word b', 5, ['a', 'very-long-word', 'b']]
	])('"%s" in %i letters is %j', (text, width, lines) => {
		expect(wrap(text, width * 6, 6)).toEqual(lines);
	});
});
