import type { Page } from '@playwright/test';
import { cell, chromiumOnly, expect, LEFT, NO_DARK_SYSTEM, open, test } from './page.ts';

test.use({ provoked: LEFT });

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const button = (page: Page) => page.getByRole('button', { name: /^Utseende/ });
const isDark = (colour: string) => Number(/\d+/.exec(colour)?.[0]) < 80;

test(
	'the page follows the system between light and dark',
	chromiumOnly(NO_DARK_SYSTEM),
	async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await open(page);
		const colour = () =>
			cell(page, 'frp', 'har').evaluate((one) => getComputedStyle(one).backgroundColor);
		const [light, brown] = [await ground(page), await colour()];
		expect(isDark(light)).toBe(false);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(isDark(await ground(page))).toBe(true);
		expect(await colour()).not.toBe(brown);
	}
);

test('the theme button says what is chosen, keeps it over a reload and on other pages', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await open(page);
	await expect(button(page)).toHaveAccessibleName(/som systemet/);
	await button(page).click();
	await expect(button(page)).toHaveAccessibleName(/lyst/);
	await button(page).click();
	await expect(button(page)).toHaveAccessibleName(/mørkt/);
	expect(isDark(await ground(page))).toBe(true);
	await page.reload();
	expect(isDark(await ground(page))).toBe(true);
	await open(page, './topic/har/');
	expect(isDark(await ground(page))).toBe(true);
	await expect(button(page)).toHaveAccessibleName(/mørkt/);
	await button(page).click();
	await expect(button(page)).toHaveAccessibleName(/som systemet/);
	expect(isDark(await ground(page))).toBe(false);
});

test('the theme of a reader is there before any script of the page has run', async ({ page }) => {
	await page.addInitScript(() => {
		// a page from nowhere, before the site's, has no storage
		if (origin !== 'null') localStorage.setItem('theme', 'dark');
	});
	await page.route('**/_app/**/*.js', () => undefined);
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('./', { waitUntil: 'commit' });
	await expect(page.locator('footer')).toBeAttached();
	expect(isDark(await ground(page))).toBe(true);
	await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('where nothing may be stored the button works all the same', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('denied', 'SecurityError');
			}
		});
	});
	await page.emulateMedia({ colorScheme: 'light' });
	await open(page, './?period=2017');
	await expect(cell(page, 'r', 'har')).toBeVisible();
	await button(page).click();
	await button(page).click();
	expect(isDark(await ground(page))).toBe(true);
	await expect(button(page)).toHaveAccessibleName(/mørkt/);
});
