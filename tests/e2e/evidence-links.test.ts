import { nameOf, positionOf, sourceOf, titleOf } from './facts.ts';
import { cell, expect, open, panel, test, toolbar } from './page.ts';

test('another actor’s evidence says what kind of actor it is', async ({ page }) => {
	await open(page, './?p=r.nkrop&cell=nkrop.decriminalisation');
	await expect(panel(page)).toContainText('Fagmiljø');
	const quote = positionOf('nkrop', 'decriminalisation')?.quote;
	await expect(panel(page).getByRole('blockquote')).toHaveText(`«${quote}»`);
});

test('the evidence leads to its topic, its source and its own address', async ({ page }) => {
	await open(page, './?cell=r.har');
	await panel(page)
		.locator('summary')
		.filter({ hasText: `Hva betyr «${titleOf('har')}»` })
		.click();
	await expect(panel(page)).toContainText('får personer med en alvorlig heroinavhengighet heroin');
	await expect(panel(page).getByRole('button', { name: 'Kopier lenke' })).toBeVisible();
	await panel(page)
		.getByRole('link', { name: /^Alle om/ })
		.click();
	await expect(page).toHaveURL(/topic\/har\/#r$/);
	await expect(page.getByRole('region', { name: nameOf('r') })).toBeInViewport();
	await page.goBack();
	await panel(page)
		.getByRole('link', { name: sourceOf('r-programme-2025').title.nb })
		.click();
	await expect(page).toHaveURL(/source\/r-programme-2025\/$/);
});

test('open evidence follows the cells, the period and the filters', async ({ page }) => {
	await open(page);
	await cell(page, 'r', 'har').click();
	await expect(panel(page)).toContainText('Side');
	await cell(page, 'frp', 'har').click();
	await expect(panel(page)).toHaveAccessibleName(new RegExp(nameOf('frp')));
	await toolbar(page).getByLabel('Periode').selectOption('2017–2021');
	await expect(panel(page)).toContainText(positionOf('frp', 'har', '2017')?.summary.nb ?? '-');
	await expect(panel(page)).not.toContainText('Side 69');
});

test('the grid stays in sight and in use beside the evidence', async ({ page }) => {
	await open(page);
	for (const actor of ['r', 'frp']) {
		await cell(page, actor, 'har').click();
		await expect(panel(page)).toHaveAccessibleName(new RegExp(nameOf(actor)));
		const at = await cell(page, actor, 'har').evaluate((one) => {
			const { left, top, width, height } = one.getBoundingClientRect();
			return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
		});
		expect(at, actor).toBe(true);
	}
});
