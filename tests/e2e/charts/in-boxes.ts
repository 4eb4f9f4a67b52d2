import type { Page } from '@playwright/test';
import { expect } from '../page.ts';
import { boxFont } from './box-font.ts';

/** Fewer than half a mark has: what differs from machine to machine is how the edge of a shape is smoothed. */
export const TOLERATED = { maxDiffPixels: 20, threshold: 0.2 };

/** How a browser is started for images that are the same on every machine. */
export const AS_ON_EVERY_MACHINE = {
	bypassCSP: true,
	launchOptions: {
		executablePath: process.env.CHROMIUM_PATH || undefined,
		args: ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb']
	}
};

/** Sets all text in boxes, as on every machine; words about a chart change without it. */
export async function setInBoxes(page: Page) {
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
