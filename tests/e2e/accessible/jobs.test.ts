import type { Page } from '@playwright/test';
import { nameOf, parties, titleOf } from '../facts.ts';
import {
	cell,
	chromiumOnly,
	expect,
	expectQuery,
	hits,
	NO_DOWNLOADS,
	open,
	panel,
	sentence,
	table,
	test
} from '../page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
// whoever uses a pointer here fails: all that follows is done by keys
test.beforeEach(({ page }) =>
	page.addInitScript(() => {
		for (const kind of ['pointerdown', 'mousedown', 'touchstart'])
			addEventListener(kind, () => console.error('a pointer was used'), true);
	})
);

/** Presses Tab until what has focus is called so; fails where it never is. */
async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') {
	const told = async () =>
		page.evaluate(() => {
			const at = document.activeElement as HTMLInputElement | null;
			const own = at?.getAttribute('aria-label') ?? at?.textContent ?? '';
			return (own || (at?.labels?.[0]?.textContent ?? '')).trim().replace(/\s+/g, ' ');
		});
	for (let i = 0; i < 150; i++) {
		await page.keyboard.press(key);
		const now = await told();
		if (typeof name === 'string' ? now === name : name.test(now)) return;
	}
	throw new Error(`The Tab key does not come to ${name}`);
}

test('by keys alone the reader compares: period, parties, topics, evidence, and back', async ({
	page
}) => {
	await open(page);
	await tabTo(page, /^Periode/);
	await page.keyboard.press('ArrowDown');
	await expectQuery(page, { period: '2017' });
	await tabTo(page, /^Partier \d/);
	await page.keyboard.press('Enter');
	await tabTo(page, nameOf('r'));
	await page.keyboard.press('Space');
	await expectQuery(page, { period: '2017', p: parties.slice(1).join('.') });
	await page.keyboard.press('Escape');
	await tabTo(page, /^Temaer \d/);
	await page.keyboard.press('Enter');
	await tabTo(page, 'Velg alle');
	await page.keyboard.press('Enter');
	await expect(sentence(page)).toContainText('19 temaer');
	await page.keyboard.press('Escape');
	await tabTo(page, new RegExp(`${nameOf('sv')}: ${titleOf('decriminalisation')}$`));
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(panel(page)).toBeVisible();
	await tabTo(page, 'Lukk');
	await page.keyboard.press('Enter');
	await expect(panel(page)).toBeHidden();
	await expect(cell(page, 'sv', 'har')).toBeFocused();
});

test('by keys alone a search is made, a hit opened, and the search taken away', async ({
	page
}) => {
	await open(page);
	await tabTo(page, /^Søk/);
	await page.keyboard.type('nalokson');
	await expect(hits(page)).toContainText('nalokson');
	await tabTo(page, new RegExp(`${nameOf('frp')}: ${titleOf('overdose')}`));
	await page.keyboard.press('Enter');
	await expect(panel(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(panel(page)).toBeHidden();
	await page.getByRole('searchbox').focus();
	await page.keyboard.press('Escape');
	await expectQuery(page, {});
});

test('by keys alone a link and the code of an embed are copied, and the dialog gives the focus back', async ({
	page
}) => {
	await open(page, './?period=2017');
	await tabTo(page, 'Del');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toBeVisible();
	await tabTo(page, 'Kopier lenke');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Kopiert.').first()).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('period=2017');
	await tabTo(page, /^Bygg inn/);
	await page.keyboard.press('Enter');
	await tabTo(page, /^Kopier kode/);
	await page.keyboard.press('Enter');
	await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('<iframe');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Del', exact: true })).toBeFocused();
});

test(
	'by keys alone a view is taken along as a file',
	chromiumOnly(NO_DOWNLOADS),
	async ({ page }) => {
		await open(page);
		await tabTo(page, 'Last ned eller siter');
		await page.keyboard.press('Enter');
		await tabTo(page, /^CSV/);
		const download = page.waitForEvent('download');
		await page.keyboard.press('Enter');
		expect((await download).suggestedFilename()).toMatch(/\.csv$/);
	}
);

test('by keys alone another language, another look and every page of the head are come to', async ({
	page
}) => {
	await open(page);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
	await tabTo(page, /^Utseende/, 'Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	await tabTo(page, 'en: English', 'Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	for (const [name, path] of [
		['Parties', 'en/party/'],
		['Topics', 'en/topic/'],
		['Sources', 'en/source/'],
		['Method', 'en/method/'],
		['Two parties', 'en/pair/'],
		['Open data', 'en/data/'],
		['Accessibility statement', 'en/accessibility/']
	] as const) {
		await tabTo(page, name);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`/${path}$`));
	}
});

test('by keys alone a table is sorted that stands for a chart', async ({ page }) => {
	await open(page, './chart/coverage/');
	await tabTo(page, 'Vis tallene som tabell');
	await page.keyboard.press('Enter');
	await expect(table(page)).toBeVisible();
	await tabTo(page, /^Tema/, 'Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(table(page).locator('[aria-sort="ascending"]')).toHaveCount(1);
});
