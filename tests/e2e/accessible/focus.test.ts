import { box, cell, expect, open, panel, share, test } from '../page.ts';
import { KINDS } from './kinds.ts';
import { walk, wrongStops } from './tab.ts';

test.slow();

/** Long pages of one make: the way back is as long again. */
const ONE_WAY = ['pair/r/sv/', 'recommendations/', 'topic/har/', 'party/frp/', 'pair/'];

for (const path of KINDS)
	test(`on /${path} the Tab key goes through all in the order it is read, each in sight, and back`, async ({
		page
	}) => {
		await open(page, `./${path}`);
		const there = await walk(page, 'Tab');
		expect(there.length).toBeGreaterThan(10);
		expect.soft(wrongStops(there)).toEqual([]);
		if (ONE_WAY.includes(path)) return;
		const back = await walk(page, 'Shift+Tab');
		expect.soft(wrongStops(back)).toEqual([]);
		expect.soft(back.map(({ name }) => name).toReversed()).toEqual(there.map(({ name }) => name));
	});

test('in a dialog over the page the Tab key stays, and each stop is in sight', async ({ page }) => {
	await open(page);
	const dialog = await share(page);
	for (const section of await dialog.locator('summary').all()) await section.click();
	const outside: string[] = [];
	for (let i = 0; i < 30; i++) {
		await page.keyboard.press('Tab');
		const at = await page.evaluate(() => {
			const one = document.activeElement;
			const isIn = !one || one === document.body || one.closest('dialog') !== null;
			return isIn ? '' : (one.textContent ?? one.tagName);
		});
		if (at) outside.push(at);
	}
	expect(outside).toEqual([]);
});

test('on a phone the sheet of a cell holds the Tab key, and gives the focus back', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await open(page);
	await cell(page, 'frp', 'har').click();
	await expect(panel(page)).toContainText('Side 69');
	for (let i = 0; i < 12; i++) {
		await page.keyboard.press('Tab');
		const isIn = await page.evaluate(() => {
			const one = document.activeElement;
			return !one || one === document.body || one.closest('dialog') !== null;
		});
		expect(isIn).toBe(true);
	}
	await page.keyboard.press('Escape');
	await expect(cell(page, 'frp', 'har')).toBeFocused();
});

test('the first stop of a page leads past its head', async ({ page }) => {
	for (const path of ['', 'topic/har/', 'accessibility/']) {
		await open(page, `./${path}`);
		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: 'Hopp til innholdet' });
		await expect(skip).toBeFocused();
		expect((await box(skip)).width).toBeGreaterThan(40);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
	}
});

const STICKY = [
	'',
	'?narrow=grid&t=all',
	'?narrow=grid&by=party',
	'topic/har/',
	'match/',
	'party/frp/'
];
for (const path of STICKY)
	test(`at 400 % nothing that stays in place hides what has focus on /${path}`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 256 });
		await open(page, `./${path}`);
		expect.soft(wrongStops(await walk(page, 'Tab', false))).toEqual([]);
		expect.soft(wrongStops(await walk(page, 'Shift+Tab', false))).toEqual([]);
	});
