import { chromiumOnly, NO_FRAMES } from '../page.ts';
import { expect, test } from './hosts/host.ts';

const element = (attributes: string) =>
	`<standpunkt-embed ${attributes}><a href="https://example.org/">The chart</a></standpunkt-embed>`;
const script = (site: string) => `<script src="${site}standpunkt-embed.js" async></script>`;
/** Keeps an embed out of reach of the reader. */
const FAR = '<div style="height: 4000px"></div>';

test(
	'the element shows its embed in a page of another origin, as high as it is',
	chromiumOnly(NO_FRAMES),
	async ({ page, host, site }) => {
		const attributes = `src="${site}embed/topic/har/?chrome=1" title="On treatment" theme="dark"`;
		await host({ body: script(site) + element(attributes) + '<p id="after">After</p>' });
		const frame = page.locator('standpunkt-embed iframe');
		await expect(frame).toHaveAttribute('title', 'On treatment');
		await expect(frame).toHaveAttribute('src', /\?chrome=1&theme=dark$/);
		await expect(page.getByRole('link', { name: 'The chart' })).toBeHidden();
		const inner = page.frameLocator('standpunkt-embed iframe');
		const isFit = async () => {
			const content = await inner.locator('#embed').evaluate((one) => {
				return Math.ceil(one.getBoundingClientRect().bottom);
			});
			return content - (await frame.evaluate((one) => one.clientHeight));
		};
		await expect.poll(isFit).toBe(0);
		await inner.locator('[data-figures]').click();
		await expect(inner.getByRole('table')).toBeVisible();
		await expect.poll(isFit).toBe(0);
		await page.setViewportSize({ width: 400, height: 800 });
		await expect.poll(isFit).toBe(0);
		await expect(frame).toHaveJSProperty('clientWidth', 400 - 16);
	}
);

test('an embed that is far down is not loaded before a reader comes near', async ({
	page,
	host,
	site
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await host({ body: FAR + element(`src="${site}embed/topic/har/" height="420"`) + script(site) });
	const one = page.locator('standpunkt-embed');
	await expect(one).toHaveJSProperty('clientHeight', 420);
	await expect(page.getByRole('link', { name: 'The chart' })).toBeVisible();
	expect(asked.filter((url) => url.includes('/embed/'))).toEqual([]);
	await one.scrollIntoViewIfNeeded();
	await expect(page.getByRole('link', { name: 'The chart' })).toBeHidden();
});

test('another theme or another address is shown in place of the first', async ({
	page,
	host,
	site
}) => {
	await host({ body: script(site) + element(`src="${site}embed/topic/har/"`) });
	await expect(page.getByRole('link', { name: 'The chart' })).toBeHidden();
	const one = page.locator('standpunkt-embed');
	await one.evaluate((it, src) => it.setAttribute('src', src), `${site}embed/grid/`);
	await one.evaluate((it) => it.setAttribute('theme', 'light'));
	await expect(one.locator('iframe')).toHaveAttribute('src', /\/embed\/grid\/\?theme=light$/);
	await expect(page.getByRole('link', { name: 'The chart' })).toBeHidden();
});

for (const src of ['', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'http://'])
	test(`an element whose address is «${src}» stays the link it is`, async ({
		page,
		host,
		site
	}) => {
		await host({
			body: script(site) + element(`src="${src}"`) + element(`src="${site}embed/grid/"`)
		});
		// the second has come: so the script has run
		await expect(page.locator('standpunkt-embed').last().locator('a')).toBeHidden();
		await expect(page.locator('standpunkt-embed iframe')).toHaveCount(1);
		await expect(page.locator('standpunkt-embed').first().locator('a')).toBeVisible();
	});

test('an address where nothing speaks leaves the link, and nobody else’s message moves it', async ({
	page,
	host,
	site
}) => {
	await host({
		body:
			script(site) +
			element('src="/stranger/" height="200"') +
			'<iframe src="/stranger/" name="other"></iframe>'
	});
	const one = page.locator('standpunkt-embed');
	await expect(one.locator('iframe')).toBeAttached();
	await page.evaluate(() => {
		for (const height of [null, '300', -4, 1e9, 640.5, 640])
			window.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
	});
	await page.frame('other')?.evaluate(() => {
		parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 640 }, '*');
	});
	await page.evaluate(() => new Promise((done) => setTimeout(done)));
	await expect(one).toHaveJSProperty('clientHeight', 200);
	await expect(one.locator('a')).toBeVisible();
});

test('without script the element is a link', async ({ browser, page, host, site }) => {
	await host({ body: element(`src="${site}embed/grid/"`) });
	const address = page.url();
	const context = await browser.newContext({ javaScriptEnabled: false });
	const plain = await context.newPage();
	await plain.goto(address);
	await expect(plain.getByRole('link', { name: 'The chart' })).toBeVisible();
	await context.close();
});
