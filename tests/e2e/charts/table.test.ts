import type { Page } from '@playwright/test';
import { countStated, nameOf, parties, titleOf, topicIds } from '../facts.ts';
import { expect, test } from '../page.ts';
import { DRAWN, figure, marks, openView } from './chart.ts';

const toTable = (page: Page) =>
	figure(page).getByRole('button', { name: 'Vis tallene som tabell' });
const toChart = (page: Page) => figure(page).getByRole('button', { name: 'Vis som figur' });
const figures = (page: Page) => figure(page).getByRole('table');

const rowsOf = (page: Page) =>
	figures(page)
		.locator('tbody tr')
		.evaluateAll((all) => all.map((row) => Array.from(row.children, (one) => one.textContent)));

for (const chart of DRAWN)
	test(`${chart} is a table at one click, sorted by any of its columns, and a drawing again`, async ({
		page
	}) => {
		await openView(page, chart);
		await toTable(page).click();
		const whole = await rowsOf(page);
		expect(whole.length).toBeGreaterThan(4);
		const columns = figures(page).getByRole('columnheader');
		for (const at of [0, (await columns.count()) - 1]) {
			const sort = columns.nth(at).getByRole('button');
			await sort.click();
			await expect(columns.nth(at)).toHaveAttribute('aria-sort', 'ascending');
			const up = await rowsOf(page);
			await sort.click();
			await expect(columns.nth(at)).toHaveAttribute('aria-sort', 'descending');
			const down = await rowsOf(page);
			for (const rows of [up, down]) expect([...rows].sort()).toEqual([...whole].sort());
			const told = (rows: typeof up) => rows.map((row) => row[at]).filter((one) => one !== '–');
			expect(told(down)).toEqual(told(up).reverse());
		}
		await toChart(page).click();
		await expect(figures(page)).toBeHidden();
		await expect(figure(page).locator('[data-tip]').first()).toBeVisible();
	});

test('the table of coverage has the sums of the data', async ({ page }) => {
	await openView(page, 'coverage', 't=all');
	const drawn = await figure(page)
		.getByRole('img')
		.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
	for (const actor of parties) {
		const count = countStated([actor], topicIds);
		expect(drawn.find((one) => one.startsWith(nameOf(actor)))).toMatch(count ? `${count} av` : /./);
	}
	await toTable(page).click();
	const rows = await rowsOf(page);
	for (const topic of topicIds) {
		const row = rows.find(([title]) => title === titleOf(topic));
		expect(row, topic).toContain(`${countStated(parties, [topic])}`);
	}
});

test('the table of agreement has the figures of its marks', async ({ page }) => {
	await openView(page, 'agreement', 't=all');
	const drawn = await figure(page)
		.locator('[data-pair]')
		.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
	await toTable(page).click();
	const rows = await rowsOf(page);
	expect(rows).toHaveLength(drawn.length);
	const shares = (texts: readonly string[]) =>
		texts.flatMap((text) => /^\d+\s%/.exec(text)?.[0] ?? []).sort();
	const column = await figures(page).getByRole('columnheader').allInnerTexts();
	const at = column.findIndex((name) => name.trim().startsWith('Enighet'));
	expect(shares(rows.map((row) => row[at] ?? ''))).toEqual(shares(drawn));
});

test('the table of majority has the seats of its marks', async ({ page }) => {
	await openView(page, 'majority', 't=all');
	const bars = await figure(page)
		.locator('svg [data-row]')
		.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
	await expect(marks(page).first()).toBeVisible();
	await toTable(page).click();
	const rows = await rowsOf(page);
	const names = (await figures(page).getByRole('columnheader').allInnerTexts()).map((one) =>
		one.trim()
	);
	for (const [i, bar] of bars.entries()) {
		const [, seats = ''] = /For: (\d+)/.exec(bar) ?? [];
		const [, against = ''] = /Mot: (\d+)/.exec(bar) ?? [];
		expect(rows[i]?.[names.indexOf('Plasser: for i alt')]).toBe(seats);
		expect(rows[i]?.[names.indexOf('Plasser: mot i alt')]).toBe(against);
	}
});
