import { expect, it } from 'vitest';
import { knownToIntl, messageLanguage } from '#lib/words/message-language.ts';

it.each([
	['nb', 'nb'],
	['nn', 'nn'],
	['no', 'nb'],
	['nb-NO', 'nb'],
	['en-GB', 'en'],
	['ar', 'en'],
	['', 'en']
])('a page in %s says what it says of itself in %s', (language, expected) => {
	expect(messageLanguage(language, ['nb', 'nn', 'en'])).toBe(expected);
});

it('a language of its own comes before its main form', () => {
	expect(messageLanguage('en-AU', ['en', 'en-AU'])).toBe('en-AU');
});

it('without English there is nothing to fall back on', () => {
	expect(() => messageLanguage('de', ['nb'])).toThrow('no messages in de or en');
});

it.each([
	['nn', 'nb'],
	['nb', 'nb'],
	['ar', 'ar']
])('numbers in %s are asked for in %s', (language, expected) => {
	expect(knownToIntl(language)).toBe(expected);
});
