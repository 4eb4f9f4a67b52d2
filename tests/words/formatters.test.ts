import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatter, sayNumber } from '#lib/words/formatters.ts';

const TAGS = ['nb-NO', 'en-GB'];

describe('formatter', () => {
	it.each([
		['NumberFormat', 'nb-NO', undefined],
		['ListFormat', 'en-GB', { type: 'disjunction' }],
		['DateTimeFormat', 'nb-NO', { year: 'numeric', timeZone: 'UTC' }]
	] as const)('makes one %s for %s with %j, and keeps it', (kind, tag, options) => {
		expect(formatter(kind, tag, options)).toBe(formatter(kind, tag, options && { ...options }));
		expect(formatter(kind, tag, options)).toBeInstanceOf(Intl[kind]);
	});

	it('makes another for another language or other options', () => {
		const one = formatter('NumberFormat', 'nb-NO');
		expect(formatter('NumberFormat', 'en-GB')).not.toBe(one);
		expect(formatter('NumberFormat', 'nb-NO', { style: 'percent' })).not.toBe(one);
	});
});

it.each(TAGS)('a number in %s is said as Intl says it', (tag) => {
	const intl = new Intl.NumberFormat(tag);
	const any = fc.oneof(fc.integer({ min: -5, max: 1005 }), fc.double({ noNaN: true }));
	// nothing that is counted is minus nothing
	const number = any.map((n) => (n === 0 ? 0 : n));
	fc.assert(fc.property(number, (n) => void expect(sayNumber(tag, n)).toBe(intl.format(n))));
});
