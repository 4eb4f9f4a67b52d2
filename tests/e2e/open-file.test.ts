import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { DRAWN } from './charts/chart.ts';
import {
	chromiumOnly,
	expect,
	expectNoSidewaysScroll,
	isHydrated,
	NO_DOWNLOADS,
	open,
	panel,
	table,
	test
} from './page.ts';

const MATRIX = readFileSync('build/data/matrix.json');
const SITES = 'tests/fixtures/sites';
const csv = (name: string, text: string | Buffer) => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(text)
});
const json = (name: string, text: string | Buffer) => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(text)
});
const matrix = json('matrix.json', MATRIX);

type Files = Parameters<ReturnType<Page['locator']>['setInputFiles']>[0];

/** Everything that a file may need has come. */
async function openPage(page: Page, path = './open/') {
	await open(page, path);
	await page.waitForLoadState('networkidle');
}

const choose = (page: Page, files: Files) =>
	page.getByLabel(/Velg filer|Choose files/).setInputFiles(files);
const refused = (page: Page) => page.getByRole('alert');
const opened = (page: Page) => page.getByText(/^Din egen fil|^Dine egne filer/);

/** The requests from now on; the site's sign may be asked for with every title. */
function requests(page: Page): string[] {
	const log: string[] = [];
	page.on('request', (request) => {
		if (!request.url().endsWith('/icon.svg')) log.push(request.url());
	});
	return log;
}

test('the matrix of the site shows the same grid as on the first page, and the same view', async ({
	page
}) => {
	for (const query of ['', '?t=all&by=party&sort=coverage']) {
		await openPage(page, `./${query}`);
		const first = await table(page).innerText();
		await openPage(page, `./open/${query}`);
		await choose(page, matrix);
		await expect(table(page)).toBeVisible();
		expect(await table(page).innerText()).toBe(first);
	}
});

test.describe('without a network', chromiumOnly(NO_DOWNLOADS), () => {
	// the site’s sign alone is asked for, with every title
	test.use({ provoked: /ERR_INTERNET_DISCONNECTED/ });

	test('no request leaves while a file is opened, searched, drawn and taken along', async ({
		page,
		context
	}) => {
		await openPage(page);
		const log = requests(page);
		await context.setOffline(true);
		await choose(page, matrix);
		await table(page).getByRole('cell').first().getByRole('link').click();
		await expect(panel(page).getByRole('link', { name: 'Åpne kilden' })).toBeVisible();
		await page.keyboard.press('Escape');
		await page.getByRole('searchbox').fill('heroin');
		await expect(page.locator('#findings')).toBeVisible();
		await page.getByRole('button', { name: 'Last ned eller siter' }).click();
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: /^CSV/ }).first().click();
		expect((await download).suggestedFilename()).toMatch(/-matrix\.csv$/);
		const drawing = page.waitForEvent('download');
		await page.getByRole('button', { name: 'SVG' }).click();
		expect((await drawing).suggestedFilename()).toMatch(/-matrix\.svg$/);
		expect(log).toEqual([]);
		await context.setOffline(false);
	});
});

