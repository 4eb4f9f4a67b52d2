import { countStated, nameOf, parties, positionOf, site, topicIds } from './facts.ts';
import {
	cell,
	dropped,
	expect,
	expectQuery,
	heads,
	LEFT,
	menu,
	open,
	panel,
	sentence,
	table,
	test,
	toolbar,
	topicHeads
} from './page.ts';

test.use({ provoked: LEFT });

test('a line in words says what is shown, and in the document’s title too', async ({ page }) => {
	await open(page);
	const stated = countStated(parties, site.core);
	await expect(sentence(page)).toHaveText(
		`9 partier, 5 temaer, 2025–2029. ${stated} av 45 standpunkter er oppgitt.`
	);
	await expect(page).toHaveTitle(/9 partier, 5 temaer, 2025–2029/);
	await toolbar(page).getByLabel('Periode').selectOption('2017–2021');
	await expect(sentence(page)).toHaveText(
		`9 partier, 5 temaer, 2017–2021. ${countStated(parties, site.core, '2017')} av 45 standpunkter er oppgitt.`
	);
	await expect(page).toHaveTitle(/2017–2021/);
	await open(page, './?t=all&p=r.nim');
	await expect(sentence(page)).toContainText(
		`1 parti og 1 annen aktør, 19 temaer, 2025–2029. ${countStated(['r', 'nim'], topicIds)} av 38`
	);
});

test('evidence that an address names is open from the start', async ({ page }) => {
	await open(page, './?cell=frp.har');
	await expect(panel(page)).toContainText(positionOf('frp', 'har')?.summary.nb ?? '-');
	await expect(panel(page)).toContainText(nameOf('frp'));
	await page.reload();
	await expect(panel(page)).toContainText('Side 69');
});

test('Back closes the evidence, Forward opens it again', async ({ page }) => {
	await open(page);
	await cell(page, 'r', 'har').click();
	await expectQuery(page, { cell: 'r.har' });
	await page.goBack();
	await expect(panel(page)).toBeHidden();
	await expect(cell(page, 'r', 'har')).toBeFocused();
	await page.goForward();
	await expect(panel(page)).toContainText(nameOf('r'));
});

test('ten cells looked at are one step back', async ({ page }) => {
	await open(page, './topic/');
	await open(page);
	for (const actor of [...parties, 'r']) await cell(page, actor, 'decriminalisation').click();
	await expectQuery(page, { cell: 'r.decriminalisation' });
	await page.goBack();
	await expect(panel(page)).toBeHidden();
	await page.goBack();
	await expect(page).toHaveURL(/topic\/$/);
});

test('evidence that was closed is not opened again by Back', async ({ page }) => {
	await open(page, './topic/');
	await open(page);
	for (const topic of ['har', 'lar'] as const) {
		await cell(page, 'r', topic).click();
		await expect(panel(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(panel(page)).toBeHidden();
	}
	await page.goBack();
	await expect(page).toHaveURL(/topic\/$/);
});

test('who, what and when make a step back each', async ({ page }) => {
	await open(page);
	await toolbar(page).getByLabel('Periode').selectOption('2017–2021');
	await expectQuery(page, { period: '2017' });
	const topics = await menu(page, 'Temaer');
	await topics.getByLabel('Tvang', { exact: true }).uncheck();
	await expect(topicHeads(page)).toHaveCount(4);
	await page.goBack();
	await expectQuery(page, { period: '2017' });
	await expect(topicHeads(page)).toHaveCount(5);
	await page.goBack();
	await expectQuery(page, {});
	await expect(sentence(page)).toContainText('2025–2029');
	await page.goForward();
	await expect(toolbar(page).getByLabel('Periode')).toHaveValue('2017');
});

test('Back from another page restores view and scroll', async ({ page }) => {
	await open(page, './?t=all&period=2017');
	const head = topicHeads(page).getByText('Samordning');
	// a click scrolls too, where an engine finds that it must
	await head.hover();
	const scrolled = await page.evaluate(() => scrollY);
	expect(scrolled).toBeGreaterThan(200);
	await head.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samordning');
	await page.goBack();
	await expect(topicHeads(page)).toHaveCount(19);
	await expect(sentence(page)).toContainText('2017–2021');
	await expect
		.poll(() => page.evaluate(() => Math.round(scrollY / 10)))
		.toBe(Math.round(scrolled / 10));
});

test('Back keeps the focus on the control that was used', async ({ page }) => {
	await open(page);
	const box = toolbar(page).getByLabel('Bare uenighet');
	await box.focus();
	await page.keyboard.press('Space');
	await expectQuery(page, { diff: '1' });
	await page.goBack();
	await expect(box).not.toBeChecked();
	await expect(box).toBeFocused();
});

test('an address of the default view has no query, and no view is another page', async ({
	page
}) => {
	await open(page, './?t=core&by=topic&diff=0&sort=order&period=2025');
	await expect(dropped(page)).toHaveCount(0);
	await expect(heads(page, 'columnheader')).toHaveCount(10);
	await expect(table(page)).toBeVisible();
	await expect(page.locator('link[rel=canonical]')).not.toHaveAttribute('href', /\?/);
});
