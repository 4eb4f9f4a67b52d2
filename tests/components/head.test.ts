import { locales } from '#lib/words/locale.ts';
import { render } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import Head from '#lib/components/Head.svelte';
import { page, visit } from './page.svelte.ts';

vi.mock('$app/state', () => import('./page.svelte.ts'));

const SITE = '/(site)/[[lang=lang]]';

const hrefs = (selector: string) =>
	[...document.head.querySelectorAll(selector)].map((link) => [
		link.getAttribute('hreflang') ?? link.getAttribute('rel'),
		link.getAttribute('href')
	]);

beforeEach(() => visit());

it('the head holds the title and the description', () => {
	render(Head, { title: 'Who wants what?', description: 'A comparison.' });
	expect(document.title).toBe('Who wants what?');
	expect(document.head.querySelector('meta[name="description"]')).toHaveAttribute(
		'content',
		'A comparison.'
	);
});

/** Where a reader is: the query, the language, the route, and the page's own address in each language. */
const pages: [at: string, lang: string | undefined, id: string, params: object, nb: string][] = [
	['', undefined, SITE, {}, '/'],
	['?t=all&cell=a.b&utm_source=x', undefined, SITE, {}, '/'],
	['?t=all', 'en', SITE, {}, '/'],
	['', 'en', `${SITE}/topic/[topic]`, { topic: 'a' }, '/topic/a/']
];

describe.each(pages)('at "%s" in %s of %s', (at, lang, id, params, nb) => {
	beforeEach(() => {
		visit(at, lang);
		Object.assign(page.params, params);
		page.route = { id };
		render(Head, { title: '', description: '' });
	});

	it('the canonical page is this one without its query', () => {
		expect(hrefs('link[rel="canonical"]')).toEqual([['canonical', lang ? `/${lang}${nb}` : nb]]);
	});

	it('the same page is named in each language, and the base for all others', () => {
		expect(hrefs('link[rel="alternate"]')).toEqual([
			['nb', nb],
			...locales.slice(1).map((locale) => [locale, `/${locale}${nb}`]),
			['x-default', nb]
		]);
	});
});
