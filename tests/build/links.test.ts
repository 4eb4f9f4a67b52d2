// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { indexMatrix } from '#lib/core/matrix.ts';
import { parseView } from '#lib/core/view/parse-view.ts';
import { matrixFor } from '#lib/server/page.ts';
import { ORIGIN, allPages, attributes, follow, offenders, page, type Page } from './site.ts';

const all = allPages();

const addresses = (here: Page) =>
	[...attributes(here, 'href'), ...attributes(here, 'src')].map(({ element, value }) => ({
		element,
		value,
		url: new URL(value, here.url)
	}));
const inside = (here: Page) => addresses(here).filter(({ url }) => url.origin === ORIGIN);
const outside = (here: Page) => addresses(here).filter(({ url }) => url.origin !== ORIGIN);

/** What is wrong with some of the addresses of some pages. */
const wrong = (
	list: typeof inside,
	isWrong: (one: ReturnType<typeof inside>[0], at: Page) => boolean
) =>
	offenders(all, (here) =>
		list(here)
			.filter((one) => isWrong(one, here))
			.map(({ value }) => value)
	);

it('every address on the site leads to a file, and to an id where it names one', () => {
	expect(inside(page('index.html')).length).toBeGreaterThan(60);
	const lost = wrong(inside, ({ value }, here) => {
		const { file, id } = follow(value, here);
		return !file || (id !== '' && !page(file).document.getElementById(id));
	});
	expect(lost).toEqual([]);
});

it('every page is addressed by its folder, with the slash at its end', () => {
	const loose = wrong(
		inside,
		({ element, url }) =>
			!element.matches('link:not([hreflang]), script') &&
			!/(\/|\.json|\.xml|\.csv|\.md|\.txt)$/.test(url.pathname)
	);
	expect(loose).toEqual([]);
});

it('a link to another page stays in the language, unless it says to which language it leads', () => {
	const languageOf = (path: string) => /^(?:([a-z]{2})\/)?/.exec(path)?.[1];
	const astray = wrong(inside, ({ element, value, url }, here) => {
		if (!element.matches('a:not([hreflang])') || /\.(json|csv|md|txt)$/.test(url.pathname))
			return false;
		return languageOf(follow(value, here).file ?? '') !== languageOf(here.path);
	});
	expect(astray).toEqual([]);
});

it('every address of a view asks for something that exists', () => {
	const matrix = indexMatrix(matrixFor(undefined));
	const views = all.flatMap((here) => inside(here).filter(({ url }) => url.search));
	expect(views.length).toBeGreaterThan(0);
	expect(views.flatMap(({ url }) => parseView(url.search, matrix).dropped)).toEqual([]);
});

it('only links to follow lead off the site', () => {
	expect(wrong(outside, ({ element }) => !element.matches('a'))).toEqual([]);
});

it('links off the site are encrypted, and do not tell where the reader came from', () => {
	const telling = wrong(outside, ({ element, url }) => {
		const rel = element.getAttribute('rel')?.split(' ') ?? [];
		return url.protocol !== 'https:' || !rel.includes('noreferrer');
	});
	expect(telling).toEqual([]);
});
