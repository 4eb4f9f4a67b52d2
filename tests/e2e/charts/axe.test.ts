import type { Page } from '@playwright/test';
import { axe } from '../axe.ts';
import { expect, test } from '../page.ts';
import { CHARTS, DRAWN, openPage, openView } from './chart.ts';

/** Every rule that axe has, those too that it holds for experimental: what is seen of a mark begins its name. */
const EVERY = [
	'wcag2a',
	'wcag2aa',
	'wcag2aaa',
	'wcag21a',
	'wcag21aa',
	'wcag22aa',
	'best-practice',
	'experimental'
];
/** Of the level AAA: seven to one is asked of no page here. */
const NOT_ASKED = ['color-contrast-enhanced'];

test.slow();

async function violations(page: Page, scheme: 'light' | 'dark') {
	await page.emulateMedia({ colorScheme: scheme });
	const { violations } = await axe(page).withTags(EVERY).disableRules(NOT_ASKED).analyze();
	return violations.map(
		({ id, nodes }) =>
			`${scheme} ${id} x${nodes.length}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 300))}`
	);
}

for (const scheme of ['light', 'dark'] as const) {
	for (const chart of DRAWN)
		test(`axe finds nothing wrong with the view ${chart} in ${scheme}`, async ({ page }) => {
			await openView(page, chart, 't=all');
			expect(await violations(page, scheme)).toEqual([]);
		});

	for (const chart of CHARTS)
		test(`axe finds nothing wrong with the page of ${chart} in ${scheme}`, async ({ page }) => {
			await openPage(page, chart);
			expect(await violations(page, scheme)).toEqual([]);
		});
}
