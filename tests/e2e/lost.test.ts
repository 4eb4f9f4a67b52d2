import { chromiumOnly, expect, NO_SCRIPT_SWITCH, test } from './page.ts';

const SAID = ['Siden finnes ikke', 'Sida finst ikkje', 'There is no such page'];
/** Addresses of embeds that are nowhere: a chart, a pair in the other order, a topic of old, rubbish. */
const NOWHERE = [
	'embed/pie/',
	'embed/pair/frp/r/?p=r.frp&as=1999',
	'en/embed/topic/no-such-topic/?theme=dark',
	'embed/%3Cscript%3E/'
];

test.use({
	provoked:
		/404|Not found|CORS|Failed to fetch|ERR_FAILED|Blocked script|sandboxed|error loading dynamically/
});

test(
	'what is nowhere says so in each language, and leads on, before any script has run',
	chromiumOnly(NO_SCRIPT_SWITCH),
	async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
		const page = await context.newPage();
		for (const path of NOWHERE) {
			const response = await page.goto(`./${path}`);
			expect(response?.status()).toBe(404);
			await expect(page.getByRole('heading')).toHaveText(SAID);
			await expect(page.getByRole('link', { name: 'Gå til forsiden' })).toBeVisible();
		}
		await context.close();
	}
);

test('with script it leads on from there, with a search', async ({ page }) => {
	await page.goto('./embed/pie/?p=r.frp');
	await expect(page.locator('#Lost')).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden finnes ikke');
	await expect(page.getByRole('searchbox')).toBeVisible();
});

test('a sandboxed frame of what is nowhere is never blank', async ({ page, baseURL }) => {
	// on a page of a real server: a browser may refuse frames of this machine to a page from nowhere
	await page.goto('./robots.txt');
	await page.evaluate((src) => {
		const frame = document.createElement('iframe');
		frame.setAttribute('sandbox', 'allow-scripts');
		Object.assign(frame, { src, width: 500, height: 400 });
		document.body.replaceChildren(frame);
	}, `${baseURL}embed/pie/?p=r`);
	const frame = page.locator('iframe').contentFrame();
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Siden finnes ikke');
	await expect(frame.getByRole('link').first()).toBeVisible();
});
