import { nameOf, parties } from './facts.ts';
import {
	box,
	cell,
	expect,
	expectNoSidewaysScroll,
	expectQuery,
	open,
	panel,
	test,
	toolbar,
	topicHeads
} from './page.ts';

test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

test('the evidence is a sheet from below that keeps focus and page still', async ({ page }) => {
	await open(page);
	await cell(page, 'r', 'har').tap();
	await expect(panel(page)).toContainText('Side');
	const sheet = await box(panel(page));
	expect(sheet.width).toBeCloseTo(320, -1);
	expect(sheet.y + sheet.height).toBeCloseTo(640, -1);
	expect(sheet.y).toBeGreaterThan(20);
	await expect(panel(page).getByRole('button', { name: 'Lukk' })).toBeInViewport({ ratio: 1 });
	for (let i = 0; i < 12; i++) await page.keyboard.press('Tab');
	const outside = await page.evaluate(
		() => document.activeElement !== document.body && !document.activeElement?.closest('dialog')
	);
	expect(outside).toBe(false);
	await page.mouse.click(160, 10);
	await expect(panel(page)).toBeHidden();
	await expect(cell(page, 'r', 'har')).toBeFocused();
	await expectQuery(page, {});
});

test('the close button of the sheet stays in reach of a long text', async ({ page }) => {
	await open(page, './?period=2017&cell=v.lar');
	await expect(panel(page)).toContainText('Koder B');
	await panel(page).getByText('Koder B').scrollIntoViewIfNeeded();
	await expect(panel(page).getByRole('button', { name: 'Lukk' })).toBeInViewport({ ratio: 1 });
});

test('the filters are folded away and every one of them works', async ({ page }) => {
	await open(page);
	const filters = toolbar(page).getByRole('button', { name: 'Filtre' });
	await expect(filters).toHaveAttribute('aria-expanded', 'false');
	await expect(toolbar(page).getByLabel('Bare uenighet')).toBeHidden();
	await filters.click();
	await expect(filters).toHaveAttribute('aria-expanded', 'true');
	const partyMenu = toolbar(page).locator('summary').filter({ hasText: 'Partier' });
	await partyMenu.click();
	await expectNoSidewaysScroll(page, 'the open menu');
	await toolbar(page)
		.getByRole('checkbox', { name: nameOf('r') })
		.tap();
	await expectQuery(page, { p: parties.slice(1).join('.') });
	await partyMenu.press('Escape');
	await toolbar(page).getByLabel('Bare uenighet').tap();
	await expect(topicHeads(page)).toHaveCount(3);
});
