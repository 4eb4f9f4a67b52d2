import { chromiumOnly, expect, NO_FRAMES, NO_SCRIPT_SWITCH, test as base } from '../page.ts';
import { place, test } from './hosts/host.ts';
import { iframe } from './hosts/table.ts';

const LONG = 'x'.repeat(7000);
/**
 * What an embed's address may hold besides sense; whether the page says that it dropped something, or only where the
 * embed is of actors that no address can take away: elsewhere an empty list is shown as one.
 */
const QUERIES: readonly [query: string, noted: boolean | 'fixed'][] = [
	['', false],
	['utm_source=x&fbclid=1&initialWidth=600&childId=a', false],
	['&&&===&=&', false],
	['__proto__=1&constructor=2&toString=3', false],
	['p=__proto__', true],
	['p=constructor.toString', true],
	['t=__proto__.hasOwnProperty', true],
	['s=__proto__', true],
	['period=__proto__', true],
	['period=1814', true],
	['v=__proto__', true],
	['by=valueOf', true],
	['sort=agree.nobody', true],
	['diff=%00', true],
	['cell=__proto__.constructor', true],
	['as=1999-01-01-00000000', true],
	['theme=__proto__', true],
	['theme=purple&chrome=7', true],
	['chrome=constructor', true],
	['eid=%22%5D%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', false],
	['eid=%00', false],
	['p=%3Cscript%3Ealert(1)%3C/script%3E', true],
	['p=%3Cimg%20src=x%20onerror=alert(1)%3E.sv', true],
	['q=%3C/script%3E%3Cscript%3Ealert(1)%3C/script%3E', false],
	['p=%00', true],
	['p=%', true],
	['p=%E0%A4%A', true],
	['t=%F0%9F%92%A9.%E2%80%AE%D7%A9', true],
	[`p=${LONG}`, true],
	[`t=${'har.'.repeat(1500)}moon`, true],
	[`q=${LONG}`, true],
	[`${LONG}=1`, false],
	['p=&t=&s=', 'fixed'],
	['p=..&t=..', 'fixed']
];

base.describe('in an embed’s address', () => {
	for (const [query, noted] of QUERIES) {
		const name = query.length > 70 ? `${query.slice(0, 70)}… of ${query.length}` : query;
		base(
			`«${name}» draws a chart${noted ? ' and says what is not here' : ''}`,
			async ({ page }) => {
				for (const chart of ['spectrum', 'party/sv']) {
					await page.goto(`./embed/${chart}/?${query}`);
					await expect(page.locator('html[data-pending]')).toHaveCount(0);
					await expect(page.getByRole('figure')).toBeVisible();
					await expect(page.locator('.foot')).toBeVisible();
					// drawn, or said in words that there is nothing to draw
					await expect(page.locator('.drawing').locator('svg, p').first()).toBeVisible();
					await expect(page.getByRole('status')).toHaveCount(
						noted === true || (noted === 'fixed' && chart !== 'spectrum') ? 1 : 0
					);
					expect(await page.locator('#embed script, #embed img').count()).toBe(0);
				}
			}
		);
	}
});

base(
	'without script each kind of embed is drawn, with its source line',
	chromiumOnly(NO_SCRIPT_SWITCH),
	async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
		const page = await context.newPage();
		for (const kind of ['spectrum', 'grid', 'topic/har', 'party/sv', 'pair/r/frp', 'en/embed'])
			for (const query of ['', '?theme=dark&chrome=0&p=__proto__']) {
				await page.goto(
					kind === 'en/embed' ? `./en/embed/change/${query}` : `./embed/${kind}/${query}`
				);
				await expect(page.getByRole('figure').locator('svg').first()).toBeVisible();
				await expect(page.locator('.foot .version')).toBeVisible();
				await expect(page.locator('.foot a')).toHaveCount(2);
				await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
			}
		await context.close();
	}
);

test(
	'in a sandbox that denies origin and storage an embed draws what is asked for',
	chromiumOnly(NO_FRAMES),
	async ({ page, host, site }) => {
		const src = `${site}embed/spectrum/?p=r.frp&t=har&theme=dark`;
		await host({ body: place(iframe(src, 'sandbox="allow-scripts"'), 0) });
		const inner = page.frameLocator('.place iframe');
		await expect(inner.locator('html[data-pending]')).toHaveCount(0);
		await expect(inner.locator('[data-cell]')).toHaveCount(2);
		await expect(inner.locator('html')).toHaveAttribute('data-theme', 'dark');
		await inner.locator('[data-figures]').click();
		await expect(inner.getByRole('table')).toBeVisible();
	}
);
