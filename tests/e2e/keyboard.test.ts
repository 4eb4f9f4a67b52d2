import type { Page } from '@playwright/test';
import { cell, expect, expectQuery, open, panel, test, toolbar } from './page.ts';

test('the cells are one stop of the Tab key, from either side', async ({ page }) => {
	await open(page);
	const stops: string[] = [];
	await page.getByRole('link', { name: 'Standpunkt', exact: true }).focus();
	for (let i = 0; i < 60 && stops.at(-1) !== 'end'; i++) {
		await page.keyboard.press('Tab');
		stops.push(await focused(page));
	}
	const inCells = stops.filter((stop) => stop === 'cell');
	expect(inCells).toHaveLength(1);
	await cell(page, 'ap', 'har').focus();
	await page.keyboard.press('Tab');
	expect(await focused(page)).not.toBe('cell');
	await page.keyboard.press('Shift+Tab');
	await expect(cell(page, 'ap', 'har')).toBeFocused();
});

const focused = (page: Page) =>
	page.evaluate(() => {
		const { activeElement: at } = document;
		if (at?.closest('footer, #sources') || at === document.body) return 'end';
		return at?.closest('td') ? 'cell' : (at?.tagName ?? '');
	});

test('arrows move from cell to cell and stop at the edges', async ({ page }) => {
	await open(page);
	await cell(page, 'r', 'decriminalisation').focus();
	const steps = [
		['ArrowUp', 'r', 'decriminalisation'],
		['ArrowLeft', 'r', 'decriminalisation'],
		['ArrowRight', 'sv', 'decriminalisation'],
		['ArrowDown', 'sv', 'har'],
		['End', 'frp', 'har'],
		['ArrowRight', 'frp', 'har'],
		['Home', 'r', 'har'],
		['Control+End', 'frp', 'coercion'],
		['ArrowDown', 'frp', 'coercion'],
		['ArrowLeft', 'h', 'coercion'],
		['Control+Home', 'r', 'decriminalisation']
	] as const;
	for (const [key, actor, topic] of steps) {
		await page.keyboard.press(key);
		await expect(cell(page, actor, topic), key).toBeFocused();
	}
	await expectQuery(page, {});
});

test('Enter opens the evidence, Escape closes it, and the focus is where it was', async ({
	page
}) => {
	await open(page);
	await cell(page, 'r', 'har').focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(panel(page)).toBeVisible();
	await expectQuery(page, { cell: 'sv.har' });
	await expect
		.poll(() => page.evaluate(() => !!document.activeElement?.closest('dialog')))
		.toBe(true);
	await page.keyboard.press('Escape');
	await expect(panel(page)).toBeHidden();
	await expect(cell(page, 'sv', 'har')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(cell(page, 'ap', 'har')).toBeFocused();
});

test('the close button gives the focus back to the cell', async ({ page }) => {
	await open(page);
	await cell(page, 'v', 'lar').click();
	await panel(page).getByRole('button', { name: 'Lukk' }).click();
	await expect(panel(page)).toBeHidden();
	await expect(cell(page, 'v', 'lar')).toBeFocused();
	await expectQuery(page, {});
});

test('evidence that a link opened gives the focus to its cell when it is closed', async ({
	page
}) => {
	await open(page, './?cell=frp.coercion');
	await expect(panel(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(cell(page, 'frp', 'coercion')).toBeFocused();
});

test('with parties on the rows the arrows follow what is seen', async ({ page }) => {
	await open(page, './?by=party');
	await cell(page, 'r', 'decriminalisation').focus();
	await page.keyboard.press('ArrowDown');
	await expect(cell(page, 'sv', 'decriminalisation')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(cell(page, 'sv', 'har')).toBeFocused();
});

test('every control can be reached and seen by keyboard alone', async ({ page }) => {
	await open(page);
	const controls = toolbar(page).locator('input, select, button, summary');
	const wanted = await controls.evaluateAll(
		(all) => all.filter((one) => one.checkVisibility() && !one.matches(':disabled')).length
	);
	await page.getByRole('searchbox').focus();
	const seen = new Set<string>();
	for (let i = 0; i < wanted; i++) {
		const { name, ring } = await page.evaluate(() => {
			const at = document.activeElement as HTMLElement;
			const ringed = at.closest('.field, .search') ?? at;
			const width = (one: Element) =>
				getComputedStyle(one).outlineStyle === 'none'
					? 0
					: parseInt(getComputedStyle(one).outlineWidth);
			const label = at.closest('label')?.textContent ?? at.textContent ?? '';
			return { name: at.tagName + at.id + label.trim(), ring: Math.max(width(at), width(ringed)) };
		});
		expect(ring, name).toBeGreaterThanOrEqual(2);
		seen.add(name);
		await page.keyboard.press('Tab');
	}
	expect(seen.size).toBe(wanted);
});
