import { readFileSync } from 'node:fs';
import { axe } from './axe.ts';
import {
	chromiumOnly,
	expect,
	expectNoSidewaysScroll,
	NO_SCRIPT_SWITCH,
	open,
	test
} from './page.ts';

const file = (name: string) => readFileSync(`build/data/${name}`);

test('the data is found from the foot of every page', async ({ page }) => {
	await open(page, './topic/har/');
	await page.getByRole('contentinfo').getByRole('link', { name: 'Åpne data' }).click();
	await expect(page).toHaveURL(/\/data\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Åpne data');
});

test('a table is downloaded as it was built, by keyboard alone', async ({ page }) => {
	await open(page, './data/');
	await page.getByRole('link', { name: 'positions.nb.csv' }).focus();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.keyboard.press('Enter')
	]);
	expect(download.suggestedFilename()).toBe('positions.nb.csv');
	expect(readFileSync(await download.path())).toEqual(file('positions.nb.csv'));
});

test('a file says what it is to programs', async ({ page }) => {
	for (const [name, type] of [
		['matrix.json', 'application/json'],
		['datapackage.json', 'application/json'],
		['positions.en.csv', 'text/csv'],
		['CODEBOOK.md', 'text/markdown']
	] as const) {
		const answer = await page.request.get(`./data/${name}`);
		expect(answer.headers()['content-type'], name).toContain(type);
		expect(await answer.body()).toEqual(file(name));
	}
});

test('every link of the page leads to what is there', async ({ page }) => {
	await open(page, './en/data/');
	const links = await page
		.getByRole('main')
		.locator('a')
		.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
	expect(links.length).toBeGreaterThan(60);
	for (const link of new Set(links))
		expect((await page.request.head(link)).status(), link).toBe(200);
});

test('the data is cited by its version and the address of the page', async ({ page }) => {
	await open(page, './en/data/');
	const cite = page.getByRole('region', { name: 'How to cite the data' });
	await expect(cite.getByRole('paragraph').first()).toContainText(
		/version 2026-11-22-[0-9a-f]{8}\. http.*\/en\/data\/$/
	);
	await cite.locator('summary', { hasText: 'BibTeX' }).click();
	await expect(cite.getByRole('textbox', { name: 'BibTeX' })).toHaveValue(
		/^@misc\{standpunkt-2026-/
	);
	await cite.locator('summary', { hasText: 'CSL-JSON' }).click();
	const csl = await cite.getByRole('textbox', { name: 'CSL-JSON' }).inputValue();
	expect(JSON.parse(csl)).toMatchObject([{ type: 'dataset', language: 'en-GB' }]);
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing wrong with the page, all of it open, when it is ${colorScheme}`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme });
		await open(page, './data/');
		for (const summary of await page.getByRole('main').locator('summary').all())
			await summary.click();
		expect((await axe(page).analyze()).violations).toEqual([]);
	});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

	test('the page with all of it open fits', async ({ page }) => {
		await open(page, './data/');
		for (const summary of await page.getByRole('main').locator('summary').all())
			await summary.tap();
		await expectNoSidewaysScroll(page);
	});
});

test.describe('without script', chromiumOnly(NO_SCRIPT_SWITCH), () => {
	test.use({ javaScriptEnabled: false });

	test('all of it is there but what needs script', async ({ page }) => {
		await page.goto('./data/');
		await expect(page.getByRole('link', { name: 'positions.nb.csv' })).toBeVisible();
		await page.getByText('JSON Schema for filene').click();
		await expect(page.getByRole('link', { name: 'schema/site.json' })).toBeVisible();
		await expect(page.getByRole('region', { name: 'Slik viser du til dataene' })).toContainText(
			'Datasett, versjon 2026'
		);
		await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
	});
});
