import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { alphaOf, type Coded } from '#lib/core/alpha.ts';

/** Two coders' values, a digit a unit. */
const units = (one: string, other: string) =>
	Array.from(one, (value, i): Coded => [Number(value), Number(other[i])]);

describe('alphaOf', () => {
	// the examples A and B of Krippendorff's paper, with what they come to there
	test.each([
		['0100000010', '1110010000', 0.095],
		['112243335441', '212223335444', 0.692]
	])('%s and %s by name: %f', (one, other, alpha) => {
		expect(alphaOf(units(one, other), 'nominal')).toBeCloseTo(alpha, 3);
	});

	test.each([
		// by hand: 4 values of 1, 3 of 2, 1 of 3; from 1 to 2 is 3.5, from 2 to 3 is 2, from 1 to 3 is 5.5
		['1122', '1123', 1 - (7 * 2 * 4) / (2 * (12 * 12.25 + 3 * 4 + 4 * 30.25))],
		['1122', '1122', 1],
		['12', '21', 1 - (3 * 4 * 4) / (2 * 4 * 4)]
	])('%s and %s in order: %f', (one, other, alpha) => {
		expect(alphaOf(units(one, other), 'ordinal')).toBeCloseTo(alpha, 9);
	});

	test.each([
		['', ''],
		['111', '111']
	])('of %j and %j there is none: nothing varies', (one, other) => {
		expect(alphaOf(units(one, other), 'nominal')).toBeUndefined();
		expect(alphaOf(units(one, other), 'ordinal')).toBeUndefined();
	});

	const value = fc.integer({ min: -2, max: 2 });
	const any = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 40 });
	const scale = fc.constantFrom('nominal' as const, 'ordinal' as const);

	it('is the same whoever is called the first, and never above 1', () => {
		fc.assert(
			fc.property(any, scale, (list, by) => {
				const alpha = alphaOf(list, by);
				const turned = alphaOf(
					list.map(([a, b]): Coded => [b, a]),
					by
				);
				if (alpha === undefined) expect(turned).toBeUndefined();
				else {
					expect(turned).toBeCloseTo(alpha, 9);
					expect(alpha).toBeLessThanOrEqual(1);
				}
			})
		);
	});

	it('is 1 where two never differ and more than one value was given', () => {
		fc.assert(
			fc.property(any, scale, (list, by) => {
				const same = list.map(([a]): Coded => [a, a]);
				const varies = new Set(same.flat()).size > 1;
				expect(alphaOf(same, by)).toBe(varies ? 1 : undefined);
			})
		);
	});
});
