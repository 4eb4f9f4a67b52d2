import { expect, test } from '@playwright/test';
import recommendations from '../../data/recommendations.json' with { type: 'json' };
import reliability from '../../data/reliability.json' with { type: 'json' };
import { axe } from './axe.ts';
import { expectNoSidewaysScroll } from './page.ts';

const PAGES = ['method/', 'recommendations/', 'en/method/', 'en/recommendations/'];

for (const path of PAGES)
	for (const colorScheme of ['light', 'dark'] as const)
		test(`${path} has no accessibility violations in ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.goto(path);
			await page
				.locator('details')
				.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
			const { violations } = await axe(page).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		});

test('the method tells each alpha and each disagreement', async ({ page }) => {
	await page.goto('method/');
	const section = page.locator('#reliability');
	for (const { statedOrNot, stance, disagreements } of reliability.rounds) {
		for (const { alpha } of [statedOrNot, stance])
			await expect(section).toContainText(String(alpha).replace('.', ','));
		await expect(section).toContainText(`${disagreements.length} uenigheter`);
	}
	const count = reliability.rounds.reduce((sum, round) => sum + round.disagreements.length, 0);
	await expect(section.locator('ol > li')).toHaveCount(count);
});

test('the worked example computes what it says', async ({ page }) => {
	await page.goto('method/');
	const formula = (await page.locator('#agreement .formula').textContent()) ?? '';
	const [full = 0, distance = 0, , figure = 0] = (formula.match(/\d+/g) ?? []).map(Number);
	expect(Math.round(((full - distance) / full) * 100)).toBe(figure);
});

test('each recommendation names its topics and every party on each', async ({ page }) => {
	await page.goto('recommendations/');
	for (const { number, topics } of recommendations.recommendations) {
		const one = page.locator(`#recommendation-${number}`);
		await expect(one.getByRole('heading', { level: 3 })).toHaveCount(topics.length);
		await expect(one.locator('ul > li')).toHaveCount(9 * topics.length);
	}
});

for (const path of PAGES)
	test(`${path} does not scroll sideways at 320 px`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 700 });
		await page.goto(path);
		await expectNoSidewaysScroll(page);
	});

test('an address that leads nowhere suggests what it may have meant, and searches', async ({
	page
}) => {
	const response = await page.goto('en/topik/houzing/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
	await expect(page.getByRole('link', { name: 'Housing' })).toHaveAttribute(
		'href',
		/topic\/housing\/$/
	);
	await page.getByRole('searchbox').fill('naloxone');
	await page.getByRole('button', { name: 'Search' }).click();
	await expect(page).toHaveURL(/\/en\/\?q=naloxone$/);
	await expect(page.getByText(/hits? for “naloxone”/)).toBeVisible();
});
