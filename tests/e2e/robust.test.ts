import type { Page, Route } from '@playwright/test';
import { nameOf, positionOf } from './facts.ts';
import {
	cell,
	expect,
	hits,
	isHydrated,
	menu,
	open,
	panel,
	query,
	sentence,
	table,
	test
} from './page.ts';

test.use({
	provoked:
		/Failed to load resource|^404: |^500: |dynamically imported module|Unable to preload|ERR_TIMED_OUT|disallowed MIME type|^console: Error$/
});

const SCRIPTS = '**/_app/immutable/**/*.js';
const retry = (page: Page) => page.getByRole('button', { name: 'Prøv igjen' });
/**
 * Asks again for what was not there. Firefox holds on to a script that once was missing: there it fails again, and the
 * page is loaded anew, as is then offered. @returns whether it was
 */
async function again(page: Page, browserName: string): Promise<boolean> {
	await retry(page).first().click();
	if (browserName !== 'firefox') return false;
	await page.getByRole('button', { name: 'Last siden på nytt' }).first().click();
	await isHydrated(page);
	return true;
}

const tab = (page: Page, name: string) =>
	page.getByRole('main').getByRole('link', { name, exact: true });
const missing = (route: Route) => route.fulfill({ status: 404, body: 'Not found' });

/** Opens the first page, which loads nothing early; scripts that it asks for from then on are not there. */
async function openWithoutMore(page: Page, path = './') {
	await page.addInitScript(() => {
		window.requestIdleCallback = () => 0;
	});
	await open(page, path);
	await page.waitForLoadState('networkidle');
	await page.route(SCRIPTS, missing);
}

/** The host serves another build than the page is of. */
const serveNewer = (page: Page) =>
	page.route('**/_app/version.json', (route) => route.fulfill({ json: { version: 'tomorrow' } }));

test.describe('a script that is missing', () => {
	test('of a chart: the page stays, says so, and a retry draws it', async ({
		page,
		browserName
	}) => {
		await openWithoutMore(page);
		await tab(page, 'Skala').click();
		await expect(page.getByRole('alert')).toContainText('Figuren kunne ikke lastes.');
		await (await menu(page, 'Partier')).getByLabel(nameOf('ap')).uncheck();
		await expect(sentence(page)).toContainText('8 partier');
		await page.keyboard.press('Escape');
		// nor could what is told below the figure be drawn for eight parties
		await expect(page.getByRole('alert')).toHaveCount(2);
		await page.unroute(SCRIPTS);
		const isAnew = await again(page, browserName);
		await expect(page.getByRole('figure').first()).toBeVisible();
		if (!isAnew) await retry(page).click();
		await expect(page.getByRole('alert')).toHaveCount(0);
	});

	test('of the search: the grid stays, says so, and a retry searches', async ({
		page,
		browserName
	}) => {
		await openWithoutMore(page);
		await page.getByRole('searchbox').fill('heroin');
		await expect(page.getByRole('alert')).toContainText('Søket kunne ikke lastes.');
		await expect(table(page)).toBeVisible();
		await page.unroute(SCRIPTS);
		await again(page, browserName);
		await expect(hits(page)).toContainText('treff på «heroin»');
	});

	test('of the evidence: the stances stay, it says so, and a retry shows it', async ({
		page,
		browserName
	}) => {
		await openWithoutMore(page);
		await cell(page, 'r', 'har').click();
		await expect(page.getByRole('alert')).toContainText('Begrunnelsene kunne ikke lastes.');
		await page.unroute(SCRIPTS);
		await again(page, browserName);
		await expect(panel(page)).toContainText(positionOf('r', 'har')?.summary.nb ?? '-');
	});

	test('of the dialog that shares: it says so, and a retry opens it', async ({
		page,
		browserName
	}) => {
		await openWithoutMore(page);
		const share = page.getByRole('button', { name: 'Del', exact: true });
		await share.click();
		await expect(page.getByRole('alert')).toContainText('Delingen kunne ikke lastes.');
		await page.unroute(SCRIPTS);
		if (await again(page, browserName)) await share.click();
		await expect(page.getByRole('dialog', { name: 'Del visningen' })).toBeVisible();
	});

	test('of the reader’s own column: the grid stays, says so, and a retry draws it', async ({
		page,
		browserName
	}) => {
		const asked = new Set<string>();
		page.on('request', (request) => asked.add(request.url()));
		await openWithoutMore(page);
		const all = new Set(asked);
		await page.unroute(SCRIPTS);
		await page.evaluate(() => localStorage.setItem('answers:/', '1.har~for'));
		await page.route(SCRIPTS, (route) =>
			all.has(route.request().url()) ? route.continue() : missing(route)
		);
		await page.reload();
		await expect(page.getByRole('alert')).toContainText('Kolonnen med svarene dine');
		await expect(cell(page, 'r', 'har')).toBeVisible();
		await page.unroute(SCRIPTS);
		await again(page, browserName);
		await expect(page.getByLabel('Vis svarene mine som en kolonne')).toBeVisible();
		await expect(page.getByRole('alert')).toHaveCount(0);
	});

	test('of what reads a file: the page says so, and reads the next one', async ({ page }) => {
		await page.route('**/workers/*.js', missing);
		await open(page, './open/');
		const choose = page.locator('input[type=file]').first();
		const file = {
			name: 'positions.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from('actor,topic,stance\nA,One,For\nB,One,Against\n')
		};
		await choose.setInputFiles(file);
		await expect(page.getByText('Det som skal lese filen, kunne ikke lastes.')).toBeVisible();
		await page.unroute('**/workers/*.js');
		await choose.setInputFiles(file);
		await expect(page.getByRole('alert').or(table(page)).first()).toBeVisible();
		await expect(page.getByText(/kunne ikke lastes/)).toHaveCount(0);
	});

	test('of another page: what says so leads on', async ({ page }) => {
		await openWithoutMore(page);
		await page
			.getByRole('navigation', { name: 'Hovedmeny' })
			.getByRole('link', { name: 'Metode' })
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Noe gikk galt');
		await page.unroute(SCRIPTS);
		await page.getByRole('link', { name: 'Rutenett' }).first().click();
		await isHydrated(page);
		await expect(table(page)).toBeVisible();
	});
});

