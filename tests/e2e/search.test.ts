import type { Page } from '@playwright/test';
import { nameOf, sourceOf, titleOf } from './facts.ts';
import { expect, expectQuery, heads, hits, open, search, test, topicHeads } from './page.ts';

const box = (page: Page) => page.getByRole('searchbox');
const findings = (page: Page) => page.getByRole('list').filter({ has: page.locator('mark') });
const marks = (page: Page) => page.locator('mark');

test('a search goes over topics, parties, summaries, quotes and sources', async ({ page }) => {
	await open(page);
	for (const [words, hit] of [
		['brukerrom', titleOf('user-rooms')],
		['kristelig folkeparti', nameOf('krf')],
		['ledig kapasitet', `${nameOf('frp')}: ${titleOf('treatment-capacity')}`],
		['medikamentutvalget', `${nameOf('r')}: ${titleOf('lar')}`],
		['heile noreg', sourceOf('sp-programme-2025').title.nb]
	] as const) {
		await search(page, words);
		await expect(page.getByRole('link', { name: hit }).first(), words).toBeVisible();
		await expect(hits(page), words).toHaveText(/^[1-9]\d* treff/);
	}
});

test('typing errors, ae/o/a and other forms of a word find the same', async ({ page }) => {
	await open(page);
	for (const [typed, word] of [
		['avkriminalsering', 'Avkriminalisering'],
		['heorin', 'heroin'],
		['overdsoe', 'overdose'],
		['sproyterom', 'sprøyterom'],
		['radgivende enhet', 'Rådgivende'],
		['saeromsorg', 'særomsorg'],
		['do', 'dø'],
		['sprøyterommene', 'sprøyterom'],
		['kommunenes', 'kommune'],
		['straffes', 'straff'],
		['BRUKERROM', 'brukerrom']
	] as const) {
		await search(page, typed);
		await expect(hits(page), typed).toHaveText(/^[1-9]\d* treff/);
		await expect(
			marks(page)
				.filter({ hasText: new RegExp(word, 'i') })
				.first(),
			typed
		).toBeVisible();
	}
});

test('the number of hits is announced, and is that of the list', async ({ page }) => {
	await open(page);
	await search(page, 'heroin');
	const announced = parseInt(await hits(page).innerText());
	expect(announced).toBeGreaterThan(5);
	await page.getByRole('button', { name: `Vis alle ${announced} treff` }).click();
	await expect(findings(page).getByRole('listitem')).toHaveCount(announced);
	await page.getByRole('button', { name: 'Vis færre treff' }).click();
	await expect(findings(page).getByRole('listitem')).toHaveCount(5);
	await search(page, 'xyzzy');
	await expect(hits(page)).toHaveText('Ingen treff på «xyzzy».');
});

test('hits leave the rows they stand on; a party’s name leaves them all', async ({ page }) => {
	await open(page, './?t=all');
	await search(page, 'nalokson');
	await expect(topicHeads(page)).toHaveText([titleOf('overdose')]);
	await search(page, 'venstre');
	await expect(heads(page, 'columnheader')).toHaveCount(10);
});

test('typing makes no step back for each letter', async ({ page }) => {
	await open(page, './topic/');
	await open(page);
	const before = await page.evaluate(() => history.length);
	await box(page).pressSequentially('heroin');
	await expectQuery(page, { q: 'heroin' });
	await expect(box(page)).toBeFocused();
	await box(page).pressSequentially(' alle');
	await expectQuery(page, { q: 'heroin alle' });
	expect((await page.evaluate(() => history.length)) - before).toBeLessThanOrEqual(1);
});

test('a search is cleared by its button and by Escape', async ({ page }) => {
	await open(page, './?q=heroin');
	await expect(hits(page)).toBeVisible();
	await page.getByRole('button', { name: 'Tøm søket' }).click();
	await expect(box(page)).toHaveValue('');
	await expect(box(page)).toBeFocused();
	await expectQuery(page, {});
	await expect(marks(page)).toHaveCount(0);
	await search(page, 'lar');
	await box(page).press('Escape');
	await expect(box(page)).toHaveValue('');
	await expectQuery(page, {});
});

test('what is typed stands as it was typed, spaces and all', async ({ page }) => {
	await open(page);
	await box(page).pressSequentially('bruke ');
	await expectQuery(page, { q: 'bruke' });
	await expect(box(page)).toHaveValue('bruke ');
	await box(page).pressSequentially('rom');
	await expectQuery(page, { q: 'bruke rom' });
});

test('the search speaks English on the English page and still finds the quotes', async ({
	page
}) => {
	await open(page, './en/');
	await box(page).fill('waitng');
	await expect(page.getByRole('status').filter({ hasText: /hits? for/ })).toHaveText(/^[1-9]/);
	await box(page).fill('medikamentutvalget');
	await expect(marks(page).filter({ hasText: 'Medikamentutvalget' })).toBeVisible();
	await expect(page.locator('p[lang=nb]', { has: marks(page) })).toBeVisible();
});
