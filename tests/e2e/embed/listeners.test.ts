import {
	expect,
	expectFits,
	expectNoScrollBars,
	frames,
	place,
	provoking,
	STRANGER,
	test,
	toggle,
	widen,
	withScrollBars
} from './hosts/host.ts';
import { LISTENERS, type Listener } from './hosts/table.ts';

test.use({ launchOptions: withScrollBars });
test.slow();

/** Two charts that are of different heights, and never over what WordPress allows. */
const TWO = ['agreement', 'topic/har'];
/** All that can be embedded, one after the other: most of them out of sight. */
const TEN = [
	'agreement',
	'topic/lar',
	'grid',
	'coverage',
	'change',
	'topic/har',
	'majority',
	'grid',
	'topic/lar',
	'agreement'
];

/** Those that become high are left out where a listener gives no more. */
const body = (site: string, { paste, most }: Listener, charts: readonly string[]) =>
	charts
		.map((chart) => (most ? chart.replace(/agreement|change|majority/, 'topic/lar') : chart))
		.map((chart, n) => place(paste(`${site}embed/${chart}/`, n), n))
		.join('') + STRANGER;

for (const listener of LISTENERS)
	test.describe(listener.name, () => {
		const { libraries = [], start, complains } = listener;
		if (complains) test.use({ provoked: provoking(complains) });

		test('gives two embeds what they need, and takes it back, and leaves others alone', async ({
			page,
			host,
			site
		}) => {
			await page.setViewportSize({ width: 1000, height: 900 });
			await host({ body: body(site, listener, TWO), libraries, start });
			await expectFits(page, 2);
			for (const width of [620, 800]) {
				await widen(page, width);
				await expectFits(page, 2);
			}
			await toggle(page);
			await expectFits(page, 2);
			await toggle(page);
			await expectFits(page, 2);
			await expectNoScrollBars(page);
			await expect(page.locator('.stranger')).toHaveJSProperty('offsetHeight', 150);
		});

		test('follows ten embeds, most of them out of sight, as they change before and after they are seen', async ({
			page,
			host,
			site
		}) => {
			await page.setViewportSize({ width: 760, height: 600 });
			await host({ body: body(site, listener, TEN), libraries, start });
			await expectFits(page, 10);
			await toggle(page);
			await expectFits(page, 10);
			await widen(page, 640);
			// of its page's width no frame hears while it is out of sight
			for (const one of await frames(page).all()) await one.scrollIntoViewIfNeeded();
			await expectFits(page, 10);
			await toggle(page);
			await expectFits(page, 10);
			await expectNoScrollBars(page);
			await expect(page.locator('.stranger')).toHaveJSProperty('offsetHeight', 150);
		});
	});