for (const path of ['./', './?q=heroin&cell=r.har'])
	test(`without the page's own scripts "${path}" can be read, and says that it is not all there`, async ({
		page
	}) => {
		await page.route('**/_app/immutable/entry/*.js', missing);
		await page.goto(path);
		await expect(page.getByText('Siden er ikke ferdig lastet.')).toBeVisible({ timeout: 20_000 });
		await expect(table(page).getByRole('cell').getByRole('link')).toHaveCount(45);
		await page.unroute('**/_app/immutable/entry/*.js');
		await page.getByRole('link', { name: 'Last siden på nytt' }).click();
		await isHydrated(page);
		await expect(page.getByText('Siden er ikke ferdig lastet.')).toBeHidden();
		expect(page.url()).toContain(path.slice(2));
	});

test.describe('a page of an older build', () => {
	test('says that the site is newer where a script is gone, and loads it when asked', async ({
		page
	}) => {
		await openWithoutMore(page, './?t=all');
		await serveNewer(page);
		await tab(page, 'Endring').click();
		await expect(page.getByRole('alert')).toContainText(
			'Nettstedet er oppdatert siden du åpnet siden.'
		);
		await expect(retry(page)).toHaveCount(0);
		await page.unrouteAll();
		await page.getByRole('button', { name: 'Last siden på nytt' }).click();
		await isHydrated(page);
		await expect(page.getByRole('figure').first()).toBeVisible();
		expect(query(page)).toEqual({ t: 'all', v: 'change' });
	});

	test('goes to another page by a document of its own', async ({ page }) => {
		await openWithoutMore(page);
		await serveNewer(page);
		await page.unroute(SCRIPTS);
		await page.route('**/method/__data.json*', missing);
		await page
			.getByRole('navigation', { name: 'Hovedmeny' })
			.getByRole('link', { name: 'Metode' })
			.click();
		await expect(page).toHaveURL(/method\/$/);
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Noe gikk galt');
		await isHydrated(page);
	});
});

