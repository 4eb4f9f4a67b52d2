import type { Page } from '@playwright/test';
import { csvParseRows } from 'd3';
import { CHARTS } from '#lib/core/view/view.ts';
import { chromiumOnly, elsewhere, expect, NO_DOWNLOADS, open, panel, table } from '../page.ts';
import { pagesOf, test } from './site.ts';

/** Every text of one of the sites calls this where it can. */
const hears = (page: Page) =>
	page.addInitScript(() => {
		Object.assign(globalThis, { ran: () => (document.documentElement.dataset.ran = '') });
	});

const nothingRan = (page: Page, path: string) =>
	expect(page.locator('html[data-ran]'), path).toHaveCount(0);

test('no text of the data runs on any kind of page', async ({ page, site }) => {
	test.slow();
	await hears(page);
	const { topics, actors } = site.dataset;
	const embeds = ['spectrum', 'coverage', `topic/${topics[0]?.id}`, `party/${actors[0]?.id}`].map(
		(path) => `embed/${path}/?p=&theme=dark`
	);
	for (const path of [
		...pagesOf(site),
		'match/',
		'open/',
		'data/',
		...CHARTS.map((chart) => `?v=${chart}&t=all`),
		`?cell=${site.stated.actor}.${site.stated.topic}`
	]) {
		await open(page, `./${path}`);
		if (path.startsWith('?cell')) await expect(panel(page)).toBeVisible();
		await nothingRan(page, path);
	}
	for (const path of embeds) {
		await page.goto(`./${path}`);
		await expect(page.getByRole('figure')).toBeVisible();
		await nothingRan(page, path);
	}
});

/** What a button of the menu of files saves, as text. */
async function save(page: Page, place: number, name: RegExp): Promise<string> {
	const download = page.waitForEvent('download');
	await page.getByRole('dialog').getByRole('button', { name }).nth(place).click();
	const stream = await (await download).createReadStream();
	const parts: Uint8Array[] = [];
	for await (const part of stream) parts.push(part as Uint8Array);
	return Buffer.concat(parts).toString('utf8');
}

test(
	'what is taken along holds no formula, no script and no handler',
	chromiumOnly(NO_DOWNLOADS),
	async ({ page, site }) => {
		await hears(page);
		for (const query of ['', 'v=spectrum']) {
			await open(page, `./?t=all&${query}`);
			// by its place: what it is called depends on the site's language
			await page.locator('.take button').click();
			await expect(page.getByRole('dialog')).toBeVisible();
			const rows = csvParseRows((await save(page, 0, /^CSV/)).replace(/^\uFEFF/, ''));
			const run = rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell) && !/^-?\d+$/.test(cell));
			expect(run).toEqual([]);
			const svg = await save(page, 0, /^SVG/);
			const found = await elsewhere(page, (blank) =>
				blank.evaluate((xml) => {
					const { documentElement: root } = new DOMParser().parseFromString(xml, 'image/svg+xml');
					return {
						name: root.localName,
						broken: root.querySelector('parsererror') !== null,
						foreign: root.querySelectorAll('script, foreignObject, image, iframe').length,
						handlers: [...root.querySelectorAll('*')].flatMap((one) =>
							one.getAttributeNames().filter((name) => name.startsWith('on'))
						)
					};
				}, svg)
			);
			expect(found).toEqual({ name: 'svg', broken: false, foreign: 0, handlers: [] });
			await nothingRan(page, query);
		}
		expect(site.dataset.topics.length).toBeGreaterThan(0);
		await expect(table(page).or(page.getByRole('figure')).first()).toBeVisible();
	}
);
