import { nameOf, positionOf, sourceOf, titleOf } from './facts.ts';
import {
	box,
	cell,
	copyLink,
	expect,
	expectQuery,
	isHydrated,
	menu,
	open,
	panel,
	sentence,
	table,
	test,
	toolbar,
	watch
} from './page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a reader sees the grid, opens a cell, reads the evidence, filters and sends the link', async ({
	page,
	browser,
	baseURL
}) => {
	await open(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Hva mener partiene om ruspolitikk?'
	);
	await expect(sentence(page)).toContainText('9 partier, 5 temaer, 2025–2029');
	await expect(cell(page, 'frp', 'har')).toHaveText('Mot');

	await cell(page, 'frp', 'har').click();
	await expect(panel(page)).toContainText(positionOf('frp', 'har')?.summary.nb ?? '');
	await expect(panel(page)).toContainText('Side 69');
	await expectQuery(page, { cell: 'frp.har' });

	await toolbar(page).getByLabel('Periode').selectOption('2017–2021');
	await expect(panel(page).getByRole('blockquote')).toContainText(
		positionOf('frp', 'har', '2017')?.quote ?? ''
	);
	const parties = await menu(page, 'Partier');
	await parties.getByLabel(nameOf('ap')).uncheck();
	await expect(sentence(page)).toContainText('8 partier, 5 temaer, 2017–2021');
	await page.keyboard.press('Escape');
	await toolbar(page).getByLabel('Bare uenighet').check();
	await expect(table(page).getByRole('row')).toHaveCount(1 + 3);

	const link = await copyLink(page);
	expect(link).toBe(page.url());
	expect(link.startsWith(baseURL ?? '-')).toBe(true);

	const friend = await browser.newContext();
	const wrong = watch(friend, baseURL ?? '');
	const theirs = await friend.newPage();
	await theirs.goto(link);
	await isHydrated(theirs);
	await expect(panel(theirs).getByRole('blockquote')).toBeVisible();
	await expect(sentence(theirs)).toHaveText(await sentence(page).innerText());
	expect(await table(theirs).innerText()).toBe(await table(page).innerText());
	expect(await panel(theirs).innerText()).toBe(await panel(page).innerText());
	expect(theirs.url()).toBe(link);
	expect(wrong).toEqual([]);
	await friend.close();
});

test('a search finds evidence outside the grid and opens it', async ({ page }) => {
	await open(page);
	await page.getByRole('searchbox').fill('nalokson');
	const hit = page
		.getByRole('listitem')
		.getByRole('link', { name: `${nameOf('frp')}: ${titleOf('overdose')} 2025–2029` });
	await hit.click();
	await expect(panel(page)).toContainText(positionOf('frp', 'overdose')?.summary.nb ?? '');
	expect((await box(panel(page))).width).toBeGreaterThan(200);
});

test('every link of the first page leads somewhere below the place it is served from', async ({
	page,
	request,
	baseURL
}) => {
	await open(page);
	const links = await page
		.locator('a[href]')
		.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
	const pages = new Set(links.map((link) => link.replace(/#.*/, '')));
	expect(pages.size).toBeGreaterThan(15);
	for (const address of pages) {
		expect(address.startsWith(baseURL ?? '-'), address).toBe(true);
		const response = await request.get(address, { maxRedirects: 0 });
		expect(response.status(), address).toBe(200);
	}
});

test('the main menu and a cell lead through the topics and the sources', async ({ page }) => {
	await open(page);
	const nav = page.getByRole('navigation', { name: 'Hovedmeny' });
	await nav.getByRole('link', { name: 'Temaer' }).click();
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toContainText('Temaer');
	await page
		.getByRole('main')
		.getByRole('link', { name: titleOf('har') })
		.click();
	await expect(heading).toHaveText(titleOf('har'));
	await page
		.getByRole('region', { name: nameOf('frp') })
		.getByRole('link', { name: sourceOf('frp-programme-2025').title.nb })
		.click();
	await expect(heading).toHaveText(sourceOf('frp-programme-2025').title.nb);
	await nav.getByRole('link', { name: 'Rutenett' }).click();
	await expect(table(page)).toBeVisible();
});