/** Ways in which a file does not come. */
const FAILS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
	'an error of the host': (route) => route.fulfill({ status: 500, body: 'Internal error' }),
	'half of it': async (route) => {
		const text = await (await route.fetch()).text();
		await route.fulfill({ contentType: 'application/json', body: text.slice(0, text.length / 2) });
	},
	'a page in its place': (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Log in</title>' }),
	'nothing for long, and then an end': async (route) => {
		await new Promise((done) => setTimeout(done, 2000));
		await route.abort('timedout');
	}
};
for (const [name, fail] of Object.entries(FAILS))
	test(`evidence that is ${name} says so, and a retry brings it`, async ({ page }) => {
		await page.route('**/data/evidence.*.json', fail);
		await open(page);
		await cell(page, 'r', 'har').click();
		await expect(panel(page).getByRole('alert')).toContainText('Begrunnelsene kunne ikke lastes.');
		await page.unroute('**/data/evidence.*.json');
		await retry(page).click();
		await expect(panel(page)).toContainText(positionOf('r', 'har')?.summary.nb ?? '-');
		await expect(page.getByRole('alert')).toHaveCount(0);
	});

test('where nothing may be stored, the site works, and remembers nothing', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
			Object.defineProperty(window, name, {
				get: () => {
					throw new DOMException('denied', 'SecurityError');
				}
			});
		Object.defineProperty(Navigator.prototype, 'serviceWorker', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			}
		});
	});
	await open(page);
	await page.getByRole('button', { name: /^Utseende/ }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/);
	await cell(page, 'r', 'har').click();
	await expect(panel(page)).toContainText(positionOf('r', 'har')?.summary.nb ?? '-');
	await page.keyboard.press('Escape');
	await page
		.getByRole('navigation', { name: 'Hovedmeny' })
		.getByRole('link', { name: 'Ditt standpunkt' })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.getByRole('radio').first().check();
	await page.reload();
	await isHydrated(page);
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

for (const year of [1970, 2099])
	test(`in ${year} every kind of page says what it says today`, async ({
		page,
		browser,
		baseURL
	}) => {
		const now = await browser.newPage({ baseURL: baseURL ?? '', locale: 'nb-NO' });
		await page.clock.setFixedTime(new Date(`${year}-01-01T12:00:00Z`));
		for (const path of [
			'./?cell=r.har',
			'./changes/',
			'./source/r-page/',
			'./match/',
			'./data/',
			'./?v=change'
		]) {
			await open(page, path);
			await open(now, path);
			await page.waitForLoadState('networkidle');
			await now.waitForLoadState('networkidle');
			await expect(async () => {
				const said = await now.getByRole('main').innerText();
				expect(await page.getByRole('main').innerText()).toBe(said);
			}).toPass();
		}
		await now.close();
	});

test('on a slow line the built page is read at once, and what is pressed says that it comes', async ({
	page
}) => {
	test.setTimeout(90_000);
	await page.route('**/*', async (route) => {
		const isDocument = route.request().resourceType() === 'document';
		const isStyle = route.request().resourceType() === 'stylesheet';
		if (!isDocument && !isStyle) await new Promise((done) => setTimeout(done, 3000));
		await route.continue().catch(() => undefined);
	});
	await page.goto('./');
	await expect(table(page).getByRole('cell').getByRole('link')).toHaveCount(45);
	await expect(page.locator('html[data-hydrated]')).toHaveCount(0);
	await isHydrated(page);
	const comes = page.getByRole('status').filter({ hasText: /^Henter/ });
	await tab(page, 'Skala').click();
	await expect(comes).toBeVisible();
	await expect(page.getByRole('figure').first()).toBeVisible();
	await expect(comes).toHaveCount(0);
	await page.unrouteAll({ behavior: 'ignoreErrors' });
});

for (const [what, press] of [
	['a cell', (page: Page) => cell(page, 'r', 'har').click()],
	['the search', (page: Page) => page.getByRole('searchbox').fill('heroin')],
	['what shares', (page: Page) => page.getByRole('button', { name: 'Del', exact: true }).click()]
] as const)
	test(`on a slow line, ${what} that is pressed says that it comes`, async ({ page }) => {
		await page.addInitScript(() => {
			window.requestIdleCallback = () => 0;
		});
		await open(page);
		let arrive = () => {};
		const held = new Promise<void>((done) => (arrive = done));
		await page.route(SCRIPTS, async (route) => {
			await held;
			await route.continue();
		});
		await press(page);
		const comes = page.getByRole('status').filter({ hasText: /^Henter/ });
		await expect(comes).toBeVisible();
		arrive();
		await expect(comes).toHaveCount(0);
	});
