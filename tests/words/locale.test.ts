import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	collator,
	formatChoice,
	formatList,
	formatNumber,
	localeOf,
	locales,
	nameOfLanguage
} from '#lib/words/locale.ts';
import { said } from './said.ts';

it.each([
	[undefined, 'nb'],
	['', 'nb'],
	['nb', 'nb'],
	['en', 'en'],
	['EN', 'nb'],
	['xx', 'nb']
])('an address that begins with %s is in %s', (param, locale) => {
	expect(localeOf(param)).toBe(locale);
});

it('each language is called by its own name, with a capital', () => {
	expect(locales.map(nameOfLanguage)).toEqual(['Norsk bokmål', 'Norsk nynorsk', 'English']);
});

it.each([
	[[], '', ''],
	[['a'], 'a', 'a'],
	[['a', 'b'], 'a og b', 'a and b'],
	[['a', 'b', 'c'], 'a, b og c', 'a, b and c']
])('the list %j reads "%s" and "%s"', (items, nb, en) => {
	expect(said('nb', () => formatList(items))).toBe(nb);
	expect(said('en', () => formatList(items))).toBe(en);
});

it.each([
	['nb', 'nb-NO'],
	['nn', 'nb-NO'],
	['en', 'en-GB']
])('a list in %s is written as Intl writes it in %s', (language, tag) => {
	const [all, one] = (['conjunction', 'disjunction'] as const).map(
		(type) => new Intl.ListFormat(tag, { type })
	);
	fc.assert(
		fc.property(fc.array(fc.string()), (items) => {
			expect(said(language, () => formatList(items))).toBe(all!.format(items));
			expect(said(language, () => formatChoice(items))).toBe(one!.format(items));
		})
	);
});

it('large numbers are grouped as each language does', () => {
	expect(said('nb', () => formatNumber(12345))).toBe('12\u00a0345');
	expect(said('nn', () => formatNumber(12345))).toBe('12\u00a0345');
	expect(said('en', () => formatNumber(12345))).toBe('12,345');
});

it.each([
	['nb', 'nb-NO'],
	['nn', 'nb-NO'],
	['en', 'en-GB']
])('a number in %s is said as Intl says it in %s', (language, tag) => {
	const intl = new Intl.NumberFormat(tag);
	const any = fc.oneof(
		fc.integer({ min: -5, max: 1005 }),
		fc.integer({ min: 1000 }),
		fc.maxSafeInteger(),
		fc.double({ noNaN: true })
	);
	// nothing that is counted is minus nothing
	const number = any.map((n) => (n === 0 ? 0 : n));
	fc.assert(
		fc.property(number, (n) => {
			expect(said(language, () => formatNumber(n))).toBe(intl.format(n));
		})
	);
});

it('names are ordered as in the language, and numbers in them by size', () => {
	const names = ['Åse', 'Ære', 'Øre', 'Tiltak 10', 'Tiltak 9'];
	expect(said('nb', () => names.toSorted(collator().compare))).toEqual([
		'Tiltak 9',
		'Tiltak 10',
		'Ære',
		'Øre',
		'Åse'
	]);
	expect(said('en', () => names.toSorted(collator().compare))[0]).toBe('Ære');
});
