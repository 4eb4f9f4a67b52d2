import type { Page } from '@playwright/test';
import { nameOf, site } from '../facts.ts';
import {
	cell,
	chromiumOnly,
	expect,
	menu,
	NO_DOWNLOADS,
	open,
	panel,
	share,
	test,
	toolbar
} from '../page.ts';
import { expectSaid, listen } from './said.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** A page with all that it may need, and what is said on it from then on. */
async function start(page: Page, path = './') {
	await open(page, path);
	await page.waitForLoadState('networkidle');
	return listen(page);
}

test('a filter says once what is shown now, and the framework says nothing beside it', async ({
	page
}) => {
	const heard = await start(page);
	await toolbar(page).getByLabel('Periode').selectOption('2017–2021');
	await expectSaid(heard, [/^polite: 9 partier, 5 temaer, 2017–2021\. 11 av 45/]);
	const parties = await menu(page, 'Partier');
	await parties.getByRole('checkbox', { name: nameOf('r') }).uncheck();
	await expectSaid(heard, [/^polite: 8 partier, 5 temaer, 2017–2021\. 7 av 40/]);
	await page.keyboard.press('Escape');
	await toolbar(page).getByLabel('Bare uenighet').check();
	await expectSaid(heard, [/^polite: 8 partier.*\d+ av \d+ standpunkter/]);
});

test('another order is told by the menu that was used, and by nothing else', async ({ page }) => {
	const heard = await start(page);
	const sort = toolbar(page).getByLabel('Sorter');
	await sort.selectOption({ index: 1 });
	expect(await heard()).toEqual([]);
	await expect(sort).toHaveValue('name');
});

test('a search says once how many hits there are, from its first word on', async ({ page }) => {
	const heard = await start(page);
	const box = page.getByRole('searchbox');
	const texts = page.waitForResponse(/\/data\/search\./);
	await box.focus();
	// it comes with the focus, and is there before a word is typed; so are the texts, or names would be told first
	await texts;
	await expect(page.locator('#findings')).toBeAttached();
	expect(await heard()).toEqual([]);
	await box.fill('heroin');
	await expectSaid(heard, [/^polite: 12 treff på «heroin»/]);
	await box.fill('xyzzy');
	await expectSaid(heard, [/^polite: Ingen treff på «xyzzy»/]);
	await box.fill('');
	expect(await heard()).toEqual([]);
});

test('a page that is gone to by a link says its title', async ({ page }) => {
	const heard = await start(page);
	await page.getByRole('navigation').getByRole('link', { name: 'Metode' }).first().click();
	await expectSaid(heard, [/^assertive: Metode – Standpunkt$/]);
});

test('what is copied is said, and said again where it is copied again', async ({ page }) => {
	const heard = await start(page);
	await cell(page, 'frp', 'har').click();
	const copy = panel(page).getByRole('button', { name: 'Kopier lenke hit' });
	await expect(copy).toBeVisible();
	await heard();
	for (let i = 0; i < 2; i++) {
		await copy.click();
		await expectSaid(heard, [/^polite: Lenken er kopiert\.$/]);
	}
	await page.keyboard.press('Escape');
	const dialog = await share(page);
	await heard();
	for (let i = 0; i < 2; i++) {
		await dialog.getByRole('button', { name: 'Kopier lenke' }).click();
		await expectSaid(heard, [/^polite: Kopiert\.$/]);
	}
});

test('an export says what was saved', chromiumOnly(NO_DOWNLOADS), async ({ page }) => {
	const heard = await start(page);
	await page.getByRole('button', { name: 'Last ned eller siter' }).click();
	const csv = page.getByRole('button', { name: /^CSV/ }).first();
	await expect(csv).toBeVisible();
	await heard();
	const download = page.waitForEvent('download');
	await csv.click();
	await download;
	await expectSaid(heard, [/^polite: \S.*\.csv/]);
});

test.describe('where what is asked for does not come', () => {
	test.use({ provoked: /ERR_FAILED|Failed to (load|fetch)/ });

	test('the failure is said at once', async ({ page }) => {
		await page.route('**/data/evidence.nb.json', (route) => route.abort());
		await open(page);
		const heard = await listen(page);
		await cell(page, 'frp', 'har').click();
		await expect(page.getByRole('alert')).toBeVisible();
		const said = await heard();
		expect(said.filter(({ how }) => how === 'assertive')).toHaveLength(1);
	});
});

test('the match says how far it has come, once a step', async ({ page }) => {
	const heard = await start(page, './match/');
	const of = site.core.length;
	await page.getByRole('radio', { name: /^For/ }).check();
	await expectSaid(heard, [/^polite: Påstand 1 av \d+\. 1 /]);
	await page.getByRole('button', { name: 'Neste' }).click();
	await expectSaid(heard, [new RegExp(`^polite: Påstand 2 av ${of}\\. 1 `)]);
});

test('an opened file says what is wrong with it at once', async ({ page }) => {
	const heard = await start(page, './open/');
	await page.getByLabel('Velg filer').setInputFiles({
		name: 'p.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from('actor,topic,stance\nA,T,Yes\n,T,No\n')
	});
	await expect(page.getByRole('alert')).toBeVisible();
	const said = await heard();
	expect(said.filter(({ how }) => how === 'unheard')).toEqual([]);
	expect(said.at(-1)?.how).toBe('assertive');
	await expect(page.getByRole('alert').getByRole('heading')).toBeFocused();
});

test('a table that is sorted says by which column, and which way', async ({ page }) => {
	await open(page, './chart/coverage/');
	await page.getByRole('button', { name: 'Vis tallene som tabell' }).click();
	const head = page.getByRole('figure').getByRole('columnheader').first();
	for (const direction of ['ascending', 'descending']) {
		await head.getByRole('button').click();
		await expect(head).toHaveAttribute('aria-sort', direction);
	}
});
