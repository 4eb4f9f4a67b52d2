import { describe, expect, it } from 'vitest';
import { formatter } from '#lib/words/formatters.ts';

describe('formatter', () => {
	it.each([
		['NumberFormat', 'nb-NO', undefined],
		['PluralRules', 'en-GB', { type: 'ordinal' }],
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
