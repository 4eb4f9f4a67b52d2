import {
	chromiumOnly,
	expect,
	isHydrated,
	menu,
	NO_DOWNLOADS,
	open,
	sentence,
	share,
	test,
	toolbar
} from './page.ts';
import { nameOf } from './facts.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const copied = (page: Parameters<typeof open>[0]) =>
	page.evaluate(() => navigator.clipboard.readText());

test('a link, live or pinned, opens the view that is shared, and is told in words', async ({
	page
}) => {
	await open(page, './?p=r.ap.frp&v=spectrum&cell=ap.har');
	const said = await sentence(page).innerText();
	const dialog = await share(page);
	await expect(dialog).toContainText('Du deler: Skala: 3 partier, 5 temaer, 2025–2029.');
	await expect(dialog).toContainText(`Lenken åpner også grunnlaget for ${nameOf('ap')}:`);
	await dialog.getByRole('button', { name: 'Kopier lenke' }).click();
	await expect(dialog.getByText('Kopiert.')).toBeVisible();
	expect(await copied(page)).toBe(page.url());

	await dialog
		.getByRole('radio', { name: /^Slik dataene er nå/ })
		.first()
		.check();
	await dialog.getByRole('button', { name: 'Kopier lenke' }).click();
	const pinned = new URL(await copied(page));
	expect(pinned.searchParams.get('as')).toMatch(/^\d{4}-\d\d-\d\d-[0-9a-f]{8}$/);
	await page.goto(pinned.href);
	await isHydrated(page);
	await expect(sentence(page)).toHaveText(said);
	await expect(page.getByRole('dialog')).toContainText(nameOf('ap'));
});

test('an embed is previewed as it will look, with the height that it has', async ({ page }) => {
	await open(page, './?v=agreement&t=all');
	const dialog = await share(page);
	await dialog.getByText('Bygg inn på en nettside').click();
	const preview = dialog.locator('iframe');
	const inside = preview.contentFrame();
	await expect(inside.getByRole('heading', { level: 1 })).toHaveText(
		'Enighet: 9 partier, 19 temaer, 2025–2029'
	);
	const code = dialog.getByRole('textbox', { name: 'Kode for innbygging' });
	await expect(code).toHaveValue(/as=\d{4}/);
	await expect(async () => {
		const height = Number(/height="(\d+)"/.exec(await code.inputValue())?.[1]);
		const content = await inside.locator('#embed').evaluate((one) => one.scrollHeight);
		expect(Math.abs(height - content)).toBeLessThan(3);
	}).toPass();

	await dialog.getByLabel('Utseende').selectOption('Mørkt');
	await dialog.getByLabel('Språk').selectOption('English');
	await dialog.getByLabel('Med tittel og forklaring').uncheck();
	await dialog
		.getByRole('radio', { name: /^Alltid de nyeste dataene/ })
		.last()
		.check();
	await expect(code).toHaveValue(
		/\/en\/embed\/agreement\/\?t=all&amp;theme=dark&amp;chrome=0&amp;eid=/
	);
	await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(inside.locator('html')).toHaveAttribute('lang', 'en');
	await expect(inside.getByRole('button')).toHaveCount(0);
	await dialog.getByRole('button', { name: 'Kopier koden' }).click();
	expect(await copied(page)).toBe(await code.inputValue());
});

test('an embed of a search shows what the search found', async ({ page }) => {
	await open(page, './?q=heroin');
	const dialog = await share(page);
	await expect(dialog).toContainText('heroin');
	await dialog.getByText('Bygg inn på en nettside').click();
	const inside = dialog.locator('iframe').contentFrame();
	await expect(inside.locator('[data-row]').first()).toBeVisible();
	await expect(inside.locator('[data-row]')).not.toHaveCount(5);
});

for (const [path, name, embed] of [
	['./topic/har/', 'Heroinassistert behandling (HAR)', 'topic/har'],
	['./party/frp/', nameOf('frp'), 'party/frp'],
	['./pair/r/frp/', nameOf('r'), 'pair/r/frp'],
	['./en/chart/majority/', 'Majority', 'majority']
] as const)
	test(`${path} can be shared and embedded`, async ({ page }) => {
		await open(page, path);
		await page.getByRole('button', { name: /^(Del|Share)$/ }).click();
		const dialog = page.getByRole('dialog');
		await expect(dialog).toContainText(name);
		await dialog.getByRole('button', { name: /^(Kopier lenke|Copy link)$/ }).click();
		if (!path.includes('chart')) expect(await copied(page)).toBe(page.url());
		await dialog.getByText(/^(Bygg inn på en nettside|Embed in a web page)$/).click();
		const inside = dialog.locator('iframe').contentFrame();
		await expect(inside.getByRole('heading', { level: 1 })).toContainText(name);
		await expect(dialog.getByRole('textbox').last()).toHaveValue(new RegExp(`/embed/${embed}/`));
	});

test('the dialog is used by keyboard, and gives the focus back', async ({ page }) => {
	await open(page, './');
	const button = toolbar(page).getByRole('button', { name: 'Del', exact: true });
	await button.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Del visningen' });
	await expect(dialog.getByRole('heading', { name: 'Del visningen' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(dialog.getByRole('button', { name: 'Lukk' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(button).toBeFocused();
});

test('where nothing may be copied, the link is marked to be copied by hand', async ({ page }) => {
	await page.addInitScript(() => {
		// an empty page has none in Firefox
		Object.assign(navigator.clipboard ?? {}, {
			writeText: () => Promise.reject(new Error('denied'))
		});
	});
	await open(page, './');
	const dialog = await share(page);
	await dialog.getByRole('button', { name: 'Kopier lenke' }).click();
	await expect(dialog).toContainText('Nettleseren lot oss ikke kopiere.');
	await expect(dialog.getByRole('textbox', { name: 'Lenke til visningen' })).toBeFocused();
});

test('the system’s own sheet is offered where there is one', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.share = (data) => Promise.resolve(void (document.title = JSON.stringify(data)));
	});
	await open(page, './?p=r.frp');
	const dialog = await share(page);
	await dialog.getByRole('button', { name: 'Del med …' }).click();
	await expect(page).toHaveTitle(/"url":".*\?p=r\.frp"/);
});

test(
	'images and data can be taken from the dialog',
	chromiumOnly(NO_DOWNLOADS),
	async ({ page }) => {
		await open(page, './?v=spectrum');
		const dialog = await share(page);
		await dialog.getByText('Last ned eller siter').click();
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			dialog.getByRole('button', { name: 'SVG' }).click()
		]);
		expect(file.suggestedFilename()).toMatch(/\.svg$/);
	}
);

test.describe('where script is lost', () => {
	test.use({ provoked: /Failed to load resource/ });

	test('a dialog that cannot be loaded says so, and the page stays', async ({ page }) => {
		await page.route('**/_app/immutable/**', (route) =>
			route.request().url().includes('/chunks/') && ready ? route.abort() : route.continue()
		);
		let ready = false;
		await open(page, './');
		await page.waitForLoadState('networkidle');
		ready = true;
		await page.getByRole('button', { name: 'Del', exact: true }).click();
		await expect(page.getByRole('alert')).toContainText('Delingen kunne ikke lastes.');
		await (await menu(page, 'Partier')).getByLabel(nameOf('ap')).uncheck();
		await expect(sentence(page)).toContainText('8 partier');
	});
});
