import type { Locator, Page } from '@playwright/test';
import { cell, expect, menu, open, share, test, toolbar } from '../page.ts';

/** Colours of the system, as a reader with a contrast theme has them. */
async function openForced(page: Page, path = './') {
	await page.emulateMedia({ forcedColors: 'active' });
	await open(page, path);
}

/** What an element looks like but for its words: a state that looks the same as its opposite is not seen. */
const look = (one: Locator) =>
	one.evaluate((element) => {
		const of = (pseudo?: string) => {
			const { borderBlockEnd, outline, backgroundColor, backgroundImage, textDecorationLine } =
				getComputedStyle(element, pseudo);
			const { fontWeight, content } = getComputedStyle(element, pseudo);
			return [
				borderBlockEnd,
				outline,
				backgroundColor,
				backgroundImage,
				textDecorationLine,
				fontWeight,
				content
			];
		};
		return [...of(), ...of('::before'), ...of('::after')].join();
	});

test('in forced colours the current view, the open cell and what was found look different', async ({
	page
}) => {
	await openForced(page, './?cell=frp.har&q=heroin');
	const tabs = page.getByRole('navigation', { name: 'Visninger' }).getByRole('link');
	const line = (one: Locator) => one.evaluate((tab) => getComputedStyle(tab).borderBlockEndStyle);
	expect(await line(tabs.nth(0))).toBe('solid');
	expect(await look(tabs.nth(0))).not.toBe(await look(tabs.nth(1)));
	expect(await look(cell(page, 'frp', 'har'))).not.toBe(await look(cell(page, 'r', 'lar')));
});

test('in forced colours whatever has focus has a ring', async ({ page }) => {
	await openForced(page);
	const ringless: string[] = [];
	for (let i = 0; i < 45; i++) {
		await page.keyboard.press('Tab');
		const [name, width] = await page.evaluate(() => {
			const at = document.activeElement as HTMLElement;
			const rings = [at, at.closest('label') ?? at, at.closest('.field, .search') ?? at];
			const widths = rings.map((one) => {
				const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
				const isSeen = outlineStyle !== 'none' && outlineColor !== 'rgba(0, 0, 0, 0)';
				return isSeen ? parseFloat(outlineWidth) : 0;
			});
			return [at.textContent?.trim() ?? at.tagName, Math.max(...widths)] as const;
		});
		if (width < 2) ringless.push(name);
	}
	expect(ringless).toEqual([]);
});

for (const chart of ['spectrum', 'agreement', 'change', 'majority', 'coverage'])
	test(`in forced colours every mark of ${chart} stands out from the ground`, async ({ page }) => {
		await openForced(page, `./?v=${chart}&t=all`);
		await expect(
			page.getByRole('figure').locator('svg').filter({ visible: true }).first()
		).toBeVisible();
		const unseen = await page.getByRole('figure').evaluate((figure) => {
			const ground = getComputedStyle(document.body).backgroundColor;
			const none = (paint: string) =>
				paint === 'none' || paint === 'rgba(0, 0, 0, 0)' || paint === ground;
			return [...figure.querySelectorAll('[data-cell], [data-pair]')].filter((mark) => {
				const shapes = [...mark.querySelectorAll('circle, rect, path, line, polygon, use, text')];
				return !shapes.some((shape) => {
					const { fill, stroke } = getComputedStyle(shape);
					return !none(fill) || !none(stroke);
				});
			}).length;
		});
		expect(unseen).toBe(0);
	});

test('in forced colours a chosen answer, a checked box and an open dialog are seen', async ({
	page
}) => {
	await openForced(page, './match/');
	const labels = page.getByRole('group').first().locator('label');
	await labels.first().click();
	expect(await look(labels.nth(0))).not.toBe(await look(labels.nth(1)));

	await open(page);
	const parties = await menu(page, 'Partier');
	const box = parties.getByRole('checkbox').first();
	// drawn by the browser in the system's colours
	expect(await box.evaluate((one) => getComputedStyle(one).appearance)).toBe('auto');
	await page.keyboard.press('Escape');
	await expect(toolbar(page)).toBeVisible();
	const dialog = await share(page);
	expect(await dialog.evaluate((one) => getComputedStyle(one).borderTopStyle)).toBe('solid');
});
