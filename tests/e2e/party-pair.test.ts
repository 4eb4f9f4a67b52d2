import { expect, test, type Page } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { axe } from './axe.ts';
import { site } from './facts.ts';

interface Position {
	readonly actor: string;
	readonly topic: string;
	readonly stance: string;
	readonly quote?: string;
	readonly summary: { readonly nb: string };
}

const read = (file: string) => JSON.parse(readFileSync(`data/${file}`, 'utf8'));
const { topics } = read('topics.json') as { topics: { id: string; title: { nb: string } }[] };
const { order, scale } = read('site.json') as {
	order: { actors: string[] };
	scale: { id: string; word: { nb: string } }[];
};
const positions = readdirSync('data/positions').flatMap(
	(file) => read(`positions/${file}`).positions as (Position & { period: string | null })[]
);
const parties = order.actors;
const titleOf = (topic: string) => topics.find(({ id }) => id === topic)?.title.nb ?? '';
const wordOf = (stance: string) => scale.find(({ id }) => id === stance)?.word.nb ?? '';
const saidBy = (actor: string, period: string) =>
	positions.filter((one) => one.actor === actor && one.period === period);

async function open(page: Page, path: string) {
	await page.goto(path);
	// a click before hydration is lost
	await expect(page.locator('html[data-hydrated]')).toBeAttached();
}

const period = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 780 };
const SMALL = { width: 320, height: 640 };

const PAGES = [
	'party/',
	'party/r/',
	'party/h/',
	'party/mandate/',
	'pair/',
	'pair/r/v/',
	'pair/ap/h/'
];

