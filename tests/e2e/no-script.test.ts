import { nameOf, parties, site, sourceOf, titleOf, topicIds, wordOf } from './facts.ts';
import { cell, expect, expectNoSidewaysScroll, heads, sentence, table, test } from './page.ts';

test.use({ javaScriptEnabled: false });

test('the whole grid is there without script', async ({ page }) => {
	await page.goto('./');
	await expect(table(page)).toBeVisible();
	await expect(heads(page, 'columnheader')).toHaveCount(1 + parties.length);
	for (const topic of site.core)
		for (const actor of parties)
			await expect(cell(page, actor, topic)).toHaveText(wordOf(actor, topic));
	await expect(sentence(page)).toContainText('9 partier, 5 temaer, 2025–2029. 27 av 45');
});

test('each cell without script leads to its evidence on the topic’s page', async ({ page }) => {
	await page.goto('./');
	const links = await table(page)
		.getByRole('cell')
		.getByRole('link')
		.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
	const wanted = site.core.flatMap((topic) =>
		parties.map((actor) => new URL(`topic/${topic}/#${actor}`, page.url()).href)
	);
	expect(links).toEqual(wanted);
	for (const topic of site.core) {
		await page.goto(`./topic/${topic}/#frp`);
		await expect(page.locator('#frp')).toBeInViewport();
		for (const actor of parties) {
			const section = page.locator(`#${actor}`);
			await expect(section.getByRole('heading', { level: 2 })).toContainText(nameOf(actor));
			await expect(section).toContainText(wordOf(actor, topic));
			await expect(section).toContainText(wordOf(actor, topic, '2017'));
		}
	}
});

test('a cell that is pressed without script shows summary, quote and source', async ({ page }) => {
	await page.goto('./');
	await cell(page, 'r', 'har').click();
	await expect(page).toHaveURL(/topic\/har\/#r$/);
	const section = page.locator('#r');
	await expect(section).toBeInViewport();
	await expect(section).toContainText('2017–2021');
	await expect(section.getByRole('blockquote')).toContainText('Derfor mener vi at heroinassistert');
	await expect(
		section.getByRole('link', { name: sourceOf('r-programme-2025').title.nb })
	).toBeVisible();
	await expect(section).toContainText('Begge koderne kom til det samme');
});

test('all topics can be reached without script, in one step', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('navigation', { name: 'Hovedmeny' }).getByText('Temaer').click();
	const links = page.getByRole('main').getByRole('listitem').getByRole('link');
	await expect(links).toHaveText(topicIds.map((id) => titleOf(id)));
});

test('nothing is offered that does not work without script', async ({ page }) => {
	for (const path of ['./', './topic/har/', './source/', './en/']) {
		await page.goto(path);
		await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
		await expect(page.getByRole('combobox').filter({ visible: true })).toHaveCount(0);
		await expect(page.getByRole('searchbox').filter({ visible: true })).toHaveCount(0);
	}
});

test('a pair of the chart of agreement without script leads to the page of the two', async ({
	page
}) => {
	await page.goto('./chart/agreement/');
	const pairs = page.getByRole('group', { name: 'Enighet mellom to og to' }).getByRole('link');
	await expect(pairs).toHaveCount((parties.length * (parties.length - 1)) / 2);
	await pairs.filter({ hasText: '95' }).first().focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/pair\/r\/sv\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(nameOf('sv'));
});

test('a shared link without script shows the grid, not nothing', async ({ page }) => {
	await page.goto('./?period=2017&cell=r.har');
	await expect(table(page)).toBeVisible();
});

test('the grid without script fits a phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('./');
	await expect(cell(page, 'frp', 'coercion')).toBeVisible();
	await expectNoSidewaysScroll(page);
});
