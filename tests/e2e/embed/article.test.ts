import { readFileSync } from 'node:fs';
import { expect, expectFits, expectNoScrollBars, test, withScrollBars } from './hosts/host.ts';
import { expectNoSidewaysScroll } from '../page.ts';

test.use({ launchOptions: withScrollBars });

/** An article as a newsroom has it: text, four embeds as they are pasted, and the listener that it runs anyway. */
const article = readFileSync(new URL('hosts/article.html', import.meta.url), 'utf8');

for (const width of [360, 1280])
	test(`an article of ${width} px with four embeds of four kinds ends without a scroll bar in any`, async ({
		page,
		host,
		site
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await host({ body: article.replaceAll('https://site.test/', site) });
		await expectFits(page, 4);
		await expectNoScrollBars(page);
		await expectNoSidewaysScroll(page);
		await expect(page.locator('.advert')).toHaveJSProperty('offsetHeight', 150);
	});
