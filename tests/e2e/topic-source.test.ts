import { nameOf, positions } from './facts.ts';
import { expect, open, test } from './page.ts';

test('a topic’s page explains it and has each actor’s evidence in both periods', async ({
	page
}) => {
	await open(page, './topic/lar/');
	await expect(page.getByRole('main')).toContainText('Opioider er en gruppe stoffer');
	for (const { actor, summary, quote } of positions.filter(({ topic }) => topic === 'lar')) {
		const section = page.getByRole('region', { name: nameOf(actor), exact: false }).first();
		const own = page.locator(`#${actor}`);
		await expect(section).toBeVisible();
		await expect(own).toContainText(summary.nb);
		if (quote) await expect(own.getByRole('blockquote').filter({ hasText: quote })).toBeVisible();
	}
	await expect(page.locator('#ap')).toContainText('Ingen kilde');
	await expect(page.locator('#h')).toContainText('Ikke kodet');
	await page.getByRole('link', { name: 'Vis temaet i rutenettet' }).click();
	await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(1);
});

test('a source’s page says what it is and what was coded from it', async ({ page }) => {
	await open(page, './source/frp-programme-2025/');
	const main = page.getByRole('main');
	await expect(main).toContainText('27. juni 2025');
	await expect(main).toContainText('Utledet: ferdig utgave');
	const own = positions.filter(({ source }) => source === 'frp-programme-2025');
	await expect(main).toContainText(`${own.length} standpunkter er kodet fra denne kilden`);
	for (const { summary } of own) await expect(main).toContainText(summary.nb);
});

test('the passage that no party signs is kept on its source’s page, with both readings', async ({
	page
}) => {
	await open(page, './source/party-texts/');
	const passages = page.getByRole('region', { name: 'Uten avsender' });
	await expect(passages.getByRole('blockquote').first()).toBeVisible();
	await expect(passages).toContainText('Avsnitt 21–22');
	await expect(passages).toContainText('nevner ikke noe parti');
	await expect(passages).toContainText(/Koder A:\s*For\s*\(sagt direkte\)/);
	await expect(passages).toContainText(/Koder B:\s*For\s*\(underforstått\)/);
	await expect(passages.getByRole('blockquote').first()).toHaveAttribute('lang', 'nb');
});
