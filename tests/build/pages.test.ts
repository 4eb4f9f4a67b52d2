// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { CHARTS } from '#lib/core/view/view.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import {
	allPages,
	attributes,
	follow,
	offenders,
	page,
	pagePaths,
	read,
	type Page
} from './site.ts';

const all = allPages();

const { site, actors, topics, sources } = loadDataset();
const [base = '', ...others] = site.languages;

/** Every two parties, in the order of the site. */
const pairs = site.order.actors.flatMap((a, i) =>
	site.order.actors.slice(i + 1).map((b) => `pair/${a}/${b}/`)
);

/** The pages that each language has, by their folders. */
const folders = [
	'',
	'accessibility/',
	'changes/',
	'data/',
	'open/',
	'match/',
	'method/',
	'pair/',
	'party/',
	'recommendations/',
	'source/',
	'topic/',
	...CHARTS.map((chart) => `chart/${chart}/`),
	...pairs,
	...actors.map(({ id }) => `party/${id}/`),
	...topics.map(({ id }) => `topic/${id}/`),
	...sources.map(({ id }) => `source/${id}/`)
];
const prefixes = ['', ...others.map((lang) => `${lang}/`)];
const expected = prefixes.flatMap((prefix) =>
	folders.map((folder) => `${prefix}${folder}index.html`)
);
/** What can be embedded: each a page without head and foot. */
const embeds = prefixes.flatMap((prefix) =>
	[
		...CHARTS.map((chart) => `${chart}/`),
		...pairs,
		...actors.map(({ id }) => `party/${id}/`),
		...topics.map(({ id }) => `topic/${id}/`)
	].map((folder) => `${prefix}embed/${folder}index.html`)
);

const pages = all.filter(({ path }) => path !== '404.html' && !embeds.includes(path));

const languageOf = (path: string) => others.find((lang) => path.startsWith(`${lang}/`)) ?? base;
const texts = ({ document }: Page, selector: string) =>
	[...document.querySelectorAll(selector)].map((element) => element.textContent.trim());

it('every language has every page and every embed; one page is for the lost', () => {
	expect(pagePaths).toEqual([...expected, ...embeds, '404.html'].sort());
});

it('every page says its language', () => {
	const wrong = offenders(all, ({ path, document }) =>
		document.documentElement.lang === languageOf(path) ? [] : [document.documentElement.lang]
	);
	expect(wrong).toEqual([]);
});

it.each(['head > title', 'h1', 'meta[name="description"]'])('every page has one %s', (selector) => {
	const wrong = offenders(pages, ({ document }) => {
		const said = [...document.querySelectorAll(selector)].map(
			(element) => element.getAttribute('content') ?? element.textContent.trim()
		);
		return said.length === 1 && said[0] ? [] : [said.join('; ')];
	});
	expect(wrong).toEqual([]);
});

it.each(site.languages)('in %s no two pages have one title', (lang) => {
	const titles = expected
		.filter((path) => languageOf(path) === lang)
		.map((path) => page(path).document.title);
	expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
});

it('every page names itself in each language, and the base for all others', () => {
	const wrong = offenders(pages, (here) => {
		const links = attributes(here, 'hreflang').filter(({ element }) => element.matches('head > *'));
		const named = links.map(({ element, value }) => {
			return `${value}: ${follow(element.getAttribute('href') ?? '', here).file}`;
		});
		const own = here.path.replace(`${languageOf(here.path)}/`, '');
		const versions = [
			...[base, 'x-default'].map((lang) => `${lang}: ${own}`),
			...others.map((lang) => `${lang}: ${lang}/${own}`)
		];
		return named.toSorted().join() === versions.toSorted().join() ? [] : named;
	});
	expect(wrong).toEqual([]);
});

it('every page is its own canonical page', () => {
	const wrong = offenders(pages, (here) => {
		const links = [...here.document.querySelectorAll('link[rel="canonical"]')];
		const named = links.map((link) => follow(link.getAttribute('href') ?? '', here).file ?? 'none');
		return named.join() === here.path ? [] : [named.join()];
	});
	expect(wrong).toEqual([]);
});

it('every page leads to all languages, each by a link in that language', () => {
	const wrong = offenders(pages, ({ document }) => {
		const links = [...document.querySelectorAll<HTMLElement>('header nav a[hreflang]')];
		const languages = links.map(({ lang }) => lang).join();
		return languages === site.languages.join() ? [] : [languages];
	});
	expect(wrong).toEqual([]);
});

it('every quote says in which language it is', () => {
	const languages = new Set(sources.map(({ language }) => language));
	const quotes = offenders(pages, ({ document }) =>
		[...document.querySelectorAll('blockquote')]
			.filter(({ lang }) => !languages.has(lang))
			.map(({ textContent }) => textContent)
	);
	expect(quotes).toEqual([]);
});

it('on every page each id is there once', () => {
	const twice = offenders(all, (here) => {
		const ids = attributes(here, 'id').map(({ value }) => value);
		return ids.filter((id, i) => ids.indexOf(id) !== i);
	});
	expect(twice).toEqual([]);
});

it('no text of the framework or of the templates is left open', () => {
	const left = offenders(all, ({ path, document }) => {
		const [open] = /%[a-z.]+%/.exec(read(path)) ?? [];
		const said = texts(page(path), 'body :not(script)').join(' ');
		const lost = /\b(undefined|NaN|\[object Object\])\b/.exec(said + document.title) ?? [];
		return [...(open ? [open] : []), ...lost.slice(0, 1)];
	});
	expect(left).toEqual([]);
});