test('a party page says what the party says, with its words and their place', async ({ page }) => {
	await open(page, 'party/r/');
	const now = period(page, '2025–2029');
	const said = saidBy('r', '2025');
	await expect(
		now.getByRole('heading', { name: `Sier noe om ${said.length} av ${topics.length} temaer` })
	).toBeVisible();
	for (const { topic, stance, summary } of said) {
		const item = now.getByRole('listitem').filter({
			has: page.getByRole('link', { name: titleOf(topic), exact: true })
		});
		await expect(item).toContainText(summary.nb);
		await expect(item.locator('.stance')).toHaveText(wordOf(stance));
		await expect(item).toContainText(/Side \d+/);
		await expect(item.getByRole('link').first()).toHaveAttribute('href', /topic\/[a-z-]+\/#r$/);
	}
	const before = period(page, '2017–2021');
	for (const { quote } of saidBy('r', '2017'))
		if (quote)
			await expect(before.getByRole('blockquote').filter({ hasText: quote }).first()).toBeVisible();
});

test('a party page names what the party does not say, and why', async ({ page }) => {
	await open(page, 'party/r/');
	const said = saidBy('r', '2025').map(({ topic }) => topic);
	const silent = topics.filter(({ id }) => !said.includes(id));
	const part = period(page, '2025–2029');
	await expect(part).toContainText(`Sier ikke noe om ${silent.length} av ${topics.length} temaer`);
	await expect(part).toContainText('Kilden sier ikke noe om påstanden.');
	for (const { title } of silent)
		await expect(part.getByRole('link', { name: title.nb, exact: true })).toBeVisible();
});

test('no source, not coded and not mentioned are told apart', async ({ page }) => {
	await open(page, 'party/h/');
	await expect(period(page, '2025–2029')).toContainText('Ikke kodet: 19 temaer');
	await expect(period(page, '2025–2029')).not.toContainText('Sier ikke noe om');
	await open(page, 'party/ap/');
	await expect(period(page, '2017–2021')).toContainText('Ingen kilde: 19 temaer');
});

test('the parties stand by agreement, each figure with its coverage and bounds', async ({
	page
}) => {
	await open(page, 'party/r/');
	const section = period(page, 'Enighet med hvert parti, 2025–2029');
	const rows = section.getByRole('list').first().getByRole('listitem');
	const texts = await rows.allInnerTexts();
	expect(texts.length).toBe(parties.length - 2);
	for (const text of texts)
		expect(text.replace(/\s+/g, ' ')).toMatch(
			/^\d\. .+ \d+ %, \d+ av 19 temaer mellom \d+ % og \d+ % hvis alt var kjent$/
		);
	const figures = texts.map((text) => Number(/(\d+)\s%,/.exec(text)?.[1]));
	expect(figures).toEqual(figures.toSorted((a, b) => b - a));
	const apart = section.getByRole('list').last().getByRole('listitem');
	await expect(apart).toHaveCount(1);
	await expect(apart).toContainText('Ikke kodet');
	await expect(apart).not.toContainText('%');
	await rows.first().getByRole('link').click();
	await expect(page).toHaveURL(/\/pair\/r\/sv\/$/);
});

test('every two parties have one page, in one order', async ({ page, request, baseURL }) => {
	for (const [i, a] of parties.entries())
		for (const [j, b] of parties.entries()) {
			const response = await request.head(`${baseURL}pair/${a}/${b}/`);
			expect(response.status(), `${a} ${b}`).toBe(i < j ? 200 : 404);
		}
	await open(page, 'pair/');
	await page.getByRole('link', { name: 'Venstre og Rødt', exact: true }).click();
	await expect(page).toHaveURL(/\/pair\/r\/v\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rødt og Venstre');
});

test('two parties stand side by side on a wide screen, one below the other on a phone', async ({
	page
}) => {
	for (const [size, beside] of [
		[WIDE, true],
		[PHONE, false]
	] as const) {
		await page.setViewportSize(size);
		await open(page, 'pair/r/v/');
		const boxes = await page
			.locator('.sides')
			.first()
			.evaluate((sides) => [...sides.children].map((side) => side.getBoundingClientRect().x));
		expect(boxes).toHaveLength(2);
		expect((boxes[1] ?? 0) > (boxes[0] ?? 0)).toBe(beside);
	}
});

test('a pair page says how many topics agree, differ and cannot be compared', async ({ page }) => {
	await open(page, 'pair/r/v/');
	const now = period(page, '2025–2029');
	const stances = ['r', 'v'].map(
		(actor) => new Map(saidBy(actor, '2025').map(({ topic, stance }) => [topic, stance]))
	);
	const both = topics.filter(({ id }) => stances.every((of) => of.has(id)));
	const same = both.filter(({ id }) => stances[0]?.get(id) === stances[1]?.get(id));
	await expect(now).toContainText(
		`Samme standpunkt på ${same.length} temaer, ulikt på ${both.length - same.length} temaer. ` +
			`${topics.length - both.length} temaer kan ikke sammenlignes.`
	);
	await now.getByRole('link', { name: 'Bare temaene de er uenige om' }).click();
	await expect(page.getByRole('rowheader')).toHaveCount(both.length - same.length);
});

test('a period in which one of the two has no source says so', async ({ page }) => {
	await open(page, 'pair/r/ap/');
	const before = period(page, '2017–2021');
	await expect(before).toContainText('Ingen kilde.');
	await expect(before).toContainText('I denne perioden kan de to ikke sammenlignes.');
	await expect(before).not.toContainText('%');
});

test('a pair page leads on: to either party, to other pairs, to the next', async ({ page }) => {
	await open(page, 'pair/r/v/');
	await page.getByRole('link', { name: 'Venstre og Høyre', exact: true }).click();
	await expect(page).toHaveURL(/\/pair\/v\/h\/$/);
	await page.getByRole('link', { name: 'Alt fra Høyre' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Høyre');
});

test('each page has a title, a description and structured data of its own', async ({ page }) => {
	const seen = new Set<string>();
	for (const path of PAGES) {
		await open(page, path);
		seen.add(await page.title());
		seen.add((await page.locator('meta[name=description]').getAttribute('content')) ?? '');
		const data = JSON.parse((await page.locator('script[type$="ld+json"]').textContent()) ?? '');
		expect(data['@type']).toBe('WebPage');
		expect(data.breadcrumb.itemListElement.at(-1).name).toBe(data.name);
	}
	expect(seen.size).toBe(2 * PAGES.length);
});

test('structured data goes with its page, and is written by no script', async ({ page }) => {
	await open(page, './party/v/');
	const data = page.locator('script[type$="ld+json"]');
	await expect(data).toHaveCount(1);
	await page.getByRole('navigation', { name: 'Hovedmeny' }).getByRole('link').last().click();
	await expect(page).not.toHaveURL(/party/);
	await expect(data).toHaveCount(0);
});

test('the grid leads to a party, by its column head and by the evidence', async ({ page }) => {
	await open(page, './');
	await page.getByRole('columnheader').getByRole('link', { name: 'Rødt', exact: true }).click();
	await expect(page).toHaveURL(/\/party\/r\/$/);
	await open(page, './?cell=r.har');
	await page.getByRole('dialog').getByRole('link', { name: 'Alt fra Rødt' }).click();
	await expect(page).toHaveURL(/\/party\/r\/$/);
});

test('a link in the hidden heads of the cards is seen when the Tab key comes to it', async ({
	page
}) => {
	await page.setViewportSize(PHONE);
	await open(page, './');
	const link = page.locator('thead a').first();
	await link.focus();
	const { width, height } = (await link.boundingBox()) ?? { width: 0, height: 0 };
	expect(width).toBeGreaterThan(10);
	expect(height).toBeGreaterThan(10);
	const isOnTop = await link.evaluate((element) => {
		const { x, y, width: w, height: h } = element.getBoundingClientRect();
		return element.contains(document.elementFromPoint(x + w / 2, y + h / 2));
	});
	expect(isOnTop).toBe(true);
});

for (const path of PAGES)
	test(`${path} has no sideways scroll at 320 px, in every language`, async ({ page }) => {
		await page.setViewportSize(SMALL);
		for (const prefix of ['', ...site.languages.slice(1).map((lang) => `${lang}/`)]) {
			await open(page, prefix + path);
			const room = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(room).toBeLessThanOrEqual(0);
		}
	});

for (const [colorScheme, viewport] of [
	['light', PHONE],
	['dark', WIDE]
] as const)
	test.describe(`${colorScheme}, ${viewport.width} px`, () => {
		test.use({ colorScheme, viewport });
		for (const path of PAGES)
			test(`${path} is without violations`, async ({ page }) => {
				test.slow(); // a long page, read element by element
				await open(page, path);
				const { violations } = await axe(page).analyze();
				expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
			});
	});
