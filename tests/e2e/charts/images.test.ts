import type { Page } from '@playwright/test';
import { expect, test } from '../page.ts';
import { boxFont } from './box-font.ts';
import { CHARTS, figure, openPage, openView } from './chart.ts';

/**
 * Each chart as it looks, against its reference image in images/. After a change that is meant:
 * `playwright test tests/e2e/charts/images.test.ts --update-snapshots`, and look at what has become different.
 */
const STATES = {
	light: { size: { width: 1280, height: 900 } },
	dark: { size: { width: 1280, height: 900 }, colorScheme: 'dark' },
	narrow: { size: { width: 320, height: 640 } },
	// A4 with margins of 12 mm
	print: { size: { width: 703, height: 1000 }, media: 'print' }
} as const;

/** Fewer than half a mark has: what differs from machine to machine is how the edge of a shape is smoothed. */
const TOLERATED = { maxDiffPixels: 20, threshold: 0.2 };

test.use({
	bypassCSP: true,
	launchOptions: {
		executablePath: process.env.CHROMIUM_PATH || undefined,
		args: ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb']
	}
});

/** Sets all text in boxes, as on every machine; words about a chart change without it. */
async function setInBoxes(page: Page) {
	const font = Buffer.from(boxFont()).toString('base64');
	await page.addStyleTag({
		content: `
			@font-face { font-family: boxes; src: url(data:font/ttf;base64,${font}); font-weight: 1 999 }
			*, *::before, *::after {
				font-family: boxes !important;
				font-synthesis: none !important;
				/* no letter is fitted to the pixels, as one system does and another does not */
				text-rendering: geometricPrecision !important;
			}
			figcaption { display: none !important }`
	});
	expect(
		await page.evaluate(() => document.fonts.load('16px boxes').then((all) => all.length))
	).toBe(1);
}

for (const chart of CHARTS)
	for (const [state, { size, ...media }] of Object.entries(STATES))
		test(`${chart} looks as it should: ${state}`, async ({ page }) => {
			await page.setViewportSize(size);
			await page.emulateMedia(media);
			await (chart === 'grid' ? openPage(page, chart) : openView(page, chart));
			await setInBoxes(page);
			await expect(figure(page)).toHaveScreenshot(`${chart}-${state}.png`, TOLERATED);
		});
