import type { Page } from '@playwright/test';
import { actors, EMPTY, nameOf, site, sources, sourceOf, titleOf, topics } from './facts.ts';
import {
	cell,
	expect,
	expectQuery,
	heads,
	isHydrated,
	open,
	panel,
	sentence,
	test,
	topicHeads
} from './page.ts';

const language = (page: Page, name: string) =>
	page.getByRole('navigation', { name: /Språk|Language/ }).getByRole('link', { name });

test('English and bokmål keep the view when one is changed for the other', async ({ page }) => {
	await open(page, './?period=2017&p=r.frp&cell=r.har&q=heroin');
	await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
	await language(page, 'English').click();
	await expect(page).toHaveURL(/\/en\/\?/);
	await isHydrated(page);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expectQuery(page, { period: '2017', p: 'r.frp', cell: 'r.har', q: 'heroin' });
	await expect(sentence(page)).toContainText('2 parties, 5 topics, 2017–2021');
	await expect(panel(page)).toContainText('Rødt wants heroin-assisted treatment');
	await expect(page.getByRole('searchbox')).toHaveValue('heroin');
	await language(page, 'Norsk bokmål').click();
	await expect(sentence(page)).toContainText('2 partier');
	await expectQuery(page, { period: '2017', p: 'r.frp', cell: 'r.har', q: 'heroin' });
});

test('other pages stay the same page in each other language', async ({ page }) => {
	const [, ...others] = site.languages;
	for (const path of ['topic/har/', 'source/r-page/', 'topic/', 'source/'])
		for (const lang of others) {
			await open(page, `./${path}`);
			await page.locator(`header nav a[hreflang="${lang}"]`).click();
			await expect(page).toHaveURL(new RegExp(`/${lang}/${path}$`));
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
		}
});

test('the grid speaks Nynorsk', async ({ page }) => {
	await open(page, './nn/');
	await expect(sentence(page)).toHaveText(
		'9 parti, 5 tema, 2025–2029. 27 av 45 standpunkt er oppgitte.'
	);
	await expect(topicHeads(page).nth(1)).toHaveText(titleOf('har', 'nn'));
	await expect(cell(page, 'sv', 'har', 'nn')).toHaveText(EMPTY['not-stated'].nn);
	await expect(cell(page, 'h', 'har', 'nn')).toHaveText(EMPTY['not-coded'].nn);
});

test('the language links are named and marked in their own language', async ({ page }) => {
	await open(page);
	await expect(language(page, 'English')).toHaveAttribute('lang', 'en');
	await expect(language(page, 'Norsk bokmål')).toHaveAttribute('aria-current', /true|page/);
});

test('the grid speaks English', async ({ page }) => {
	await open(page, './en/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Where do the Norwegian parties stand on drug policy?'
	);
	await expect(sentence(page)).toHaveText(
		'9 parties, 5 topics, 2025–2029. 27 of 45 positions are stated.'
	);
	await expect(topicHeads(page).nth(1)).toHaveText(titleOf('har', 'en'));
	await expect(cell(page, 'frp', 'har', 'en')).toHaveText('Against');
	await expect(cell(page, 'sv', 'har', 'en')).toHaveText('Not mentioned');
	await expect(cell(page, 'h', 'har', 'en')).toHaveText('Not coded');
	await expect(heads(page, 'columnheader').nth(1)).toContainText(nameOf('r', 'en'));
	await page.getByRole('button', { name: '+ 14 more topics' }).click();
	await expect(topicHeads(page)).toHaveText(topics.map(({ title }) => title.en));
});

test('quotes and Norwegian titles are marked as Norwegian on English pages', async ({ page }) => {
	await open(page, './en/?period=2017&cell=r.har');
	const quote = panel(page).getByRole('blockquote');
	await expect(quote).toContainText('Derfor mener vi');
	await expect(quote).toHaveAttribute('lang', 'nb');
	await open(page, './en/?cell=sp.har');
	const programme = sourceOf('sp-programme-2025').title.en;
	await expect(panel(page).getByRole('link', { name: programme })).toHaveAttribute('lang', 'nn');
});

/** The language that a text on the page is marked with, by itself or by what it stands in. */
const marked = (page: Page, text: string) =>
	page
		.getByText(text, { exact: true })
		.first()
		.evaluate((one) => one.closest('[lang]')?.getAttribute('lang'));

test('a source’s title is marked with the language it is written in', async ({ page }) => {
	for (const path of ['en/source/', 'source/'] as const) {
		const lang = path === 'source/' ? 'nb' : 'en';
		await open(page, `./${path}`);
		for (const { title, language: own } of sources) {
			const isOwn = title.nb === title.en;
			expect.soft(await marked(page, title[lang]), title[lang]).toBe(isOwn ? own : lang);
		}
	}
});

test('no Norwegian is left unmarked on English pages', async ({ page }) => {
	const names = actors.flatMap(({ name }) => [name.en, name.nb]);
	for (const path of [
		'en/',
		'en/?period=2017&cell=v.lar',
		'en/?cell=ap.lar',
		'en/topic/',
		'en/topic/coercion/',
		'en/source/',
		'en/source/party-texts/',
		'en/source/sv-programme-2025-draft/'
	]) {
		await open(page, `./${path}`);
		if (path.includes('cell')) await expect(panel(page)).toContainText('Two coders');
		const text = await page.evaluate(() => {
			const copy = document.body.cloneNode(true) as HTMLElement;
			for (const one of copy.querySelectorAll('[lang=nb], [lang=nn], script')) one.remove();
			return copy.textContent ?? '';
		});
		const rest = names.reduce((left, name) => left.replaceAll(name, ''), text);
		const norwegian = rest.match(/\b(og|ikke|som|fra|med|til|ble|på|av|kilde|partiet)\b.{0,40}/g);
		expect.soft(norwegian ?? [], path).toEqual([]);
	}
});
