import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { positionOf, titleOf } from './facts.ts';
import { becomeHeld, hostSite, MARK, type Host } from './hosted.ts';
import {
	cell,
	chromiumOnly,
	expect,
	hits,
	isHydrated,
	NO_CDP,
	NO_DOWNLOADS,
	panel,
	search,
	table,
	test as base,
	watch
} from './page.ts';

/** A browser whose pages may be answered by a service worker, and a host of the site that can go away. */
const test = base.extend<{ host: Host; path: string; own: BrowserContext; page: Page }>({
	path: ['/', { option: true }],
	host: async ({ path }, use) => {
		const host = await hostSite(path);
		await use(host);
		await host.close();
	},
	own: async ({ browser, host, provoked }, use) => {
		const own = await browser.newContext({ serviceWorkers: 'allow', locale: 'nb-NO' });
		const wrong = watch(own, host.url, provoked);
		await use(own);
		await own.close();
		expect(wrong).toEqual([]);
	},
	page: async ({ own, host }, use) => {
		const page = await own.newPage();
		await page.goto(host.url);
		await use(page);
	}
});

// a page that is not held, a worker that is asked for where there is no line
const LOST =
	/^404|status of 404|ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_CONNECTION|ERR_EMPTY_RESPONSE|^503|status of 503|Failed to fetch|Not found|Not Found|NetworkError|^console: Error$|An unknown error|update.*ServiceWorker|fetching the script/i;
test.use({ provoked: LOST });
// a site is fetched whole, and then another one
test.setTimeout(120_000);

/** A version of the data before the current one. */
const { version } = JSON.parse(await readFile('build/data/matrix.json', 'utf8')) as {
	version: string;
};
const earlier = readdirSync('build/data/versions').find((name) => name !== version) ?? '';

const offer = (page: Page) => page.getByRole('button', { name: 'Last den inn' });
const brand = (page: Page) => page.getByRole('banner').getByRole('link').first();

async function goOffline(own: BrowserContext, host: Host) {
	host.goAway();
	await own.setOffline(true);
}

