import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	KEY,
	STEPS,
	layoutAgreement,
	neighbour,
	type PairOrder,
	type Triangle
} from '#lib/charts/agreement/layout.ts';
import { layoutGrid } from '#lib/core/grid.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import { defaultView, type View } from '#lib/core/view/view.ts';
import { drawMatrix, matrices } from '../../fixtures/generators.ts';

const collator = new Intl.Collator('en');

function layout(
	matrix: Matrix,
	width: number,
	order: PairOrder = 'view',
	view: Partial<View> = {}
) {
	const shown = {
		...defaultView(matrix.data),
		topics: matrix.data.topics.map(({ id }) => id),
		...view
	};
	const grid = layoutGrid(matrix, shown, collator);
	return layoutAgreement({ matrix, grid, width, order });
}

const four = drawMatrix({
	ada: '2 -1 0 .',
	ben: '-2 1 0 .',
	cyd: '2 -2 1 2',
	dot: '. . . -2'
});

/** A made-up party row for each of so many actors. */
const many = (n: number, row = '2 1 0') =>
	drawMatrix(Object.fromEntries(Array.from({ length: n }, (_, i) => [`a${i}`, row])));

const isTriangle = (one: ReturnType<typeof layout>): one is Triangle => one.kind === 'triangle';

describe('a triangle', () => {
	const triangle = layout(four, 720);
	if (!isTriangle(triangle)) throw new Error('no triangle');
	const name = (i: number) => four.data.actors[i]?.id;

	test('has a row for each actor but the first, with all that stand before it', () => {
		expect(
			triangle.rows.map(({ actor, pairs }) => [
				name(actor),
				pairs.map(({ a, figure, step }) => `${name(a)} ${figure} ${step ?? '-'}`)
			])
		).toEqual([
			['ben', ['ada told 2']],
			['cyd', ['ada told 4', 'ben told 1']],
			['dot', ['ada none -', 'ben none -', 'cyd too-little -']]
		]);
	});

	test('names every actor, where its row and where its column begins', () => {
		expect(triangle.labels.map(({ actor, of }) => `${of} ${name(actor)}`)).toEqual([
			'column ada',
			'column ben',
			'column cyd',
			'row ben',
			'row cyd',
			'row dot'
		]);
	});

	test('keeps the key of a pair however it is ordered', () => {
		const similar = layout(four, 720, 'similar');
		if (!isTriangle(similar)) throw new Error('no triangle');
		const keys = (of: Triangle) =>
			of.rows.flatMap(({ pairs }) => pairs.map(({ key }) => key)).sort();
		expect(keys(similar)).toEqual(keys(triangle));
		expect([similar.rows.map(({ actor }) => name(actor))]).toEqual([['ada', 'cyd', 'dot']]);
	});
});

test.each([
	['2 2', '2 2', 4],
	['2 2', '-2 -2', 0],
	['2 2', '2 -1', 3],
	['2 1', '-2 2', 1],
	['2 2', '-2 2', 2]
])('the figure of {%s} and {%s} has step %i', (ada, ben, step) => {
	const one = layout(drawMatrix({ ada, ben }), 720);
	expect(isTriangle(one) && one.rows[0]?.pairs[0]?.step).toBe(step);
});

describe('the room there is', () => {
	test.each([
		[2, 280, 'triangle words true'],
		[9, 1232, 'triangle words true'],
		[9, 720, 'triangle words true'],
		[9, 480, 'triangle short true'],
		[9, 328, 'triangle short false'],
		[9, 280, 'triangle short false'],
		[13, 280, 'list'],
		[13, 720, 'triangle short true'],
		[30, 720, 'list'],
		[30, 1600, 'triangle short true']
	])('for %i actors in %i px is a %s', (n, width, expected) => {
		const one = layout(many(n), width);
		expect(isTriangle(one) ? [one.kind, one.coverage, one.sign].join(' ') : one.kind).toBe(
			expected
		);
	});

	test('a list has every pair once', () => {
		const one = layout(many(30), 280);
		expect(one.kind === 'list' && new Set(one.pairs.map(({ key }) => key)).size).toBe(
			(30 * 29) / 2
		);
	});

	test.each([0, 1])('of %i actors there is no pair', (n) => {
		const actors = four.data.actors.slice(0, n).map(({ id }) => id);
		const one = layout(four, 720, 'view', { actors });
		expect(isTriangle(one) ? one.rows : one.pairs).toEqual([]);
	});
});

