import { AS_ON_EVERY_MACHINE, setInBoxes, TOLERATED } from '../charts/in-boxes.ts';
import { expect, test } from '../page.ts';

/** Each kind of embed as it looks, against its reference image in images/. */
const KINDS = {
	chart: 'spectrum',
	topic: 'topic/har',
	party: 'party/sv',
	pair: 'pair/r/frp'
} as const;

const STATES = {
	light: { width: 720, query: 'theme=light' },
	dark: { width: 720, query: 'theme=dark' },
	narrow: { width: 320, query: 'theme=light' },
	// A4 with margins of 12 mm
	print: { width: 703, query: '', media: 'print' }
} as const;

test.use(AS_ON_EVERY_MACHINE);

const SHOTS = [
	...Object.entries(KINDS).flatMap(([kind, path]) =>
		Object.entries(STATES).map(([state, how]) => ({ name: `${kind}-${state}`, path, ...how }))
	),
	{ name: 'topic-bare', path: KINDS.topic, width: 720, query: 'chrome=0&theme=light' }
];

for (const { name, path, width, query, ...media } of SHOTS)
	test(`an embed looks as it should: ${name}`, async ({ page }) => {
		await page.setViewportSize({ width, height: 600 });
		await page.emulateMedia(media);
		await page.goto(`./embed/${path}/?${query}`);
		await expect(page.locator('html[data-pending]')).toHaveCount(0);
		// an embed has the ground of the page around it; none is around this one
		await page.addStyleTag({ content: 'html { background: var(--ground) !important }' });
		await setInBoxes(page);
		await expect(page.locator('#embed')).toHaveScreenshot(`${name}.png`, TOLERATED);
	});
