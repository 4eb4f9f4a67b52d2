import type { Page } from '@playwright/test';
import { place, provoking, test as hosted } from './embed/hosts/host.ts';
import { iframe } from './embed/hosts/table.ts';
import { chromiumOnly, dropped, expect, NO_FRAMES, open, table, test } from './page.ts';

/** What somebody may put into a link, so that whoever follows it runs it. */
const PAYLOADS = [
	'"><img src=x onerror=ran()>',
	'</script><script>ran()</script>',
	'javascript:ran()',
	'__proto__',
	"{{constructor.constructor('ran()')()}}",
	'\u202edesrever\u202c',
	'%00'
];
const ALL = PAYLOADS.join('.');

const KEYS = ['period', 'p', 't', 's', 'v', 'by', 'sort', 'diff', 'narrow', 'cell', 'as'];

const hears = (page: Page) =>
	page.addInitScript(() => {
		Object.assign(globalThis, { ran: () => (document.documentElement.dataset.ran = '') });
	});

async function expectNothingRan(page: Page) {
	await expect(page.locator('html[data-ran]')).toHaveCount(0);
	await expect(page.locator('main img, main script, main iframe')).toHaveCount(0);
	// what every object has from the language is as it was
	expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
}

for (const key of KEYS)
	test(`«${key}» runs nothing, whatever it says, and what is not here is said`, async ({
		page
	}) => {
		await hears(page);
		for (const value of [ALL, PAYLOADS[0] ?? '', `${PAYLOADS[1]}.har`]) {
			await open(page, `./?${key}=${encodeURIComponent(value)}`);
			await expect(dropped(page)).toBeVisible();
			await expectNothingRan(page);
		}
	});

test('«q» is searched for as it stands, and seen as text', async ({ page }) => {
	await hears(page);
	for (const payload of PAYLOADS) {
		await open(page, `./?q=${encodeURIComponent(payload)}`);
		await expect(page.getByRole('searchbox')).toHaveValue(payload);
		await expectNothingRan(page);
	}
});

test('all keys at once, keys of their own and fragments run nothing on any page', async ({
	page
}) => {
	await hears(page);
	const query = [...KEYS, 'q', '__proto__', 'constructor', PAYLOADS[0] ?? '', 'theme', 'eid']
		.map((key) => `${encodeURIComponent(key)}=${encodeURIComponent(ALL)}`)
		.join('&');
	for (const path of ['', 'chart/spectrum/', 'open/', 'pair/', 'match/', 'topic/har/', 'data/'])
		for (const fragment of ['', `#${encodeURIComponent(ALL)}`, '#javascript:ran()', '#__proto__']) {
			await open(page, `./${path}?${query}${fragment}`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
			await expectNothingRan(page);
		}
});

test('answers in a link run nothing: what is not known of them is left out', async ({ page }) => {
	await hears(page);
	for (const answers of [
		ALL,
		`1.har~${ALL}`,
		`1.${ALL}~for`,
		`1.har~for~${ALL}`,
		`__proto__.${ALL}`
	]) {
		// a fragment alone would be no new page
		await page.goto('about:blank');
		await open(page, `./match/#me=${encodeURIComponent(answers)}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
		await expectNothingRan(page);
	}
});

test('a theme that is kept, and all else that is, may be anything', async ({ page }) => {
	await hears(page);
	await page.addInitScript((value) => {
		// a page from nowhere, before the site's, has no storage
		if (origin === 'null') return;
		localStorage.setItem('theme', value);
		for (const key of Object.keys(localStorage)) localStorage.setItem(key, value);
	}, ALL);
	await open(page);
	await expect(table(page)).toBeVisible();
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
	await expectNothingRan(page);
});

/** What a page around an embed, or a frame in it, may send. */
const MESSAGES: readonly unknown[] = [
	...PAYLOADS,
	...PAYLOADS.flatMap((text) => [
		`pymxPYMx${text}xPYMxwidthxPYMx${text}`,
		`[iFrameSizer]${text}:8:false:true:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true`,
		`[iFrameSizer]message:${text}`,
		{ type: text, height: text },
		{ type: 'iframe-get-child-dimensions', [text]: text },
		{ message: 'ready', secret: text, value: text },
		{ sentinel: 'amp', type: 'embed-size', height: text }
	]),
	null,
	0,
	[],
	{ sentinel: 'amp', type: 'embed-size', height: Infinity },
	{ sentinel: 'amp', type: 'embed-size', height: -1 },
	{ sentinel: 'amp', type: 'embed-size', height: 1e9 }
];

hosted.describe('messages between a page and its embed', () => {
	hosted.use({ provoked: provoking(/^$/) });

	hosted(
		'an embed is told anything, and draws on',
		chromiumOnly(NO_FRAMES),
		async ({ page, host, site }) => {
			await hears(page);
			await host({ body: place(iframe(`${site}embed/spectrum/`), 0) });
			const inner = page.frameLocator('.place iframe');
			await expect(inner.locator('[data-cell]').first()).toBeVisible();
			await page.evaluate((messages) => {
				const frame = document.querySelector('iframe')?.contentWindow;
				for (const message of messages) frame?.postMessage(message, '*');
			}, MESSAGES);
			await inner.locator('[data-figures]').click();
			await expect(inner.getByRole('table')).toBeVisible();
			await expect(inner.locator('html[data-ran]')).toHaveCount(0);
			await expect(page.locator('html[data-ran]')).toHaveCount(0);
		}
	);

	hosted(
		'the element hears its own frame alone, and heights alone',
		async ({ page, host, site }) => {
			await hears(page);
			const bad = PAYLOADS.map((text) => text.replaceAll('"', '&quot;'));
			await host({
				body:
					`<script src="${site}standpunkt-embed.js"></script>` +
					`<standpunkt-embed src="${site}embed/topic/har/" title="${bad[0]}" theme="${bad[1]}" height="${bad[2]}"></standpunkt-embed>` +
					`<standpunkt-embed class="bad" src="${bad[2]}"><a href="/">The link</a></standpunkt-embed>` +
					'<iframe class="stranger" src="about:blank"></iframe>'
			});
			const frame = page.locator('standpunkt-embed iframe');
			await expect(frame).toHaveCount(1);
			await expect(frame).toHaveAttribute('title', PAYLOADS[0] ?? '');
			await expect.poll(() => frame.evaluate((one) => one.clientHeight)).toBeGreaterThan(200);
			const before = await frame.evaluate((one) => one.clientHeight);
			await page.evaluate((messages) => {
				for (const message of messages) window.postMessage(message, '*');
				window.postMessage({ sentinel: 'amp', type: 'embed-size', height: 7 }, '*');
			}, MESSAGES);
			await expect(page.locator('.bad').getByRole('link', { name: 'The link' })).toBeVisible();
			expect(await frame.evaluate((one) => one.clientHeight)).toBe(before);
			await expect(page.locator('html[data-ran]')).toHaveCount(0);
		}
	);
});
