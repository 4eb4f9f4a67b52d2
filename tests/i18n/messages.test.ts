import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales as written } from '#lib/paraglide/runtime.js';
import { baseLocale, locales } from '#lib/words/locale.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { declared, formsOf, inputsOf, messages, namesIn, textsOf } from './messages.ts';

const base = messages[baseLocale] ?? {};
const keys = Object.keys(base);

/** All code that may speak, without what the message compiler wrote. */
const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(svelte|ts)$/.test(file) && !file.includes('paraglide'))
	.map((file) => readFileSync(join('src', file), 'utf8'))
	.join('\n');

it('there is a file of messages for each language, and no other', () => {
	expect(Object.keys(messages).sort()).toEqual([...written].sort());
});

it('what is said for other data takes what the usual message takes', () => {
	const variants = keys.filter((key) => /^set_(actors|table)_/.test(key));
	const differing = variants.filter((key) => {
		const usual = base[key.replace(/^set_(actors|table)_/, '')];
		return inputsOf(base[key] ?? '').some((input) => !inputsOf(usual ?? '').includes(input));
	});
	expect(variants.length).toBeGreaterThan(20);
	expect(differing).toEqual([]);
});

it("the languages are the data's, the base first", () => {
	expect(loadDataset().site.languages).toEqual(locales);
	expect(locales[0]).toBe(baseLocale);
});

it('a number in a message has no options, which the words of a page would leave out', () => {
	const told = Object.values(messages).map((all) => JSON.stringify(all));
	expect(told.flatMap((all) => all.match(/: number\b[^"]+/g) ?? [])).toEqual([]);
	expect(told.join()).toContain(': number"');
});

it('every message is used', () => {
	const used = new Set(Array.from(code.matchAll(/\bm\s*\.(\w+)\b/g), ([, key]) => key));
	// what is said in place of another message, for other data: see scripts/message-variants.ts
	const meant = (key: string) => key.replace(/^set_(actors|table)_/, '');
	expect(keys.filter((key) => !used.has(meant(key)))).toEqual([]);
});

describe.each(written.filter((locale) => locale !== baseLocale))(
	'beside the base, %s',
	(locale) => {
		const mine = messages[locale] ?? {};

		it('has every message, in the same order', () => {
			expect(Object.keys(mine)).toEqual(keys);
		});

		it('has the same inputs to every message', () => {
			const inputs = (of: typeof mine) => keys.map((key) => [key, inputsOf(of[key] ?? '')]);
			expect(inputs(mine)).toEqual(inputs(base));
		});
	}
);

describe.each(written)('in %s', (locale) => {
	const mine = messages[locale] ?? {};
	const texts = Object.entries(mine).flatMap(([key, message]) =>
		textsOf(message).map((text) => ({ key, text }))
	);

	it('no message is empty or has space around it', () => {
		expect(texts.filter(({ text }) => text.trim() === '' || text.trim() !== text)).toEqual([]);
	});

	it('every name in braces is declared', () => {
		const unknown = Object.entries(mine).flatMap(([key, message]) => {
			const known = [...inputsOf(message), ...declared(message, /^local (\w+) =/)];
			const names = textsOf(message).flatMap(namesIn);
			return names.filter((name) => !known.includes(name)).map((name) => `${key}: ${name}`);
		});
		expect(unknown).toEqual([]);
	});

	it('every message with a number has a variant for each form that the language has', () => {
		const forms = [...new Intl.PluralRules(locale).resolvedOptions().pluralCategories].sort();
		const lacking = keys.filter((key) => {
			const has = formsOf(mine[key] ?? '');
			return has && has.toSorted().join() !== forms.join();
		});
		expect(lacking).toEqual([]);
	});
});

/** What a language writes in its own way. */
const foreign: [locale: string, what: string, signs: RegExp][] = [
	['nb', 'quotation marks other than « and »', /["“”„‟]/],
	['en', 'quotation marks other than “ and ”', /["«»„‟]/],
	['nn', 'quotation marks other than « and »', /["“”„‟]/],
	['nb', 'straight apostrophes', /'/],
	['nn', 'straight apostrophes', /'/],
	['en', 'straight apostrophes', /'/],
	['nb', 'three dots for one sign', /\.\.\./],
	['nn', 'three dots for one sign', /\.\.\./],
	['en', 'three dots for one sign', /\.\.\./]
];

it.each(foreign)('in %s there are no %s', (locale, _, signs) => {
	const texts = Object.values(messages[locale] ?? {}).flatMap(textsOf);
	expect(texts.filter((text) => signs.test(text))).toEqual([]);
});