describe('for every matrix and width', () => {
	const widths = fc.integer({ min: 280, max: 1600 });
	const orders = fc.constantFrom<PairOrder>('view', 'similar');
	const holds = (of: (triangle: Triangle, matrix: Matrix, width: number) => void) =>
		fc.assert(
			fc.property(matrices, widths, orders, (matrix, width, order) => {
				const one = layout(matrix, width, order);
				if (isTriangle(one)) of(one, matrix, width);
			}),
			{ numRuns: 200 }
		);

	test('every pair is drawn once', () => {
		holds(({ rows }, { data: { actors } }) => {
			const keys = rows.flatMap(({ pairs }) => pairs.map(({ key }) => key));
			expect(new Set(keys).size).toBe(keys.length);
			expect(keys.length).toBe((actors.length * (actors.length - 1)) / 2);
		});
	});

	test('nothing lies outside the frame', () => {
		holds(({ rows, cell, labels, key, height }, { data }, width) => {
			for (const { x, y } of rows.flatMap(({ pairs }) => pairs)) {
				expect(x + cell.width).toBeLessThanOrEqual(width);
				expect(y + cell.height).toBeLessThanOrEqual(height);
			}
			for (const { actor, x, y } of labels) {
				expect(x + 7 * (data.actors[actor]?.short.length ?? 0)).toBeLessThanOrEqual(width);
				expect(y).toBeLessThan(height);
			}
			expect(key.x + KEY.width).toBeLessThanOrEqual(width);
			expect(key.y + KEY.height).toBeLessThanOrEqual(height);
		});
	});

	test('no cell covers another, a name or the key', () => {
		holds(({ rows, cell, labels, key }, { data }) => {
			const boxes = [
				...rows.flatMap(({ pairs }) => pairs.map(({ x, y }) => ({ x, y, ...cell }))),
				...labels.map(({ actor, x, y }) => ({
					x,
					y: y - 8,
					width: 7 * (data.actors[actor]?.short.length ?? 0),
					height: 16
				})),
				{ ...key, ...KEY }
			];
			for (const [i, one] of boxes.entries())
				for (const other of boxes.slice(i + 1)) expect(overlap(one, other)).toBe(false);
		});
	});

	test('a step is given where a figure is told, and only there', () => {
		holds(({ rows }) => {
			for (const { figure, step } of rows.flatMap(({ pairs }) => pairs)) {
				expect(step !== undefined).toBe(figure === 'told');
				if (step !== undefined) expect(step).toBeLessThan(STEPS);
			}
		});
	});
});

interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

const overlap = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('a key of the keyboard', () => {
	const rows = ['a', 'bc', 'def'].map((row) => [...row]);
	test.each([
		['b', 'ArrowRight', 'c'],
		['c', 'ArrowRight', undefined],
		['c', 'ArrowLeft', 'b'],
		['b', 'ArrowLeft', undefined],
		['b', 'ArrowDown', 'd'],
		['f', 'ArrowUp', 'c'],
		['c', 'ArrowUp', 'a'],
		['a', 'ArrowUp', undefined],
		['d', 'ArrowDown', undefined],
		['e', 'Home', 'd'],
		['e', 'End', 'f'],
		['e', 'x', undefined]
	])('from %s, %s leads to %s', (from, key, to) => {
		expect(neighbour(rows, from, key)).toBe(to);
	});
});
