// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '#lib/core/matrix-data.ts';
import { CHARTS } from '#lib/core/view/view.ts';
import { locales } from '#lib/paraglide/runtime.js';
import { loadDataset } from '#lib/server/dataset.ts';
import { messageLanguage } from '#lib/words/message-language.ts';

const SITES = 'tests/fixtures/sites';
const names = readdirSync(SITES, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

/** What only this site's own data says: none of it may stand in another. */
const own = (() => {
	const { site, actors, topics, sources } = loadDataset('data');
	const texts = [
		site.title,
		...actors.map(({ name }) => name),
		...sources.map(({ title }) => title)
	];
	const titles = topics.map(({ title }) => title);
	return [...new Set([...texts, ...titles].flatMap((text) => Object.values(text ?? {})))].filter(
		// short ones are words of their own
		(text) => text.length > 8
	);
})();

test('there are four quite different sites', () => {
	expect(names).toEqual(['council', 'harbour', 'hostile', 'schools']);
	expect(own.length).toBeGreaterThan(40);
});

describe.each(names)('the site of %s', (name) => {
	const folder = join('.svelte-kit/sites', name);
	const dataset = loadDataset(join(SITES, name));
	const files = existsSync(folder)
		? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
				file.replaceAll('\\', '/')
			)
		: [];
	const known = new Set(files);
	const pages = files.filter((file) => file.endsWith('.html')).sort();
	const read = (file: string) => readFileSync(join(folder, file), 'utf8');
	const parsed = new Map(
		pages.map((file) => [file, new DOMParser().parseFromString(read(file), 'text/html')])
	);
	/** What is wrong on which page, the first of each. */
	const offenders = (find: (document: Document, file: string) => readonly string[]) =>
		[...parsed].flatMap(([file, document]) =>
			find(document, file)
				.slice(0, 1)
				.map((found) => `${file}: ${found}`)
		);

	test('has every page, in each of its languages', () => {
		const [, ...others] = dataset.site.languages;
		const columns = columnsOf(dataset);
		const expected = [
			...['', 'topic/', 'source/', 'party/', 'pair/', 'method/', 'changes/', 'accessibility/'],
			...CHARTS.map((chart) => `chart/${chart}/`),
			...dataset.topics.map(({ id }) => `topic/${id}/`),
			...dataset.sources.map(({ id }) => `source/${id}/`),
			...dataset.actors.map(({ id }) => `party/${id}/`),
			...(columns.length > 12
				? []
				: columns.flatMap((a, i) => columns.slice(i + 1).map((b) => `pair/${a.id}/${b.id}/`)))
		];
		const all = ['', ...others.map((lang) => `${lang}/`)].flatMap((lang) =>
			expected.map((path) => `${lang}${path}index.html`)
		);
		expect(all.filter((path) => !known.has(path))).toEqual([]);
	});

	test('has no language that its data has not', () => {
		const languages = new Set([...parsed.values()].map(({ documentElement: { lang } }) => lang));
		expect([...languages].filter((lang) => !dataset.site.languages.includes(lang))).toEqual([]);
	});

	test('leaves no hole where a value should stand', () => {
		const holes = /\b(undefined|NaN)\b|\[object|\bInvalid Date\b/;
		const wrong = offenders((document) => {
			document.querySelectorAll('script, style').forEach((element) => element.remove());
			const attributes = [
				...document.querySelectorAll('[aria-label], [title], [href], meta[content]')
			].flatMap((element) => [...element.attributes].map(({ value }) => value));
			return [document.title, document.body.textContent, ...attributes].flatMap(
				(text) => holes.exec(text)?.[0] ?? []
			);
		});
		expect(wrong).toEqual([]);
	});

	test('names nothing of another data set', () => {
		const texts = files.filter((file) => /\.(html|json|xml|txt)$/.test(file));
		const wrong = texts.flatMap((file) => {
			const text = read(file);
			return own.filter((words) => text.includes(words)).map((words) => `${file}: ${words}`);
		});
		expect(wrong).toEqual([]);
	});

	test('has no link that leads nowhere', () => {
		const origin = 'https://site.test';
		const wrong = offenders((document, file) =>
			[...document.querySelectorAll('[href], [src]')].flatMap((element) => {
				const value = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
				const url = new URL(value, `${origin}/${file}`);
				if (url.origin !== origin) return [];
				const path = decodeURIComponent(url.pathname.slice(1));
				return known.has(path.replace(/(^|\/)$/, '$1index.html')) ? [] : [value];
			})
		);
		expect(wrong).toEqual([]);
	});

	test('shows text that looks like code as text', () => {
		const wrong = offenders((document, file) => {
			const raw = /<b>fet<\/b>|<b>fet(?!ere)/.exec(read(file)) ?? [];
			const loose = [...document.querySelectorAll('b')]
				.map((element) => element.textContent)
				.filter((text) => text.startsWith('fet {{x}}'));
			return [...raw.slice(0, 1), ...loose];
		});
		expect(wrong).toEqual([]);
	});

	test('says its data’s words whole', () => {
		const [base = ''] = dataset.site.languages;
		for (const { id, name: called } of dataset.actors)
			expect(parsed.get(`party/${id}/index.html`)?.querySelector('h1')?.textContent.trim()).toBe(
				called[base]
			);
		for (const { id, title, proposition } of dataset.topics) {
			const page = parsed.get(`topic/${id}/index.html`);
			expect(page?.querySelector('h1')?.textContent).toBe(title[base]);
			expect(page?.body.textContent).toContain(proposition[base]);
		}
	});

	test('says in which language its head and foot are, where the site has no messages of its own', () => {
		const [base = ''] = dataset.site.languages;
		const said = messageLanguage(base, locales);
		const wanted = said === base ? null : said;
		const wrong = offenders((document, file) =>
			file === '404.html' || file.startsWith('embed/') || document.documentElement.lang !== base
				? []
				: ['a.skip', 'header.bar', 'body footer:last-of-type']
						.map((part) => document.querySelector(part)?.getAttribute('lang') ?? null)
						.filter((lang) => lang !== wanted)
						.map(String)
		);
		expect(wrong).toEqual([]);
	});

	test('says of coders, reliability and seats only what its data has', () => {
		const [base = ''] = dataset.site.languages;
		const text = parsed.get('method/index.html')?.getElementById('reliability')?.textContent ?? '';
		expect(text).not.toBe('');
		expect(parsed.get('method/index.html')?.querySelectorAll('#reliability table').length).toBe(
			dataset.rounds.length
		);
		expect(base).not.toBe('');
	});
});
