import { existsSync, readFileSync } from 'node:fs';
import { nameOf, positions, site, sources, topics, type Lang } from './facts.ts';
import { expect, expectNoSidewaysScroll, open, test } from './page.ts';

const build = new URL('../../build/', import.meta.url);
const prefix = (lang: Lang) => (lang === 'nb' ? '' : `${lang}/`);

/** Every page of the site in a language, by its path. */
const pagesIn = (lang: Lang) =>
	[
		'',
		'topic/',
		'source/',
		...topics.map(({ id }) => `topic/${id}/`),
		...sources.map(({ id }) => `source/${id}/`)
	].map((path) => prefix(lang) + path);

for (const lang of site.languages)
	test(`every page is built in ${lang}, with head, heading and language`, async ({ page }) => {
		const titles = new Map<string, string>();
		for (const path of pagesIn(lang)) {
			const file = new URL(`${path}index.html`, build);
			expect(existsSync(file), path).toBe(true);
			const said = await page.evaluate(
				(html) => {
					const built = new DOMParser().parseFromString(html, 'text/html');
					const of = (selector: string, name: string) =>
						[...built.querySelectorAll(selector)].map((one) => one.getAttribute(name));
					return {
						lang: built.documentElement.lang,
						headings: [...built.querySelectorAll('h1')].map((one) => one.textContent?.trim()),
						title: built.title,
						description: of('meta[name=description]', 'content')[0],
						canonical: of('link[rel=canonical]', 'href')[0],
						other: of('link[rel=alternate]', 'hreflang')
					};
				},
				readFileSync(file, 'utf8')
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
	for (const path of ['', 'topic/har/', 'en/source/r-page/', 'en/']) {
		await open(page, `./${path}?utm_source=x`);
		const links = await page
			.locator('link[rel=canonical], link[rel=alternate]')
			.evaluateAll((all) =>
				all.map((one) => [one.getAttribute('hreflang'), (one as HTMLLinkElement).href])
			);
		const own = path.replace(/^en\//, '');
		expect(Object.fromEntries(links)).toEqual({
			null: `${baseURL}${path}`,
			nb: `${baseURL}${own}`,
			en: `${baseURL}en/${own}`,
			'x-default': `${baseURL}${own}`
		});
	}
});

for (const lang of site.languages)
	test.describe(`on a phone, in ${lang}`, () => {
		test.use({
			viewport: { width: 320, height: 640 },
			isMobile: true,
			javaScriptEnabled: false
		});

		test('no page scrolls sideways', async ({ page }) => {
			for (const path of pagesIn(lang)) {
				await page.goto(`./${path}`, { waitUntil: 'domcontentloaded' });
				await expectNoSidewaysScroll(page, path, expect.soft);
			}
		});
	});

test('a topic’s page explains it and has each actor’s evidence in both periods', async ({
	page
}) => {
	await open(page, './topic/lar/');
	await expect(page.getByRole('main')).toContainText('Opioider er en gruppe stoffer');
	for (const { actor, summary, quote } of positions.filter(({ topic }) => topic === 'lar')) {
		const section = page.getByRole('region', { name: nameOf(actor), exact: false }).first();
		const own = page.locator(`#${actor}`);
		await expect(section).toBeVisible();
		await expect(own).toContainText(summary.nb);
		if (quote) await expect(own.getByRole('blockquote').filter({ hasText: quote })).toBeVisible();
	}
	await expect(page.locator('#ap')).toContainText('Ingen kilde');
	await expect(page.locator('#h')).toContainText('Ikke kodet');
	await page.getByRole('link', { name: 'Vis temaet i rutenettet' }).click();
	await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(1);
});

test('a source’s page says what it is and what was coded from it', async ({ page }) => {
	await open(page, './source/frp-programme-2025/');
	const main = page.getByRole('main');
	await expect(main).toContainText('27. juni 2025');
	await expect(main).toContainText('Utledet: ferdig utgave');
	const own = positions.filter(({ source }) => source === 'frp-programme-2025');
	await expect(main).toContainText(`${own.length} standpunkter er kodet fra denne kilden`);
	for (const { summary } of own) await expect(main).toContainText(summary.nb);
});

test('the passage that no party signs is kept on its source’s page, with both readings', async ({
	page
}) => {
	await open(page, './source/party-texts/');
	const passages = page.getByRole('region', { name: 'Uten avsender' });
	await expect(passages.getByRole('blockquote').first()).toBeVisible();
	await expect(passages).toContainText('Avsnitt 21–22');
	await expect(passages).toContainText('nevner ikke noe parti');
	await expect(passages).toContainText(/Koder A:\s*For\s*\(sagt direkte\)/);
	await expect(passages).toContainText(/Koder B:\s*For\s*\(underforstått\)/);
	await expect(passages.getByRole('blockquote').first()).toHaveAttribute('lang', 'nb');
});
