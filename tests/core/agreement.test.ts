import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreement, agreementWithAll, isTooLittle, type Agreement } from '#lib/core/agreement.ts';
import { valueAt } from '#lib/core/matrix.ts';
import { rangeOf } from '#lib/core/stance.ts';
import { drawMatrix, matrices, pairs } from '../fixtures/generators.ts';

const RANGE = 4;

/** What an actor states, topic by topic; a dash where nothing. */
const read = (row: string) =>
	row === '' ? [] : row.split(' ').map((word) => (word === '-' ? undefined : Number(word)));

const agree = (a: string, b: string, weights?: number[]) =>
	agreement(read(a), read(b), RANGE, weights);

describe('the known values of the method', () => {
	test.each([
		['1 -1', '-2 2', 0.25],
		['-2 1 2', '1 1 -', 0.625],
		['- -2', '1 -1', 0.75],
		['- -2', '2 -2', 1],
		['- 1', '2 -', undefined]
	])('{%s} and {%s}: %s', (a, b, expected) => {
		expect(agree(a, b).value).toBe(expected);
	});
});

describe('agreement', () => {
	test.each<[string, string, string, Partial<Agreement>]>([
		['the same on all', '2 -1 0', '2 -1 0', { value: 1, shared: 3, of: 3, low: 1, high: 1 }],
		['opposite on all', '2 -2', '-2 2', { value: 0, shared: 2, of: 2, low: 0, high: 0 }],
		['the middle against an end', '0', '2', { value: 0.5, low: 0.5, high: 0.5 }],
		['one unknown of two', '2 -', '2 1', { value: 1, shared: 1, of: 2, low: 0.5, high: 1 }],
		['one unknown of two', '2 -', '-2 1', { value: 0, shared: 1, of: 2, low: 0, high: 0.5 }],
		['three unknown of four', '1 - - 2', '2 1 - -', { value: 0.75, low: 0.1875, high: 0.9375 }],
		['nothing shared', '- 1', '2 -', { value: undefined, shared: 0, of: 2, low: 0, high: 1 }],
		['nothing stated', '- -', '- -', { value: undefined, shared: 0, of: 2, low: 0, high: 1 }],
		['nothing compared', '', '', { value: undefined, shared: 0, of: 0, low: 0, high: 1 }],
		['one list is shorter', '2 1 0', '2', { value: 1, shared: 1, of: 3 }]
	])('%s: {%s} and {%s}', (_, a, b, expected) => {
		expect(agree(a, b)).toMatchObject(expected);
	});

	test.each<[string, string, number[], Partial<Agreement>]>([
		['2 2', '2 -2', [1, 1], { value: 0.5 }],
		['2 2', '2 -2', [2, 1], { value: 2 / 3 }],
		['2 2', '2 -2', [1, 3], { value: 0.25 }],
		['2 2', '2 -2', [1, 0], { value: 1, shared: 2 }],
		['2 2', '2 -2', [0, 0], { value: undefined, shared: 2, low: 0, high: 1 }],
		['2 -', '2 1', [1, 3], { value: 1, low: 0.25, high: 1 }],
		['2 -', '-2 1', [1, 3], { value: 0, low: 0, high: 0.75 }],
		['2 2', '2 -2', [2], { value: 2 / 3 }]
	])('{%s} and {%s} with weights %j', (a, b, weights, expected) => {
		expect(agree(a, b, weights)).toMatchObject(expected);
	});

	test('the range of the scale is what distance is a share of', () => {
		expect(agreement([1], [-1], 2).value).toBe(0);
		expect(agreement([1], [-1], 8).value).toBe(0.75);
	});
});

