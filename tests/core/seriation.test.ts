import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathLength, seriate, type Distances } from '#lib/core/seriation.ts';

/** The distances of points on a line; of a point without a place they are unknown. */
const onLine = (points: readonly (number | undefined)[]): Distances =>
	points.map((x) =>
		points.map((y) => (x === undefined || y === undefined ? undefined : Math.abs(x - y)))
	);

const _ = undefined;

describe('the order', () => {
	test.each<[fact: string, points: readonly (number | undefined)[], order: number[]]>([
		['of nothing is empty', [], []],
		['of one thing is that thing', [3], [0]],
		['of points on a line is theirs, beginning with the earlier end', [2, 0, 1, 3], [1, 2, 0, 3]],
		['begins with the end that stands first in the data', [9, 0, 5], [0, 2, 1]],
		['keeps the order of the data where all are alike', [4, 4, 4, 4], [0, 1, 2, 3]],
		['keeps like things together, in the order of the data', [1, 7, 1, 7, 1], [0, 2, 4, 1, 3]],
		['puts last whom nothing is known of', [_, 2, 0, 1], [1, 3, 2, 0]],
		['keeps the order of those of whom nothing is known', [_, 1, _], [0, 1, 2]]
	])('%s', (_fact, points, order) => {
		expect(seriate(onLine(points), 10)).toEqual(order);
	});

	test('an unknown distance is no nearness', () => {
		// 0 and 1 are near 2, of each other nothing is known
		const distances = [
			[0, _, 1],
			[_, 0, 1],
			[1, 1, 0]
		];
		expect(seriate(distances, 4)).toEqual([0, 2, 1]);
	});

	test('points on a line are in order beyond the number that is tried in full', () => {
		const points = Array.from({ length: 30 }, (_point, i) => (i * 7) % 30);
		const places = seriate(onLine(points), 30).map((i) => points[i]);
		expect(places).toEqual(Array.from({ length: 30 }, (_point, i) => i));
	});
});

/** Distances as agreement gives them: quarters of 1, some unknown. */
const distances = (max: number) =>
	fc.integer({ min: 0, max }).chain((n) =>
		fc
			.array(fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined, freq: 4 }), {
				minLength: n * n,
				maxLength: n * n
			})
			.map((flat): Distances =>
				Array.from({ length: n }, (_row, i) =>
					Array.from({ length: n }, (_cell, j) => {
						const quarters = flat[Math.min(i, j) * n + Math.max(i, j)];
						return quarters === undefined ? undefined : quarters / 4;
					})
				)
			)
	);

const permutations = (list: readonly number[]): number[][] =>
	list.length === 0
		? [[]]
		: list.flatMap((one) =>
				permutations(list.filter((other) => other !== one)).map((rest) => [one, ...rest])
			);

describe('for every input', () => {
	test('each thing stands once, and the same input gives the same order', () => {
		fc.assert(
			fc.property(distances(16), (given) => {
				const order = seriate(given, 1);
				expect([...order].sort((a, b) => a - b)).toEqual(given.map((_row, i) => i));
				expect(seriate(given, 1)).toEqual(order);
			}),
			{ numRuns: 50 }
		);
	});

	test('no order is shorter, and none as short comes before it', () => {
		fc.assert(
			fc.property(distances(6), (given) => {
				const between = (a: number, b: number) => given[a]?.[b] ?? 1;
				const known = given.flatMap((row, i) =>
					row.some((distance, j) => j !== i && distance !== undefined) ? [i] : []
				);
				const all = permutations(known).map((order) => pathLength(order, between));
				const order = seriate(given, 1).slice(0, known.length);
				expect(pathLength(order, between)).toBe(Math.min(...all));
				expect(order).toEqual(permutations(known)[all.indexOf(Math.min(...all))]);
			}),
			{ numRuns: 100 }
		);
	});
});
