import type { Page } from '@playwright/test';
import { axe } from '../axe.ts';
import { CHARTS } from '../charts/chart.ts';
import { addStyles, expect, test } from '../page.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** One of each kind, and each chart once. */
const KINDS = [...CHARTS, 'topic/har', 'party/sv', 'pair/r/frp'];

/** Opens an embed by itself, as it is in a frame. */
async function open(page: Page, kind: string, query = '') {
	await page.goto(`./embed/${kind}/${query}`);
	await expect(page.locator('html[data-pending]')).toHaveCount(0);
	await expect(page.locator('[data-figures]')).toBeVisible();
}

/** What has the focus: the cell that a mark is for, or what it says. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const one = document.activeElement as HTMLElement | SVGElement | null;
		return one?.dataset.cell ?? one?.textContent?.trim() ?? '';
	});

for (const kind of KINDS)
	for (const theme of ['light', 'dark'])
		test(`axe finds nothing wrong with the embed ${kind}: ${theme}`, async ({ page }) => {
			await open(page, kind, `?theme=${theme}&period=1814`);
			// an embed has the ground of the page around it; none is around this one
			await addStyles(page, 'html { background: var(--ground) !important }');
			for (const form of ['drawing', 'table']) {
				const { violations } = await axe(page)
					.withTags(TAGS)
					// an embed is no page of its own: the one around it has the landmarks
					.disableRules(['region', 'landmark-one-main'])
					.analyze();
				expect(
					violations.map(
						({ id, nodes }) => `${form} ${id}: ${nodes.map(({ html }) => html.slice(0, 150))}`
					)
				).toEqual([]);
				await page.locator('[data-figures]').click();
			}
		});

for (const kind of ['spectrum', 'party/sv'])
	test(`the marks of the embed ${kind} are one stop, in which arrows move`, async ({ page }) => {
		await open(page, kind);
		const marks = page.locator('[data-cell]');
		await expect(marks.and(page.locator('[tabindex="0"]'))).toHaveCount(1);
		await marks.and(page.locator('[tabindex="0"]')).focus();
		const first = await focused(page);
		await page.keyboard.press('ArrowDown');
		const second = await focused(page);
		expect(second).not.toBe(first);
		await page.keyboard.press('ArrowUp');
		expect(await focused(page)).toBe(first);
		await page.keyboard.press('Tab');
		await expect(page.locator('[data-cell]:focus')).toHaveCount(0);
	});

test('the button to the figures keeps the focus, and so does the head by which they are sorted', async ({
	page
}) => {
	await open(page, 'topic/har');
	const button = page.locator('[data-figures]');
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('table')).toBeVisible();
	await expect(button).toBeFocused();
	const head = page.getByRole('columnheader').first().getByRole('button');
	await head.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('columnheader').first()).toHaveAttribute('aria-sort', 'ascending');
	await expect(head).toBeFocused();
});

test('what has the focus in an embed is seen to have it', async ({ page }) => {
	await open(page, 'party/sv');
	for (const one of [page.locator('[data-figures]'), page.locator('.foot a').last()]) {
		await one.focus();
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Tab');
		await expect(one).toBeFocused();
		expect(await one.evaluate((it) => getComputedStyle(it).outlineStyle)).not.toBe('none');
	}
});

test('every link of an embed opens in a new tab, which knows nothing of the page before', async ({
	page,
	context
}) => {
	await open(page, 'topic/har', '?period=2017');
	const before = page.url();
	const coming = context.waitForEvent('page');
	await page.locator('.foot a.back').click();
	const fresh = await coming;
	await expect(fresh).toHaveURL(/period=2017.*t=har|t=har.*period=2017/);
	expect(await fresh.evaluate(() => window.opener)).toBeNull();
	expect(page.url()).toBe(before);
	await fresh.close();
	const coming2 = context.waitForEvent('page');
	await page.locator('[data-cell]').first().click();
	await expect(await coming2).toHaveURL(/\/topic\/har\//);
});

test('an embed leaves no entry in the history of the page around it', async ({ page }) => {
	await open(page, 'topic/har');
	const before = await page.evaluate(() => history.length);
	await page.locator('[data-figures]').click();
	await page.locator('[data-figures]').click();
	expect(await page.evaluate(() => history.length)).toBe(before);
});
