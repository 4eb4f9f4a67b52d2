import { readFileSync } from 'node:fs';
import { builtPages, languageOf, ownPath } from './built.ts';
import { site, sources, topics, type Lang } from './facts.ts';
import {
	chromiumOnly,
	expect,
	expectNoSidewaysScroll,
	NO_SCRIPT_SWITCH,
	open,
	test
} from './page.ts';

const build = new URL('../../build/', import.meta.url);
const prefix = (lang: Lang) => (lang === site.languages[0] ? '' : `${lang}/`);
/** Every page that was built in a language, by its path. */
const pagesIn = (lang: Lang) => builtPages.filter((path) => languageOf(path) === lang).toSorted();

for (const lang of site.languages)
	test(`topics and sources have their pages in ${lang}`, () => {
		const wanted = [
			'',
			'topic/',
			'source/',
			...topics.map(({ id }) => `topic/${id}/`),
			...sources.map(({ id }) => `source/${id}/`)
		];
		expect(pagesIn(lang)).toEqual(
			expect.arrayContaining(wanted.map((path) => prefix(lang) + path))
		);
	});

for (const lang of site.languages)
	test(`every page in ${lang} has a heading, its own title, description and language`, async ({
		page
	}) => {
		const titles = new Map<string, string>();
		for (const path of pagesIn(lang)) {
			const said = await page.evaluate(
				(html) => {
					const parsed = new DOMParser().parseFromString(html, 'text/html');
					const of = (selector: string, name: string) =>
						[...parsed.querySelectorAll(selector)].map((one) => one.getAttribute(name));
					return {
						lang: parsed.documentElement.lang,
						headings: [...parsed.querySelectorAll('h1')].map((one) => one.textContent?.trim()),
						title: parsed.title,
						description: of('meta[name=description]', 'content')[0],
						canonical: of('link[rel=canonical]', 'href')[0],
						other: of('link[rel=alternate]', 'hreflang')
					};
				},
				readFileSync(new URL(`${path}index.html`, build), 'utf8')
			);
			expect(said.lang, path).toBe(lang);
			expect(said.headings, path).toHaveLength(1);
			expect(said.headings[0], path).toBeTruthy();
			expect(said.title, path).toBeTruthy();
			expect(titles.get(said.title), `${path}: ${said.title}`).toBeUndefined();
			titles.set(said.title, path);
			expect(said.description?.length, path).toBeGreaterThan(20);
			expect(said.canonical, path).toBeTruthy();
			expect(said.other, path).toEqual(expect.arrayContaining(site.languages));
		}
	});

test('canonical and language links lead to the page itself and to its sister', async ({
	page,
	baseURL
}) => {
	for (const path of ['', 'topic/har/', 'en/source/r-page/', 'nn/topic/', 'en/']) {
		await open(page, `./${path}?utm_source=x`);
		const links = await page
			.locator('link[rel=canonical], link[rel=alternate]')
			.evaluateAll((all) =>
				all.map((one) => [one.getAttribute('hreflang'), (one as HTMLLinkElement).href])
			);
		const own = ownPath(path);
		expect(Object.fromEntries(links)).toEqual({
			null: `${baseURL}${path}`,
			...Object.fromEntries(
				site.languages.map((lang) => [lang, `${baseURL}${prefix(lang)}${own}`])
			),
			'x-default': `${baseURL}${own}`
		});
	}
});

for (const lang of site.languages)
	test.describe(`on a phone, in ${lang}`, chromiumOnly(NO_SCRIPT_SWITCH), () => {
		test.use({
			viewport: { width: 320, height: 640 },
			javaScriptEnabled: false
		});

		test('no page scrolls sideways', async ({ page }) => {
			test.slow();
			// of the pages on two parties, which are all alike, the first
			const pairs = pagesIn(lang).filter((path) => /\bpair\/\w/.test(path));
			const rest = pagesIn(lang).filter((path) => !pairs.includes(path));
			for (const path of [...rest, ...pairs.slice(0, 1)]) {
				await page.goto(`./${path}`);
				await expectNoSidewaysScroll(page, path, expect.soft);
			}
		});
	});
