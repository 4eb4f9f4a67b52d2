import { expect, open, panel, share, test, toolbar, menu, cell } from '../page.ts';
import { listen } from './said.ts';
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('probe', async ({ page }) => {
	await open(page);
	await page.waitForLoadState('networkidle');
	const heard = await listen(page);
	const step = async (name: string, act: () => Promise<unknown>) => {
		await act();
		await page.waitForTimeout(700);
		console.log(name, JSON.stringify(await heard(), null, 1));
	};
	await step('period', () => toolbar(page).getByLabel('Periode').selectOption('2017–2021'));
	const parties = await menu(page, 'Partier');
	await step('party', () => parties.getByRole('checkbox', { name: 'Rødt' }).uncheck());
	await page.keyboard.press('Escape');
	await step('sort', () => toolbar(page).getByLabel('Sorter').selectOption({ index: 1 }));
	await step('search', () => page.getByRole('searchbox').fill('heroin'));
	await step('search2', () => page.getByRole('searchbox').fill('xyzzy'));
	await step('clear', () => page.getByRole('searchbox').fill(''));
	await step('open', () => cell(page, 'frp', 'har').click());
	await step('copy', () =>
		panel(page)
			.getByRole('button', { name: /Kopier/ })
			.click()
	);
	await step('copy again', () =>
		panel(page)
			.getByRole('button', { name: /Kopier/ })
			.click()
	);
	await page.keyboard.press('Escape');
	await step('chart', () =>
		page.getByRole('navigation').getByRole('link', { name: 'Skala' }).first().click()
	);
	const dialog = await share(page);
	await heard();
	await step('copy link', () => dialog.getByRole('button', { name: 'Kopier lenke' }).click());
	await step('copy link again', () => dialog.getByRole('button', { name: 'Kopier lenke' }).click());
});
