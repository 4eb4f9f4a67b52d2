import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { CHARTS, chartTab, DRAWN, figure, type Drawn } from './chart.ts';
import { expect, open, panel, test } from '../page.ts';

/** What a view may cost on top of the grid's page, in bytes of brotli: script and styles together. */
const MOST = 25 * 1024;

/** Words that a chart and the evidence both say are files of their own: a few bytes, and no drawing. */
const WORDS = 512;

/** Notes the site's own scripts and styles as they are loaded, each with its size. */
function watchFiles(page: Page) {
	const files = new Map<string, Promise<number>>();
	page.on('response', (response) => {
		const { pathname } = new URL(response.url());
		if (/\.(js|css)$/.test(pathname))
			files.set(
				pathname,
				response.body().then((body) => brotliCompressSync(body).length)
			);
	});
	return files;
}

/** Keeps the page from loading early what a reader has not asked for: what a click loads is then seen alone. */
const neverIdle = (page: Page) =>
	page.addInitScript(() => {
		window.requestIdleCallback = () => 0;
	});

/** What a view loads when a reader comes to it from the grid: each file, and how large it is. */
async function loadedBy(page: Page, chart: Drawn) {
	await neverIdle(page);
	const files = watchFiles(page);
	await open(page);
	// the framework asks for the page that tells of faults after the page has begun to answer
	await page.waitForLoadState('networkidle');
	const first = new Set(files.keys());
	await chartTab(page, chart).click();
	await expect(figure(page)).toBeVisible();
	const own = [...files].filter(([name]) => !first.has(name));
	return new Map(await Promise.all(own.map(async ([name, size]) => [name, await size] as const)));
}

for (const chart of DRAWN)
	test(`${chart} is loaded when it is asked for, and is at most 25 kB`, async ({ page }) => {
		const loaded = await loadedBy(page, chart);
		const size = [...loaded.values()].reduce((sum, one) => sum + one, 0);
		expect(size, [...loaded].join('\n')).toBeGreaterThan(1024);
		expect(size, [...loaded].join('\n')).toBeLessThanOrEqual(MOST);
	});

test('the grid’s page loads no chart, not even when it has nothing else to do', async ({
	page,
	browser,
	baseURL
}) => {
	const charts = new Set<string>();
	for (const chart of DRAWN) {
		const context = await browser.newContext({ baseURL: baseURL ?? '' });
		for (const name of (await loadedBy(await context.newPage(), chart)).keys()) charts.add(name);
		await context.close();
	}
	expect(charts.size).toBeGreaterThan(CHARTS.length);

	const files = watchFiles(page);
	await open(page);
	// what is loaded early has come when a cell opens without loading anything more
	const texts = [/\/search\.\w+\.json/, /\/evidence\.\w+\.json/].map((file) =>
		page.waitForResponse(file)
	);
	await page.mouse.move(10, 10);
	await Promise.all(texts);
	await expect
		.poll(async () => {
			const before = files.size;
			await page.waitForTimeout(500);
			return files.size - before;
		})
		.toBe(0);
	const early = new Set(files.keys());
	await page.getByRole('cell').getByRole('link').first().click();
	await expect(panel(page)).toBeVisible();
	expect([...files.keys()].filter((name) => !early.has(name))).toEqual([]);
	const shared = [...files].filter(([name]) => charts.has(name));
	const size = await Promise.all(shared.map(([, one]) => one));
	expect(
		size.reduce((sum, one) => sum + one, 0),
		shared.join('\n')
	).toBeLessThan(WORDS);
});
