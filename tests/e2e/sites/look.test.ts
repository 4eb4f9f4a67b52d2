import { axe } from '../axe.ts';
import { DRAWN } from '../charts/chart.ts';
import {
	chromiumOnly,
	expect,
	expectNoSidewaysScroll,
	NO_PAPER,
	NO_SCRIPT_SWITCH,
	open,
	table
} from '../page.ts';
import { cellOf, pagesOf, test } from './site.ts';

test('in light and in dark nothing is hard to perceive', async ({ page, site }) => {
	test.slow();
	const { actor, topic } = site.stated;
	const charts = ['spectrum', 'agreement', 'coverage'].map((chart) => `?v=${chart}&t=all`);
	for (const path of [...pagesOf(site), `?cell=${actor}.${topic}`, ...charts]) {
		await open(page, `./${path}`);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			const { violations } = await axe(page).analyze();
			expect
				.soft(violations.map(({ id, nodes }) => `${path}: ${id}: ${nodes[0]?.html}`))
				.toEqual([]);
		}
	}
});

test('no page scrolls sideways on a phone', async ({ page, site }) => {
	test.slow();
	await page.setViewportSize({ width: 360, height: 740 });
	for (const path of [...pagesOf(site), '?narrow=grid', ...DRAWN.map((chart) => `?v=${chart}`)]) {
		await open(page, `./${path}`);
		await expectNoSidewaysScroll(page, path, expect.soft);
	}
});

test('the grid prints whole', chromiumOnly(NO_PAPER), async ({ page, site }) => {
	await open(page, './?t=all');
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 703, height: 1000 });
	const links = table(page).getByRole('cell').getByRole('link');
	await expect(links).toHaveCount(site.grid.actors.length * site.dataset.topics.length);
	const { left, right } = await links.evaluateAll((all) => ({
		left: Math.min(...all.map((one) => one.getBoundingClientRect().left)),
		right: Math.max(...all.map((one) => one.getBoundingClientRect().right))
	}));
	expect(left).toBeGreaterThanOrEqual(0);
	expect(right).toBeLessThanOrEqual(703);
});

test.describe('without script', chromiumOnly(NO_SCRIPT_SWITCH), () => {
	test.use({ javaScriptEnabled: false });

	test('the grid is there, and each cell leads to its evidence', async ({ page, site }) => {
		await page.goto('./');
		const { actor, topic } = site.stated;
		await expect(table(page)).toBeVisible();
		await cellOf(page, actor, topic).click();
		await expect(page.locator(`[id="${actor}"]`)).toBeInViewport();
		expect(new URL(page.url()).pathname).toMatch(new RegExp(`/topic/${topic}/$`));
	});
});
