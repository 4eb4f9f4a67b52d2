import { afterEach, expect, it, vi } from 'vitest';
import { languages } from '../../scripts/languages.ts';
import * as site from '../../scripts/site-languages.ts';

afterEach(() => vi.restoreAllMocks());

const of = (code: string) => {
	vi.spyOn(site, 'siteLanguages').mockReturnValue([code]);
	return languages()[code];
};

it.each([
	['nb', 'Norsk bokmål', 'nb', 'nb-NO', 'nb-NO', '\u00a0', ' og ', ' eller '],
	['nn', 'Norsk nynorsk', 'nn', 'nb-NO', 'nb-NO', '\u00a0', ' og ', ' eller '],
	['en', 'English', 'en', 'en-GB', 'en-GB', ',', ' and ', ' or '],
	['sv', 'Svenska', 'en', 'en-GB', 'sv', ',', ' and ', ' or '],
	// no language at all: told by what reads the data
	['not a code', 'not a code', 'en', 'en-GB', 'not a code', ',', ' and ', ' or ']
])('a page in %s is called %s and written in %s', (code, name, messages, tag, order, ...words) => {
	const [group, and, or] = words;
	expect(of(code)).toEqual({ name, messages, tag, order, group, and, or });
});

it('a language whose lists or numbers are written otherwise is refused', () => {
	vi.spyOn(Intl.ListFormat.prototype, 'format').mockReturnValue('a; b');
	expect(() => of('en')).toThrow(/a list in en-GB is not written as/);
	vi.restoreAllMocks();
	vi.spyOn(Intl, 'NumberFormat').mockImplementation(function () {
		return { format: (n: number) => n.toFixed(1) } as Intl.NumberFormat;
	});
	expect(() => of('nb')).toThrow(/a number in nb-NO is not written as/);
});
