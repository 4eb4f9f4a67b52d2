import { languageOf } from './built.ts';
import { expect, open, test } from './page.ts';

test('the skip link leads past the head of the page', async ({ page }) => {
	await open(page);
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Hopp til innholdet' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport({ ratio: 1 });
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('searchbox')).toBeFocused();
});

test('the head and the foot of every page lead to the same places', async ({ page }) => {
	for (const path of [
		'',
		'topic/',
		'topic/har/',
		'source/',
		'source/r-page/',
		'nn/party/r/',
		'en/topic/har/'
	]) {
		await open(page, `./${path}`);
		const names = {
			nb: ['Rutenett', 'Ditt standpunkt', 'Partier', 'Temaer', 'Kilder', 'Metode'],
			nn: ['Rutenett', 'Ditt standpunkt', 'Parti', 'Tema', 'Kjelder', 'Metode'],
			en: ['Grid', 'Your view', 'Parties', 'Topics', 'Sources', 'Method']
		}[languageOf(path)];
		const nav = page.getByRole('navigation', { name: /Hovedmeny|Hovudmeny|Main menu/ });
		await expect(nav.getByRole('link')).toHaveText(names);
		await expect(page.getByRole('main')).toHaveCount(1);
		await expect(page.getByRole('contentinfo')).toBeVisible();
		await expect(page.getByRole('banner')).toBeVisible();
	}
});

test('nothing is kept in cookies, and nothing but a theme in the browser', async ({
	page,
	context
}) => {
	await open(page, './?cell=frp.har&q=heroin');
	await page.getByRole('button', { name: /^Utseende/ }).click();
	await page.reload();
	expect(await context.cookies()).toEqual([]);
	const kept = await page.evaluate(() => Object.keys(localStorage));
	expect(kept).toEqual(['theme']);
});