describe('for every input', () => {
	const holds = (of: (a: Stances, b: Stances) => void) =>
		fc.assert(
			fc.property(pairs, ([a, b]) => {
				of(a, b);
			}),
			{ numRuns: 500 }
		);

	test('it is symmetric', () => {
		holds((a, b) => expect(agreement(a, b, RANGE)).toEqual(agreement(b, a, RANGE)));
	});

	test('it lies within 0 and 1, and is undefined only where nothing is shared', () => {
		holds((a, b) => {
			const { value, shared } = agreement(a, b, RANGE);
			expect(value === undefined).toBe(shared === 0);
			expect(value ?? 0).toBeGreaterThanOrEqual(0);
			expect(value ?? 1).toBeLessThanOrEqual(1);
		});
	});

	test.each([
		['stated by neither', undefined, undefined],
		['stated by one alone', 2, undefined],
		['stated by the other alone', undefined, -1]
	])('a topic %s leaves the value as it is', (_, x, y) => {
		holds((a, b) => {
			const [less, more] = [agreement(a, b, RANGE), agreement([...a, x], [...b, y], RANGE)];
			expect(more.value).toBe(less.value);
			expect(more.shared).toBe(less.shared);
			expect(more.of).toBe(less.of + 1);
		});
	});

	test('a missing stance and an absent one are the same', () => {
		holds((a, b) => {
			const end = b.findLastIndex((value) => value !== undefined) + 1;
			expect(agreement(a, b.slice(0, end), RANGE)).toEqual(agreement(a, b, RANGE));
		});
	});

	test('it lies within its bounds, which are what it would be if the unknown were known', () => {
		holds((a, b) => {
			const { value, low, high } = agreement(a, b, RANGE);
			expect(low).toBeLessThanOrEqual(value ?? low);
			expect(high).toBeGreaterThanOrEqual(value ?? high);
			if (a.length === 0) return;
			const isShared = a.map((x, i) => x !== undefined && b[i] !== undefined);
			const [ends, other] = [a, b].map((list, side) =>
				list.map((x, i) => (isShared[i] ? x : side === 0 ? 2 : -2))
			) as [Stances, Stances];
			expect(agreement(ends, other, RANGE).value).toBeCloseTo(low, 12);
			const same = b.map((x, i) => (isShared[i] ? x : ends[i]));
			expect(agreement(ends, same, RANGE).value).toBeCloseTo(high, 12);
		});
	});

	test('a topic of weight 2 counts as that topic twice', () => {
		fc.assert(
			fc.property(
				pairs,
				fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
				([a, b], twice) => {
					const again = (list: Stances) => [...list, ...list.filter((_, i) => twice[i])];
					const weights = a.map((_, i) => (twice[i] ? 2 : 1));
					const [weighted, repeated] = [
						agreement(a, b, RANGE, weights),
						agreement(again(a), again(b), RANGE)
					];
					expect(weighted.value).toBe(repeated.value);
					expect([weighted.low, weighted.high]).toEqual([repeated.low, repeated.high]);
				}
			)
		);
	});
});

type Stances = (number | undefined)[];

describe('agreementWithAll', () => {
	test('it is the agreement cell by cell, for every matrix, actor and choice of topics', () => {
		fc.assert(
			fc.property(matrices, fc.nat(), fc.infiniteStream(fc.boolean()), (matrix, nth, chosen) => {
				const layer = matrix.layer('now');
				const { actors, topics, scale } = matrix.data;
				const actor = nth % actors.length;
				const shown = topics.flatMap((_, i) => (chosen.next().value ? [i] : []));
				const of = (who: number) => shown.map((topic) => valueAt(matrix, layer, who, topic));
				expect(agreementWithAll(matrix, layer, actor, shown)).toEqual(
					actors.map((_, other) => agreement(of(actor), of(other), rangeOf(scale)))
				);
			}),
			{ numRuns: 500 }
		);
	});

	test('the topics that are not shown do not count', () => {
		const matrix = drawMatrix({ one: '2 -2 1', two: '2 2 .' });
		const [, two] = agreementWithAll(matrix, matrix.layer('now'), 0, [0, 2]);
		expect(two).toEqual({ shared: 1, of: 2, value: 1, low: 0.5, high: 1 });
	});
});

test.each([
	[0, 3, true],
	[2, 3, true],
	[3, 3, false],
	[4, 3, false],
	[0, 0, false]
])('%i shared topics of at least %i: too little to say is %s', (shared, minimum, expected) => {
	const agreed = { shared, of: 9, value: 1, low: 0, high: 1 };
	expect(isTooLittle(agreed, minimum)).toBe(expected);
});