/** The whole job of a reader without network, from a page that was visited once. */
async function doTheJob(page: Page) {
	await page.reload();
	await isHydrated(page);
	await expect(table(page).getByRole('cell').getByRole('link')).toHaveCount(45);
	await page.getByText('Bare uenighet').click();
	await expect(page).toHaveURL(/diff=1/);
	await search(page, 'heroin');
	await expect(hits(page)).toContainText('treff');
	await page.getByRole('searchbox').fill('');
	await cell(page, 'r', 'har').click();
	await expect(panel(page)).toContainText(positionOf('r', 'har')?.summary.nb ?? '-');
	await page.keyboard.press('Escape');
	await page.getByRole('main').getByRole('link', { name: 'Skala' }).click();
	await expect(page.getByRole('figure').first()).toBeVisible();
	const nav = page.getByRole('navigation', { name: 'Hovedmeny' });
	await nav.getByRole('link', { name: 'Metode' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/metode|gjort|laget/i);
	await page.reload();
	await isHydrated(page);
	await nav.getByRole('link', { name: 'Temaer' }).click();
	// a page that was never visited, opened by the router
	await page
		.getByRole('main')
		.getByRole('link', { name: titleOf('har') })
		.first()
		.click();
	await expect(page).toHaveURL(/topic\/har\//);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(titleOf('har'));
}

/** Takes the data along, as a file. */
async function takeData(page: Page) {
	const nav = page.getByRole('navigation', { name: 'Hovedmeny' });
	await nav.getByRole('link', { name: 'Rutenett' }).click();
	await page.getByRole('main').getByRole('link', { name: 'Skala' }).click();
	await page.getByRole('button', { name: 'Last ned eller siter' }).click();
	const dialog = page.getByRole('dialog', { name: 'Del visningen' });
	const saved = page.waitForEvent('download');
	await dialog.getByRole('button', { name: /CSV med komma/ }).click();
	const csv = await readFile(await (await saved).path(), 'utf8');
	expect(csv).toContain(titleOf('har'));
}

test('after one visit the site works without network', async ({ own, host, page }) => {
	await becomeHeld(page);
	await goOffline(own, host);
	await doTheJob(page);
});

test.describe('under a sub-path', chromiumOnly(NO_DOWNLOADS), () => {
	test.use({ path: '/some/sub/' });

	test('it does as well, and says there what is not held', async ({ own, host, page }) => {
		await becomeHeld(page);
		await goOffline(own, host);
		await doTheJob(page);
		await takeData(page);
		await page.goto(`${host.url}en/topic/har/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'This page is not stored on your device'
		);
		for (const link of await page.getByRole('navigation').getByRole('link').all())
			expect(await link.getAttribute('href')).toMatch(/^\/some\/sub\/en\//);
	});
});

test('it is open to the reader without waiting for the reload', async ({ own, host, page }) => {
	await becomeHeld(page);
	await goOffline(own, host);
	await page.getByRole('main').getByRole('link', { name: 'Flertall' }).click();
	await expect(page.getByRole('figure').first()).toBeVisible();
});

test('what is not held says so, in the language of its address, and leads to what is', async ({
	own,
	host,
	page
}) => {
	await becomeHeld(page);
	await goOffline(own, host);
	for (const [path, said] of [
		['pair/r/frp/', 'Denne siden er ikke lagret på enheten'],
		['nn/party/r/', 'Denne sida er ikkje lagra på eininga'],
		['en/embed/grid/', 'This page is not stored on your device']
	] as const) {
		await page.goto(host.url + path);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(said);
	}
	await page.goto(`${host.url}pair/r/frp/`);
	await page.getByRole('link', { name: 'Rutenett' }).click();
	await isHydrated(page);
	await expect(table(page)).toBeVisible();
});

test('what was visited is held: another page, and an earlier version of the data', async ({
	own,
	host,
	page
}) => {
	await becomeHeld(page);
	const told = page.getByRole('status').filter({ hasText: 'Dataene slik de var' });
	await page.goto(`${host.url}?as=${earlier}`);
	await expect(told).toBeVisible();
	await expect.poll(() => isHeld(page, `data/versions/${earlier}/changes.json`)).toBe(true);
	await page.goto(`${host.url}pair/r/sv/`);
	await isHydrated(page);
	await expect.poll(() => isHeld(page, 'pair/r/sv/')).toBe(true);
	await goOffline(own, host);
	await page.reload();
	await isHydrated(page);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto(`${host.url}?as=${earlier}`);
	await expect(told).toBeVisible();
});

const isHeld = (page: Page, path: string) =>
	page.evaluate(
		async (at) => (await caches.match(new URL(at, location.origin).pathname)) !== undefined,
		`/${path}`
	);

test('the page for the lost is never held', async ({ own, host, page }) => {
	await becomeHeld(page);
	await page.goto(`${host.url}nowhere/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden finnes ikke');
	await page.goto(host.url);
	expect(await isHeld(page, 'nowhere/')).toBe(false);
	await goOffline(own, host);
	await page.goto(`${host.url}nowhere/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/ikke lagret/);
});

test('a newer site is offered and waits: only the press loads it', async ({ host, page }) => {
	await becomeHeld(page);
	host.deploy();
	await page.reload();
	await expect(offer(page)).toBeVisible({ timeout: 30_000 });
	await expect(page.getByRole('status').filter({ hasText: 'En ny versjon' })).toBeVisible();
	// still the old one, whole: script that was never used, data, another page, a document
	await expect(brand(page)).toHaveText('Standpunkt');
	await page.getByRole('main').getByRole('link', { name: 'Dekning' }).click();
	await expect(page.getByRole('figure').first()).toBeVisible();
	await cell(page, 'r', 'har').or(page.getByRole('figure').first()).first().waitFor();
	await page
		.getByRole('navigation', { name: 'Hovedmeny' })
		.getByRole('link', { name: 'Kilder' })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kilder');
	await page.reload();
	await isHydrated(page);
	await expect(brand(page)).toHaveText('Standpunkt');
	await offer(page).click({ timeout: 30_000 });
	await expect(brand(page)).toHaveText(MARK, { timeout: 30_000 });
	await expect(offer(page)).toHaveCount(0);
	await expect.poll(() => buildsHeld(page)).toEqual(['later']);
});

/** Which builds are held. */
const buildsHeld = (page: Page) =>
	page.evaluate(async () =>
		(await caches.keys())
			.filter((name) => name.includes(' build '))
			.map((name) => (name.endsWith('-later') ? 'later' : 'first'))
	);

test('the offer can be put away', async ({ host, page }) => {
	await becomeHeld(page);
	host.deploy();
	await page.reload();
	await expect(offer(page)).toBeVisible({ timeout: 30_000 });
	await page.getByRole('button', { name: 'Lukk' }).click();
	await expect(offer(page)).toHaveCount(0);
	await expect(brand(page)).toHaveText('Standpunkt');
});

test('a page of the old site is answered by it after another page has taken the new one', async ({
	own,
	host,
	page
}) => {
	await becomeHeld(page);
	const old = await own.newPage();
	await old.goto(`${host.url}?t=all`);
	await isHydrated(old);
	host.deploy();
	await page.reload();
	await offer(page).click({ timeout: 30_000 });
	await expect(brand(page)).toHaveText(MARK, { timeout: 30_000 });
	// its scripts are gone from the host, and its data is another
	await old.getByRole('main').getByRole('link', { name: 'Endring' }).click();
	await expect(old.getByRole('figure').first()).toBeVisible();
	await expect(brand(old)).toHaveText('Standpunkt');
	expect((await buildsHeld(page)).toSorted()).toEqual(['first', 'later']);
	await old.close();
	await page.reload();
	await expect.poll(() => buildsHeld(page), { timeout: 30_000 }).toEqual(['later']);
});

test('a page that only the newer site has is shown as a page of it, whole', async ({
	host,
	page
}) => {
	await becomeHeld(page);
	host.deploy();
	await page.goto(`${host.url}pair/r/frp/`);
	await isHydrated(page);
	await expect(brand(page)).toHaveText(MARK);
	// nothing of the old one is mixed in: what it goes on to is asked of the host
	await page
		.getByRole('navigation', { name: 'Hovedmeny' })
		.getByRole('link', { name: 'Temaer' })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Temaer');
	await expect(brand(page)).toHaveText(MARK);
	expect(host.asked).toContain('/topic/__data.json');
});

test('a frame with an embed registers nothing', async ({ own, host }) => {
	// no page of the site was open before
	const page = await own.newPage();
	await page.goto(`${host.url}embed/grid/`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.waitForLoadState('networkidle');
	expect(
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
	).toBe(0);
	expect(own.serviceWorkers()).toEqual([]);
	expect(host.asked).not.toContain('/service-worker.js');
});

test(
	'where there is no room, the site works without it',
	chromiumOnly(NO_CDP),
	async ({ own, host, page }) => {
		const session = await own.newCDPSession(page);
		const { origin } = new URL(host.url);
		await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
		await expect.poll(() => host.asked, { timeout: 30_000 }).toContain('/offline.json');
		await expect
			.poll(
				() =>
					page.evaluate(async () => {
						const registration = await navigator.serviceWorker.getRegistration();
						return (registration?.installing ?? registration?.active)?.state ?? 'none';
					}),
				{ timeout: 30_000 }
			)
			.toBe('none');
		expect(await buildsHeld(page)).toEqual([]);
		await cell(page, 'r', 'har').click();
		await expect(panel(page)).toContainText(positionOf('r', 'har')?.summary.nb ?? '-');
	}
);
