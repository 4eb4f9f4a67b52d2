import { CHARTS } from '#lib/core/view/view.ts';
import { expect, expectQuery, open, panel, query, table } from '../page.ts';
import { cellOf, rowNames, test } from './site.ts';

test('the first view is everybody’s stance on the core topics', async ({ page, site }) => {
	const { matrix, grid } = site;
	await open(page);
	await expect(table(page).getByRole('columnheader')).toHaveCount(1 + grid.actors.length);
	expect(await rowNames(page)).toEqual(
		grid.topics.map((place) => matrix.data.topics[place]?.title)
	);
	for (const actor of grid.actors)
		for (const topic of grid.topics) {
			const [who, what] = [matrix.data.actors[actor], matrix.data.topics[topic]];
			const link = cellOf(page, who?.id ?? '', what?.id ?? '');
			const cell = grid.cell(actor, topic);
			if (cell.state === 'stated')
				await expect(link).toContainText(matrix.data.scale[cell.step]?.word ?? '?');
			else await expect(link).toHaveText(/\S/);
		}
});

test('no two columns are called the same', async ({ page, site }) => {
	await open(page);
	const heads = table(page).getByRole('columnheader').locator('[aria-hidden="true"]:visible');
	const names = (await heads.allTextContents()).map((name) => name.trim()).filter(Boolean);
	expect(new Set(names).size).toBe(names.length);
	expect(names.length).toBeGreaterThanOrEqual(site.grid.actors.length);
});

test('an actor is taken out by the menu, and the address says so', async ({ page, site }) => {
	await open(page);
	const [first, ...others] = site.view.actors;
	const menu = page.getByRole('search').getByRole('group').first();
	await menu.locator('summary').click();
	await menu.getByRole('checkbox').first().uncheck();
	await expectQuery(page, { p: others.join('.') });
	await expect(table(page).getByRole('columnheader')).toHaveCount(1 + others.length);
	await expect(cellOf(page, first ?? '', site.stated.topic)).toHaveCount(0);
});

test('the rows are sorted by name', async ({ page, site }) => {
	await open(page);
	const sort = page.locator('select').filter({ has: page.locator('option[value="coverage"]') });
	await sort.selectOption('name');
	await expectQuery(page, { sort: 'name' });
	const collator = new Intl.Collator(site.dataset.site.languages[0], { numeric: true });
	const titles = site.grid.topics.map((place) => site.matrix.data.topics[place]?.title ?? '');
	expect(await rowNames(page)).toEqual(titles.sort(collator.compare));
});

test('a cell opens its evidence, and its address opens it anew', async ({ page, site }) => {
	const { actor, topic } = site.stated;
	await open(page);
	await cellOf(page, actor, topic).click();
	const [language = ''] = site.dataset.site.languages;
	const position = site.dataset.positions.find((one) => {
		const source = site.dataset.sources.find(({ id }) => id === one.source);
		const isHere = source?.period === null || source?.period === site.view.period;
		return one.actor === actor && one.topic === topic && isHere;
	});
	const said =
		position?.summary?.[language] ??
		site.matrix.data.scale.find(({ id }) => id === position?.stance)?.word;
	await expect(panel(page)).toContainText(said ?? '?');
	expect(query(page)).toEqual({ cell: `${actor}.${topic}` });
	await page.reload();
	await expect(panel(page)).toContainText(said ?? '?');
});

test('the address of a view shows the same to whoever opens it', async ({
	page,
	context,
	site
}) => {
	const [first, second] = site.view.actors;
	const address = `./?p=${second}.${first}&t=all&by=party&sort=coverage`;
	await open(page, address);
	const shown = await table(page).innerText();
	const other = await context.newPage();
	await open(other, page.url());
	expect(await table(other).innerText()).toBe(shown);
	expect(query(other)).toEqual(query(page));
});

for (const chart of CHARTS.filter((name) => name !== 'grid'))
	test(`the chart ${chart} is drawn, or says why there is none`, async ({ page }) => {
		await open(page, `./?v=${chart}&t=all`);
		const figure = page.getByRole('figure');
		await expect(figure).toHaveText(/\S/);
		await expect(figure).not.toContainText(/undefined|NaN|\[object/);
	});

test('a search finds a topic by its title', async ({ page, site }) => {
	await open(page);
	const title = site.matrix.data.topics[0]?.title ?? '';
	await page.getByRole('searchbox').fill(title);
	const findings = page.getByRole('region').filter({ has: page.locator('#findings') });
	await expect(findings.getByRole('listitem').filter({ hasText: title }).first()).toBeVisible();
});

test('each language says the same view, where there are several', async ({ page, site }) => {
	const { languages } = site.dataset.site;
	await open(page, './?sort=name');
	const links = page.locator('header nav a[hreflang]');
	// one language is nothing to choose from
	await expect(links).toHaveCount(languages.length > 1 ? languages.length : 0);
	for (const language of languages.length > 1 ? languages.toReversed() : []) {
		await page.locator(`header nav a[hreflang="${language}"]`).click();
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await expectQuery(page, { sort: 'name' });
	}
});
