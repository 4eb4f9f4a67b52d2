import type { Locator, Page } from '@playwright/test';
import { axe } from './axe.ts';
import { expect, expectNoSidewaysScroll, panel, table, test } from './page.ts';
import { openVeryMany } from './very-many.ts';

const ACTORS = 900;
const TOPICS = 60;

const openWide = (page: Page) => openVeryMany(page, ACTORS, TOPICS);

const frame = (page: Page) => page.locator('.wide-grid');
const drawn = (page: Page) => page.locator('[data-place]');
const firstRow = (page: Page) => table(page).getByRole('rowheader').first();

test('a matrix of hundreds of actors is drawn where it is seen, and found there by scrolling', async ({
	page
}) => {
	await openWide(page);
	await expect(table(page)).toHaveAttribute('aria-colcount', `${TOPICS + 1}`);
	await expect(firstRow(page)).toContainText('Candidate 900');
	expect(await drawn(page).count()).toBeLessThan(1500);

	await frame(page).evaluate((it) => {
		it.scrollIntoView({ block: 'end' });
		it.scrollTo(it.scrollWidth, it.scrollHeight);
	});
	await expect(
		table(page).getByRole('rowheader', { name: /^\s*Candidate 1\s*$/ })
	).toBeInViewport();
	await expect(table(page).getByRole('columnheader').last()).toBeInViewport();
	expect(await drawn(page).count()).toBeLessThan(1500);
	await expectNoSidewaysScroll(page);
});

test('it is sorted, filtered and searched as a small one', async ({ page }) => {
	await openWide(page);
	await page.getByRole('combobox', { name: 'Sort' }).selectOption('name');
	await expect(firstRow(page)).toContainText(/^\s*Candidate 1\s*$/);
	// what a search changes of the whole is not handed down, or every cell would be styled anew
	const rows = (one: Locator) =>
		one.evaluate((it) => getComputedStyle(it).getPropertyValue('--rows'));
	expect([await rows(table(page)), await rows(drawn(page).first())]).toEqual([`${ACTORS}`, '0']);
	await page.getByRole('searchbox').fill('Candidate 77');
	await expect(
		table(page).getByRole('rowheader').filter({ hasText: 'Candidate 77' }).first()
	).toBeVisible();
});

test('it is one stop of the Tab key, and every cell is reached by keys', async ({ page }) => {
	await openWide(page);
	await drawn(page).first().focus();
	await page.keyboard.press('Control+End');
	const last = page.locator(':focus');
	await expect(last).toHaveAttribute('data-place', `${ACTORS - 1}.${TOPICS - 1}`);
	await expect(last).toBeInViewport();
	await page.keyboard.press('ArrowUp');
	await expect(page.locator(':focus')).toHaveAttribute('data-place', `${ACTORS - 2}.${TOPICS - 1}`);
	await page.keyboard.press('Control+Home');
	await expect(page.locator(':focus')).toHaveAttribute('data-place', '0.0');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(panel(page)).toContainText('Candidate 900');
});

test('a chart is drawn of the first actors, and says so', async ({ page }) => {
	await openWide(page);
	await page.getByRole('link', { name: 'Coverage', exact: true }).first().click();
	await expect(page.getByText('Drawn for the first 40 of the 900 actors')).toBeVisible();
});

test('the wide grid is accessible', async ({ page }) => {
	await openWide(page);
	const { violations } = await axe(page).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
