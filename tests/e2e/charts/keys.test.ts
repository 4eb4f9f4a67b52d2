import type { Locator, Page } from '@playwright/test';
import { expect, expectQuery, panel, test } from '../page.ts';
import { DRAWN, figure, marks, openPage, openView, type Drawn } from './chart.ts';

const focused = (page: Page) =>
	page.evaluate(() => {
		const { dataset } = document.activeElement as HTMLElement;
		return dataset.cell ?? dataset.pair ?? '';
	});

const pairs = (page: Page) => figure(page).locator('[data-pair]');
const marksOf = (page: Page, chart: Drawn) => (chart === 'agreement' ? pairs(page) : marks(page));
const nameIn = (mark: Locator) =>
	mark.evaluate((one) => {
		const { dataset } = one as HTMLElement;
		return dataset.cell ?? dataset.pair ?? '';
	});

for (const chart of DRAWN)
	test(`every mark of ${chart} is reached by arrows from its one stop of the Tab key`, async ({
		page
	}) => {
		await openView(page, chart);
		const all = await marksOf(page, chart).evaluateAll((list) =>
			list.map((one) => one.getAttribute('data-cell') ?? one.getAttribute('data-pair') ?? '')
		);
		await expect(marksOf(page, chart).and(page.locator('[tabindex="0"]'))).toHaveCount(1);
		await marksOf(page, chart).and(page.locator('[tabindex="0"]')).focus();
		const seen = new Set([await focused(page)]);
		// along each row and down to the next, as one reads
		for (let before = ''; before !== (await focused(page));) {
			before = await focused(page);
			for (let last = ''; last !== (await focused(page)); await page.keyboard.press('ArrowRight'))
				seen.add((last = await focused(page)));
			await page.keyboard.press('Home');
			await page.keyboard.press('ArrowDown');
			seen.add(await focused(page));
			if (before === (await focused(page))) break;
		}
		expect([...seen].sort()).toEqual([...all].sort());
	});

for (const chart of DRAWN.filter((one) => one !== 'agreement'))
	test(`Enter on a mark of ${chart} opens its evidence, Escape gives the focus back`, async ({
		page
	}) => {
		await openView(page, chart);
		const mark = marks(page).nth(3);
		const cell = await nameIn(mark);
		await mark.focus();
		await page.keyboard.press('Enter');
		await expect(panel(page)).toBeVisible();
		await expectQuery(page, { v: chart, cell });
		await page.keyboard.press('Escape');
		await expect(panel(page)).toBeHidden();
		await expect(mark).toBeFocused();
		await expectQuery(page, { v: chart });
	});

test('Enter on a pair lists its topics, where it agrees and differs, and Escape gives the focus back', async ({
	page
}) => {
	await openView(page, 'agreement', 't=all');
	const pair = pairs(page).first();
	await pair.focus();
	await page.keyboard.press('Enter');
	const topics = figure(page).getByRole('region');
	await expect(topics.getByRole('heading', { level: 3 })).toBeFocused();
	await expect(pair).toHaveAttribute('aria-expanded', 'true');
	await expect(topics.getByRole('list')).toHaveCount(3);
	await expect(topics.getByRole('list', { name: /Kan ikke sammenlignes/ })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(topics).toBeHidden();
	await expect(pair).toBeFocused();
});

test('Enter on a square of the drawn grid leads to its evidence on the topic’s page', async ({
	page
}) => {
	await openPage(page, 'grid');
	await marks(page).first().focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowDown');
	const [actor, topic] = (await focused(page)).split('.');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`/topic/${topic}/#${actor}$`));
});
