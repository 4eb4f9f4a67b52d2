import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { BLOCKED, chromiumOnly, NO_FRAMES } from '../page.ts';
import { serveDocumented, type Served } from './nginx.ts';

/*
 * The built site behind a real nginx, by the very text of the README, under a sub-path. Where the machine has no nginx,
 * and Debian's package cannot be had either, these tests are skipped, and count as skipped.
 */
let served: Served | undefined;

const NO_WORD = 'a stock Firefox tells Playwright nothing of a frame that it refuses';

test.beforeAll(async () => {
	test.setTimeout(150_000);
	served = await serveDocumented();
	// a machine that has none and cannot install it has nothing to run the README's file by: CI installs it
	test.skip(!served, "no nginx here, and Debian's package cannot be had: hosting is not tested");
});
test.afterAll(async () => served?.stop());

const at = (path: string) => `${served?.origin}/standpunkt/${path}`;
/** As it is answered, without going on to where it leads. */
const ask = (path: string, headers: Record<string, string> = {}) =>
	fetch(at(path), { redirect: 'manual', headers });

const [script = ''] = readdirSync('build/_app/immutable/entry');

const COMMON = {
	'access-control-allow-origin': '*',
	'permissions-policy':
		'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
	'x-frame-options': null
};
const FRAMED_BY_SELF = "frame-ancestors 'self'";
const FRESH = 'no-cache';
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** What is asked for, and how it is answered: status, type, for how long it is kept, who may frame it. */
const answers: [string, number, RegExp, string, string | null][] = [
	['', 200, /^text\/html; charset=utf-8$/, FRESH, FRAMED_BY_SELF],
	['?p=a.b&t=/embed/', 200, /^text\/html/, FRESH, FRAMED_BY_SELF],
	['en/topic/', 200, /^text\/html/, FRESH, FRAMED_BY_SELF],
	['embed/grid/', 200, /^text\/html; charset=utf-8$/, FRESH, null],
	['en/embed/grid/?theme=dark', 200, /^text\/html/, FRESH, null],
	['data/matrix.json', 200, /^application\/json; charset=utf-8$/, FRESH, FRAMED_BY_SELF],
	[
		`_app/immutable/entry/${script}`,
		200,
		/^application\/javascript; charset=utf-8$/,
		FOR_GOOD,
		FRAMED_BY_SELF
	],
	['card/chart/grid.en.png', 200, /^image\/png$/, FRESH, FRAMED_BY_SELF],
	['nowhere/', 404, /^text\/html; charset=utf-8$/, FRESH, FRAMED_BY_SELF],
	// a missing embed stands in somebody's article: it says that it is missing, in its frame
	['embed/nowhere/', 404, /^text\/html/, FRESH, null]
];

for (const [path, status, type, cache, framing] of answers)
	test(`"${path}" is answered with ${status} and its headers`, async () => {
		const answer = await ask(path);
		expect(answer.status).toBe(status);
		expect(answer.headers.get('content-type')).toMatch(type);
		const headers = { ...COMMON, 'cache-control': cache, 'content-security-policy': framing };
		const found = Object.keys(headers).map((name) => [name, answer.headers.get(name)]);
		expect(Object.fromEntries(found)).toEqual(headers);
	});

test('a page without its closing slash is sent on to its own address, with its query', async () => {
	const grid = await ask('embed/grid?p=a');
	expect([grid.status, grid.headers.get('location')]).toEqual([301, '/standpunkt/embed/grid/?p=a']);
	const root = await fetch(`${served?.origin}/standpunkt?p=a`, { redirect: 'manual' });
	expect([root.status, root.headers.get('location')]).toEqual([308, '/standpunkt/?p=a']);
});

test('the page for the lost is the one that was built', async () => {
	expect(await (await ask('nowhere/')).text()).toBe(await (await ask('404.html')).text());
});

test('what belongs to another host is not served', async () => {
	expect((await ask('_headers')).status).toBe(404);
});

for (const path of ['', 'embed/grid/', 'data/matrix.json', `_app/immutable/entry/${script}`])
	test(`"${path}" is compressed for those who take it so`, async () => {
		const { headers } = await ask(path, { 'Accept-Encoding': 'gzip' });
		expect(headers.get('content-encoding')).toBe('gzip');
		expect(headers.get('vary')).toMatch(/accept-encoding/i);
	});

test('what a reader has is not sent again', async () => {
	const { headers } = await ask('data/matrix.json');
	const again = await ask('data/matrix.json', { 'If-None-Match': headers.get('etag') ?? '' });
	expect(again.status).toBe(304);
});

test('the site runs, and goes from page to page', async ({ page }) => {
	const wrong = listen(page);
	await page.goto(at('chart/grid/'));
	await expect(page.locator('html[data-hydrated]')).toBeAttached();
	await page.locator('footer a[href$="chart/coverage/"]').click();
	await expect(page).toHaveURL(at('chart/coverage/'));
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(wrong).toEqual([]);
});

/** A page of somebody else, on an origin of its own. @param html its body */
async function serveArticle(html: string) {
	const server = createServer((_, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8').end(`<!doctype html>${html}`);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return { address: `http://localhost:${port}/`, close: () => server.close() };
}

/** What goes wrong on a page, in its frames as well. */
function listen(page: Page): string[] {
	const wrong: string[] = [];
	page.on('console', (one) => {
		if (['error', 'warning'].includes(one.type()) && !BLOCKED.test(one.text()))
			wrong.push(one.text());
	});
	page.on('pageerror', ({ message }) => wrong.push(message));
	return wrong;
}

for (const sandbox of ['', 'sandbox="allow-scripts"'])
	test(
		`an embed is alive in an article on another origin ${sandbox}`.trim(),
		chromiumOnly(NO_FRAMES),
		async ({ page }) => {
			const wrong = listen(page);
			const article = await serveArticle(`<script>
			addEventListener('message', ({ data }) => {
				const height = data['datawrapper-height']?.mine;
				if (height) document.querySelector('iframe').height = height;
			});
		</script><iframe ${sandbox} width="600" height="10" src="${at('embed/grid/?eid=mine')}"></iframe>`);
			try {
				await page.goto(article.address);
				const embed = page.frameLocator('iframe');
				await expect(embed.getByRole('heading', { level: 1 })).toBeVisible();
				await expect(page.locator('iframe')).toHaveAttribute('height', /^\d{3}$/);
				// its own script answers, not only its page
				await embed.getByRole('button').click();
				await expect(embed.getByRole('table')).toBeVisible();
				expect(wrong).toEqual([]);
			} finally {
				article.close();
			}
		}
	);

test(
	'no page but an embed can be framed by another origin',
	chromiumOnly(NO_WORD),
	async ({ page }) => {
		const article = await serveArticle(`<iframe src="${at('topic/')}"></iframe>`);
		try {
			const refused = page.waitForEvent('console', (one) => one.text().includes('frame-ancestors'));
			await page.goto(article.address);
			expect((await refused).type()).toBe('error');
		} finally {
			article.close();
		}
	}
);
