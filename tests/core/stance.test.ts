import { describe, expect, test } from 'vitest';
import { toScale } from '#lib/core/import/scale.ts';
import { EMPTY_STATES, rangeOf, toneOf } from '#lib/core/stance.ts';

const scale = (...values: number[]) => values.map((value) => ({ value }));

describe('toneOf', () => {
	test.each([
		[2, [2, 1, 0, -1, -2], 'for'],
		[1, [2, 1, 0, -1, -2], 'partly-for'],
		[0, [2, 1, 0, -1, -2], 'middle'],
		[-1, [2, 1, 0, -1, -2], 'partly-against'],
		[-2, [2, 1, 0, -1, -2], 'against'],
		[1, [1, -1], 'for'],
		[-1, [1, -1], 'against'],
		[1, [1, 0, -1], 'for'],
		[1, [-2, -1, 1, 2], 'partly-for'],
		[-2, [-2, -1, 1, 2], 'against'],
		[3, [3, 2, 1, 0, -1, -2, -3], 'for'],
		[2, [3, 2, 1, 0, -1, -2, -3], 'mostly-for'],
		[-2, [3, 2, 1, -1, -2, -3], 'mostly-against'],
		[-3, [3, 2, 1, -1, -2, -3], 'against'],
		[1, [3, 2, 1, 0, -1, -2, -3], 'partly-for']
	])('the step %i of %j is %s', (value, values, expected) => {
		expect(toneOf({ value }, scale(...values))).toBe(expected);
	});
});

test.each([2, 3, 4, 5, 6, 7])('each of %i steps has a tone of its own', (count) => {
	const steps = toScale(Array.from({ length: count }, (_, i) => `word ${i}`));
	expect(new Set(steps.map((step) => toneOf(step, steps))).size).toBe(count);
});

test.each([
	[[2, 1, 0, -1, -2], 4],
	[[-2, -1, 0, 1, 2], 4],
	[[1, -1], 2],
	[[3, 2, 1, -1, -2, -3], 6]
])('the ends of %j lie %i apart', (values, expected) => {
	expect(rangeOf(scale(...values))).toBe(expected);
});

test('there are three ways of stating nothing', () => {
	expect(EMPTY_STATES).toEqual(['not-stated', 'no-source', 'not-coded']);
});
