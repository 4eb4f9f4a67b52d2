import type { Page } from '@playwright/test';
import { box, chromiumOnly, expect, NO_TAPS, panel, test } from '../page.ts';
import { DRAWN, figure, openView } from './chart.ts';

/** Longer than a tooltip waits for a pointer that is gone, in milliseconds. */
const LONG = 1000;

const tip = (page: Page) => page.getByRole('tooltip');
const tipped = (page: Page) => figure(page).locator('a[data-tip], [role=button][data-tip]');

for (const chart of DRAWN)
	test(`a mark of ${chart} says what it is under the pointer, and where the focus is`, async ({
		page
	}) => {
		await openView(page, chart);
		const [first, second] = [tipped(page).first(), tipped(page).nth(1)];
		await first.hover();
		await expect(tip(page)).toHaveText((await first.getAttribute('data-tip')) ?? '');
		await page.mouse.move(0, 0);
		await expect(tip(page)).toBeHidden();
		await second.focus();
		await expect(tip(page)).toHaveText((await second.getAttribute('data-tip')) ?? '');
	});

test('the tooltip stays while the pointer is on it, and goes when it leaves', async ({ page }) => {
	await page.clock.install();
	await openView(page, 'majority');
	await tipped(page).first().hover();
	const { x, y, width, height } = await box(tip(page));
	await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
	await page.clock.runFor(LONG);
	await expect(tip(page)).toBeVisible();
	await page.mouse.move(0, 0);
	await expect(tip(page)).toBeHidden();
});

test('Escape puts the tooltip away, and nothing else', async ({ page }) => {
	await openView(page, 'coverage', 'cell=frp.har');
	await expect(panel(page)).toBeVisible();
	await tipped(page).first().hover();
	await expect(tip(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(tip(page)).toBeHidden();
	await expect(panel(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(panel(page)).toBeHidden();
});

test.describe('on a phone', chromiumOnly(NO_TAPS), () => {
	test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

	test('a touch shows the tooltip, a touch elsewhere puts it away', async ({ page }) => {
		await page.clock.install();
		await openView(page, 'coverage');
		const name = figure(page).locator('text[data-tip]').first();
		await name.tap();
		await expect(tip(page)).toHaveText((await name.getAttribute('data-tip')) ?? '');
		await page.clock.runFor(LONG);
		await expect(tip(page)).toBeVisible();
		await page.getByRole('heading', { level: 1 }).tap();
		await expect(tip(page)).toBeHidden();
	});

	test('no tooltip is cut at an edge', async ({ page }) => {
		for (const chart of ['majority', 'spectrum', 'coverage'] as const) {
			await openView(page, chart);
			for (const mark of [tipped(page).first(), tipped(page).nth(4), tipped(page).last()]) {
				await mark.hover();
				await expect(tip(page)).toHaveText((await mark.getAttribute('data-tip')) ?? '');
				const { x, y, width, height } = await box(tip(page));
				expect(x, chart).toBeGreaterThanOrEqual(0);
				expect(x + width, chart).toBeLessThanOrEqual(360);
				expect(y, chart).toBeGreaterThanOrEqual(0);
				expect(y + height, chart).toBeLessThanOrEqual(640);
				await page.keyboard.press('Escape');
			}
		}
	});
});
