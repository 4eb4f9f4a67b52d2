// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { locales } from '#lib/words/locale.ts';
import { textsOf, messages } from '../i18n/messages.ts';
import { files, page, read } from './site.ts';

const tables = [...files].filter((file) => file.startsWith('_app/immutable/messages/'));
const tableOf = (lang: string) => tables.filter((file) => file.includes(`/${lang}.`));
const said = (lang: string, key: string) => textsOf(messages[lang]?.[key] ?? '')[0] ?? '';

it('the first words are a file for each language, and no other', () => {
	expect(locales.map((lang) => tableOf(lang).length)).toEqual(locales.map(() => 1));
	expect(tables).toHaveLength(locales.length);
});

it('no other script of the pages holds them', () => {
	const scripts = [...files].filter((file) => /^_app\/immutable\/(chunks|nodes)\//.test(file));
	const others = scripts.filter((file) => file.endsWith('.js')).map(read);
	expect(others.length).toBeGreaterThan(tables.length);
	for (const lang of locales) {
		const first = read(tableOf(lang)[0]!);
		const all = Object.values(messages[lang] ?? {}).flatMap(textsOf);
		const isPlain = (text: string) => text.length > 24 && !/[{}'`\\]/.test(text);
		// as the bundler writes it; the same may be said elsewhere by another message
		const sentences = all
			.filter((text) => isPlain(text) && all.indexOf(text) === all.lastIndexOf(text))
			.map((text) => `\`${text}\``)
			.filter((text) => first.includes(text));
		expect(sentences.length).toBeGreaterThan(5);
		expect(sentences.filter((text) => others.some((code) => code.includes(text)))).toEqual([]);
	}
});

describe.each(locales)('in %s', (lang) => {
	const [table = ''] = tableOf(lang);
	const path = lang === locales[0] ? '' : `${lang}/`;

	it('the first words are in that language alone', () => {
		expect(read(table)).toContain(said(lang, 'privacy'));
		for (const other of locales.filter((code) => code !== lang))
			expect(read(table)).not.toContain(said(other, 'privacy'));
	});

	it.each(['', 'party/', 'method/'])(
		'the page %s loads them, and no others, with its scripts',
		(at) => {
			const links = [
				...page(`${path}${at}index.html`).document.querySelectorAll('link[rel="modulepreload"]')
			];
			const loaded = links.map((link) => link.getAttribute('href') ?? '');
			expect(loaded.filter((href) => href.includes('/messages/'))).toEqual([
				expect.stringMatching(new RegExp(`${table}$`))
			]);
		}
	);

	it('an embed, which has no such scripts, loads none', () => {
		expect(read(`${path}embed/grid/index.html`)).not.toContain('/messages/');
	});
});