test('nothing of an open file leads to a page that is not about it', async ({ page }) => {
	await openPage(page, './open/?t=all');
	await choose(page, matrix);
	for (const chart of ['', ...DRAWN]) {
		if (chart) await page.goto(`./open/?t=all&v=${chart}`).then(() => isHydrated(page));
		if (chart) await choose(page, matrix);
		const shown = page.locator(chart ? 'main figure' : 'main table');
		await expect(shown).toBeVisible();
		const links = await page
			.locator('main a[href]')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
		expect(links.filter((href) => /(topic|party|source|pair)\//.test(href))).toEqual([]);
	}
	await expect(page.getByRole('button', { name: 'Del', exact: true })).toHaveCount(0);
});

test('a view’s address shows it again when the file has been chosen again', async ({ page }) => {
	await openPage(page);
	await choose(page, matrix);
	await table(page).getByRole('cell').first().getByRole('link').click();
	await expect(panel(page)).toBeVisible();
	await page.reload();
	await isHydrated(page);
	await expect(page.getByText('Velg filen på nytt')).toBeVisible();
	await choose(page, matrix);
	await expect(panel(page)).toBeVisible();
});

test('a file is closed, or kept in the tab while other pages are read', async ({ page }) => {
	await openPage(page);
	await choose(page, matrix);
	await page.getByRole('checkbox', { name: /Behold filen/ }).check();
	await page.getByRole('link', { name: 'Metode' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.getByRole('contentinfo').getByRole('link', { name: 'Åpne din egen fil' }).click();
	await expect(opened(page)).toBeVisible();
	await page.getByRole('button', { name: 'Lukk filen' }).click();
	await expect(page.getByLabel('Velg filer')).toBeAttached();
	await expect(table(page)).toHaveCount(0);
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(
		await page.evaluate(() => Object.keys(sessionStorage).length)
	);
});

for (const site of ['schools', 'harbour'])
	test(`the tables of ${site} open together`, async ({ page }) => {
		await openPage(page);
		const folder = `${SITES}/${site}/tables`;
		await choose(
			page,
			readdirSync(folder).map((name) => csv(name, readFileSync(`${folder}/${name}`)))
		);
		const tell = page.getByRole('button', { name: 'Vis tabellen' });
		await expect(opened(page).or(tell)).toBeVisible();
		if (await tell.isVisible()) await tell.click();
		await expect(table(page)).toBeVisible();
		await expect(table(page)).toContainText(/\S/);
	});

test('a broken table is told by its rows', async ({ page }) => {
	await openPage(page);
	await choose(page, csv('p.csv', 'actor,topic,stance\nA,T,Yes\n,T,No\nB,U,\n'));
	await expect(refused(page)).toContainText('må rettes');
	const list = page.getByRole('list', { name: /må rettes/ });
	await expect(list).toContainText('p.csv: rad 3, kolonne actor');
	await expect(list).toContainText('p.csv: rad 4, kolonne stance');
});

test('an unknown scale is asked for, and then shown', async ({ page }) => {
	await openPage(page);
	await choose(page, csv('farger.csv', 'actor,topic,stance\nA,T,Blå\nB,T,Grønn\n'));
	await page.getByLabel(/Standpunktene/).fill('Grønn\nBlå');
	await page.getByRole('button', { name: 'Vis tabellen' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('farger');
	await expect(table(page).getByRole('cell')).toHaveText(['Blå', 'Grønn']);
});

/** A file that is too large to be handed over in memory. */
function onDisk(name: string, bytes: Buffer): string {
	const path = test.info().outputPath(name);
	writeFileSync(path, bytes);
	return path;
}

const HOSTILE: readonly [string, () => Files, RegExp][] = [
	['25 MB', () => onDisk('stor.csv', Buffer.alloc(25_000_000, 'a')), /25 MB. Grensen er 20 MB/],
	['100,000 brackets', () => json('dyp.json', '['.repeat(100_000)), /mer enn 32 nivåer/],
	['UTF-16', () => csv('u.csv', Buffer.from('\uFEFFactor', 'utf16le')), /UTF-16/],
	['Latin 1', () => csv('l.csv', Buffer.from('actør,topic', 'latin1')), /byte nummer 4/],
	['a spreadsheet', () => csv('x.csv', 'PK\u0003\u0004…'), /regneark/],
	[
		'a million rows',
		() => onDisk('rader.csv', Buffer.from('actor,topic,stance\n' + 'A,T,Yes\n'.repeat(1_000_000))),
		/1.000.001 linjer. Grensen er 500.000/
	]
];

for (const [name, make, said] of HOSTILE)
	test(`${name}: refused with words, and the page goes on`, async ({ page }) => {
		await openPage(page);
		await page.evaluate(() => {
			const count = () => {
				document.documentElement.dataset.frames = `${Number(document.documentElement.dataset.frames ?? 0) + 1}`;
				requestAnimationFrame(count);
			};
			count();
		});
		const frames = () => page.evaluate(() => Number(document.documentElement.dataset.frames));
		await choose(page, make());
		const before = await frames();
		await expect(refused(page)).toContainText(said);
		await expect.poll(frames).toBeGreaterThan(before);
		// another is opened all the same
		await page.getByRole('button', { name: 'Vis eksempelet' }).click();
		await expect(table(page)).toBeVisible();
	});

test('script in a text is text', async ({ page }) => {
	const script = '<img src=x onerror="document.title=\'run\'"><script>alert(1)</script>';
	const quoted = `"${script.replaceAll('"', '""')}"`;
	await openPage(page);
	const log = requests(page);
	await choose(
		page,
		csv(
			's.csv',
			`actor,topic,stance,summary,url\n${quoted},${quoted},Yes,${quoted},\nB,${quoted},No,,\n`
		)
	);
	await expect(table(page)).toContainText('<img src=x');
	await table(page).getByRole('cell').first().getByRole('link').click();
	await expect(panel(page)).toContainText('<script>alert(1)</script>');
	await expect(page.locator('main img, main script')).toHaveCount(0);
	await expect(page).not.toHaveTitle('run');
	expect(log).toEqual([]);
});

/** A data set whose every text would run if it could, in each form in which the page opens one. */
const HOSTILE_SITE = '.svelte-kit/sites/hostile/data';
const FORMS: Readonly<Record<string, () => Files>> = {
	'the matrix': () => json('matrix.json', readFileSync(`${HOSTILE_SITE}/matrix.json`)),
	'the files of a data folder': () =>
		readdirSync(`${SITES}/hostile`, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.json'))
			.map((name) => json(name.split('/').at(-1) ?? '', readFileSync(`${SITES}/hostile/${name}`)))
};

for (const [form, files] of Object.entries(FORMS))
	test(`a hostile data set, as ${form}, is shown as text, and is taken along as text`, async ({
		page
	}) => {
		await page.addInitScript(() => {
			Object.assign(globalThis, { ran: () => (document.documentElement.dataset.ran = '') });
		});
		await openPage(page, './open/?t=all');
		await choose(page, files());
		const tell = page.getByRole('button', { name: 'Vis tabellen' });
		await expect(opened(page).or(tell)).toBeVisible();
		if (await tell.isVisible()) await tell.click();
		await expect(table(page)).toContainText('</script><script>ran()');
		await table(page).getByRole('cell').first().getByRole('link').click();
		await expect(panel(page)).toContainText('<img src=x onerror="ran()">');
		await page.keyboard.press('Escape');
		await page.getByRole('searchbox').fill('<script>');
		await expect(page.locator('#findings')).toBeVisible();
		await expect(page.locator('main img, main script, main iframe')).toHaveCount(0);
		await expect(page.locator('html[data-ran]')).toHaveCount(0);
	});

test('keys that every object has are keys like others, or told as unknown', async ({ page }) => {
	await openPage(page);
	const bad = MATRIX.toString('utf8').replace(
		'{',
		'{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'
	);
	await choose(page, json('matrix.json', bad));
	await expect(refused(page).or(opened(page))).toBeVisible();
	expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
	expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
});

test('an address that runs script is no address', async ({ page }) => {
	await openPage(page);
	await choose(
		page,
		csv('s.csv', 'actor,topic,stance,url\nA,T,Yes,javascript:alert(1)\nB,T,No,\n')
	);
	await expect(page.getByRole('list', { name: /må rettes/ })).toContainText('kolonne url');
});

test('reading is cancelled', async ({ page }) => {
	await openPage(page);
	// a worker that never answers
	await page.evaluate(() => (Worker.prototype.postMessage = () => {}));
	await choose(page, matrix);
	await page.getByRole('button', { name: 'Avbryt' }).click();
	await expect(page.getByText('Lesingen ble avbrutt.')).toBeVisible();
});

test('how far a large table is read is drawn and written, and announced in words alone', async ({
	page
}) => {
	await openPage(page);
	// a worker that tells how far it is, and never ends
	await page.evaluate(() => {
		Worker.prototype.postMessage = function (this: Worker) {
			this.onmessage?.(
				new MessageEvent('message', { data: { step: 'rows', done: 5000, of: 20_000 } })
			);
		};
	});
	await choose(page, matrix);
	const bar = page.getByRole('progressbar', { name: 'Leser radene …' });
	await expect(bar).toHaveJSProperty('position', 0.25);
	await expect(page.getByText(/^5.000 av 20.000 rader$/)).toBeVisible();
	expect(await page.getByRole('status').allInnerTexts()).toContain('Leser radene …');
});

test('by keyboard alone a file is chosen, a cell opened and the file closed', async ({ page }) => {
	await openPage(page);
	const input = page.getByLabel('Velg filer');
	await input.focus();
	await expect(input).toBeFocused();
	const chooser = page.waitForEvent('filechooser');
	await page.keyboard.press('Space');
	await (await chooser).setFiles([{ ...matrix }]);
	await expect(table(page)).toBeVisible();
	await expect(opened(page).locator('..')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Lukk filen' })).toBeFocused();
	await table(page).getByRole('cell').first().getByRole('link').focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(panel(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(panel(page)).toHaveCount(0);
});

test('files are dropped anywhere on the page', async ({ page }) => {
	await openPage(page);
	const data = await page.evaluateHandle(() => {
		const transfer = new DataTransfer();
		transfer.items.add(new File(['actor,topic,stance\nA,T,Yes\nB,T,No\n'], 'd.csv'));
		return transfer;
	});
	await page.getByRole('heading', { level: 1 }).dispatchEvent('drop', { dataTransfer: data });
	await expect(opened(page)).toHaveText('Din egen fil: d.csv');
});

const STATES: Readonly<Record<string, Files | undefined>> = {
	'before a file is chosen': undefined,
	'an open file': matrix,
	'what must be put right': csv('p.csv', 'actor,topic,stance\nA,T,Rød\n,T,No\n'),
	'a refused file': csv('u.csv', Buffer.from([0xff, 0xfe]))
};

for (const [name, files] of Object.entries(STATES))
	test(`${name}: nothing is hard to perceive, and nothing scrolls sideways on a phone`, async ({
		page
	}) => {
		await openPage(page);
		if (files) await choose(page, files);
		await expect(files ? refused(page).or(opened(page)) : page.locator('h1')).toBeVisible();
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			const { violations } = await axe(page).analyze();
			expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		}
		await page.setViewportSize({ width: 360, height: 740 });
		await expectNoSidewaysScroll(page, name, expect.soft);
	});
