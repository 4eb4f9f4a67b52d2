import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardChart, cardPath, type Card } from '#lib/core/card.ts';
import { indexMatrix } from '#lib/core/matrix.ts';
import { embedHeight } from '#lib/embed/embed-height.ts';
import { cards } from '#lib/server/card.ts';
import { matrixFor } from '#lib/server/page.ts';
import { locales, sayIn } from '#lib/words/locale.ts';
import { MODULES } from '#lib/charts/modules.ts';

/** By how much a height that is reckoned may miss the one that a browser measures. */
const SHARE = 0.15;
const SITE = 'http://built.test/';

let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH || undefined });
	page = await browser.newPage();
	// the build as it lies on disk
	await page.route(`${SITE}**`, (route) => {
		const { pathname } = new URL(route.request().url());
		const path = join('build', pathname.endsWith('/') ? `${pathname}index.html` : pathname);
		return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
	});
}, 60_000);
afterAll(() => browser?.close());

/** All charts, and of the other kinds those that are shown with the most and the fewest. */
const chosen = cards().filter(
	(card, i, all) =>
		card.kind === 'chart' || all[i - 1]?.kind !== card.kind || all[i + 1]?.kind !== card.kind
);

async function measure(card: Card, prefix: string, query: string): Promise<number> {
	await page.goto(`${SITE}${prefix}embed/${cardPath(card)}${query}`);
	return page.evaluate(async () => {
		// drawn anew, by its script, as wide as there is room
		await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		return document.getElementById('embed')?.getBoundingClientRect().height ?? 0;
	});
}

describe.each(locales)('in %s', (lang) => {
	const prefix = lang === locales[0] ? '' : `${lang}/`;
	const matrix = indexMatrix(matrixFor(lang));

	it.each([
		[640, false],
		[640, true],
		[360, false],
		[900, false]
	])(
		'an embed %i px wide is about as high as is said (bare: %s)',
		async (width, bare) => {
			await page.setViewportSize({ width, height: 400 });
			const wrong: string[] = [];
			for (const card of chosen) {
				const { howToRead } = MODULES[cardChart(card)];
				const said = sayIn(lang, () => embedHeight({ card, matrix, width, bare, howToRead }));
				const measured = await measure(card, prefix, bare ? '?chrome=0' : '');
				if (Math.abs(said / measured - 1) >= SHARE)
					wrong.push(`${cardPath(card)}: ${said} instead of ${measured}`);
			}
			expect(wrong).toEqual([]);
		},
		60_000
	);
});
