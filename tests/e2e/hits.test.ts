import { nameOf, positionOf, titleOf } from './facts.ts';
import { cell, expect, expectQuery, hits, open, panel, search, test } from './page.ts';

test('hits are marked in the list, in the grid and in the evidence', async ({ page }) => {
	await open(page, './?q=heroin');
	await expect(page.locator('mark').first()).toHaveText(/heroin/i);
	const outline = (actor: string) =>
		cell(page, actor, 'har').evaluate((one) => getComputedStyle(one).outlineStyle);
	await expect.poll(() => outline('frp')).not.toBe('none');
	expect(await outline('h')).toBe('none');
	await cell(page, 'frp', 'har').click();
	await expect(panel(page).locator('mark')).toHaveText([/heroin/i]);
});

test('a hit outside the grid is offered and opens in its period, with its topic', async ({
	page
}) => {
	await open(page);
	await search(page, 'medikamentutvalget');
	await expect(hits(page)).toContainText('1 av dem er utenfor det som vises i rutenettet.');
	await expectQuery(page, { q: 'medikamentutvalget' });
	await page.getByRole('link', { name: `${nameOf('r')}: ${titleOf('lar')}` }).click();
	await expect(panel(page).getByRole('blockquote')).toHaveText(
		`«${positionOf('r', 'lar', '2017')?.quote}»`
	);
	await expectQuery(page, { period: '2017', q: 'medikamentutvalget', cell: 'r.lar' });
	await page.goBack();
	await expect(panel(page)).toBeHidden();
	await expectQuery(page, { q: 'medikamentutvalget' });
});

test('Back from a hit that is opened at once leads back to the search', async ({ page }) => {
	await page.clock.install();
	await open(page);
	// what searches is there: it is made ready after something has been painted
	await search(page, 'heroin');
	await page.getByRole('searchbox').fill('');
	await expectQuery(page, {});
	await page.clock.pauseAt(Date.now() + 60_000);
	await search(page, 'medikamentutvalget');
	await page.getByRole('link', { name: `${nameOf('r')}: ${titleOf('lar')}` }).click();
	await expect(panel(page)).toBeVisible();
	await page.clock.resume();
	// nothing was painted while the clock stood, and steps are made after that
	await expectQuery(page, { q: 'medikamentutvalget', cell: 'r.lar', period: '2017' });
	await page.goBack();
	await expectQuery(page, { q: 'medikamentutvalget' });
	await expect(page.getByRole('searchbox')).toHaveValue('medikamentutvalget');
});
