import { axe } from './axe.ts';
import { nameOf, sourceOf, titleOf } from './facts.ts';
import {
	chromiumOnly,
	expect,
	expectNoSidewaysScroll,
	NO_SCRIPT_SWITCH,
	NO_TAPS,
	open,
	panel,
	test
} from './page.ts';

const WRONG = 'Noe som er feil?';
const report = (page: Parameters<typeof panel>[0]) =>
	page.getByRole('textbox', { name: 'Melding om feil' }).filter({ visible: true });

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a cell’s evidence is reported from its panel, by keyboard alone', async ({ page }) => {
	await open(page, './?period=2017&cell=r.har&q=heroin');
	const summary = panel(page).locator('summary', { hasText: WRONG });
	await summary.focus();
	await page.keyboard.press('Enter');
	await expect(panel(page).getByText('har ikke oppgitt noen adresse')).toBeVisible();
	const text = await report(page).inputValue();
	for (const said of [
		`${nameOf('r')}: ${titleOf('har')}`,
		'2017–2021',
		'Vises som: For',
		sourceOf('r-page').title.nb,
		'Avsnitt 50'
	])
		expect(text).toContain(said);
	expect(text).toMatch(/Dataversjon: 2026-11-22-[0-9a-f]{8}/);
	// what else the reader was looking at is not told
	expect(text).not.toContain('heroin&');
	const [, address = ''] = /Adresse: (.*)/.exec(text) ?? [];
	await panel(page).getByRole('button', { name: 'Kopier meldingen' }).focus();
	await page.keyboard.press('Enter');
	await expect(panel(page).getByText('Kopiert.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
	await open(page, address);
	await expect(panel(page)).toContainText(nameOf('r'));
	await expect(panel(page)).toContainText('2017–2021');
});

test('every piece of evidence on a topic’s page can be reported, in the reader’s language', async ({
	page
}) => {
	await open(page, './en/topic/har/');
	const all = page.getByRole('main').locator('summary', { hasText: 'Something wrong?' });
	expect(await all.count()).toBeGreaterThan(15);
	await page.locator('#r summary', { hasText: 'Something wrong?' }).last().click();
	const text = await page
		.getByRole('textbox', { name: 'Report of an error' })
		.filter({ visible: true })
		.inputValue();
	expect(text).toContain('Shown as: For');
	expect(text).toMatch(/Address: http.*\/en\/topic\/har\/#r\n/);
});

for (const [path, to] of [
	['party/r/', /topic\/[a-z-]+\/#r$/],
	['pair/r/sv/', /topic\/[a-z-]+\/#(r|sv)$/]
] as const)
	test(`from ${path} a report is one step away, where the evidence stands whole`, async ({
		page
	}) => {
		await open(page, `./${path}`);
		const link = page.getByRole('main').getByRole('link', { name: WRONG }).first();
		await link.click();
		await expect(page).toHaveURL(to);
		const id = new URL(page.url()).hash;
		await expect(page.locator(id).locator('summary', { hasText: WRONG }).first()).toBeVisible();
	});

test('axe finds nothing wrong with an open report', async ({ page }) => {
	await open(page, './?cell=r.har');
	await panel(page).locator('summary', { hasText: WRONG }).click();
	await expect(report(page)).toBeVisible();
	expect((await axe(page).analyze()).violations).toEqual([]);
});

test.describe('on a phone', chromiumOnly(NO_TAPS), () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

	test('an open report fits', async ({ page }) => {
		await open(page, './?cell=r.har');
		await panel(page).locator('summary', { hasText: WRONG }).tap();
		await report(page).scrollIntoViewIfNeeded();
		await expectNoSidewaysScroll(page);
	});
});

test.describe('without script', chromiumOnly(NO_SCRIPT_SWITCH), () => {
	test.use({ javaScriptEnabled: false });

	test('the report stands on the topic’s page to be marked and copied', async ({ page }) => {
		await page.goto('./topic/har/');
		await page.locator('#r summary', { hasText: WRONG }).first().click();
		await expect(report(page)).toHaveValue(/Adresse: .*\/topic\/har\/#r\n/);
		await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
	});
});
