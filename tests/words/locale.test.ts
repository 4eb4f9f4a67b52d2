import { expect, it } from 'vitest';
import {
	collator,
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

it('large numbers are grouped as each language does', () => {
	expect(said('nb', () => formatNumber(12345))).toBe('12\u00a0345');
	expect(said('nn', () => formatNumber(12345))).toBe('12\u00a0345');
	expect(said('en', () => formatNumber(12345))).toBe('12,345');
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
