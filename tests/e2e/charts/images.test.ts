import { expect, test } from '../page.ts';
import { CHARTS, figure, openPage, openView } from './chart.ts';
import { AS_ON_EVERY_MACHINE, setInBoxes, TOLERATED } from './in-boxes.ts';

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

test.use(AS_ON_EVERY_MACHINE);

for (const chart of CHARTS)
	for (const [state, { size, ...media }] of Object.entries(STATES))
		test(`${chart} looks as it should: ${state}`, async ({ page }) => {
			await page.setViewportSize(size);
			await page.emulateMedia(media);
			await (chart === 'grid' ? openPage(page, chart) : openView(page, chart));
			await setInBoxes(page);
			await expect(figure(page)).toHaveScreenshot(`${chart}-${state}.png`, TOLERATED);
		});
