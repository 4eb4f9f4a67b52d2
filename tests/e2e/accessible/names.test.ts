import { KINDS } from './kinds.ts';
import { CONTROLS, LANDMARKS, readTree, type Node } from './tree.ts';
import { nameOf, titleOf, wordOf } from '../facts.ts';
import { cell, expect, menu, open, panel, share, test, toolbar } from '../page.ts';

const of = (tree: readonly Node[], role: string) => tree.filter((one) => one.role === role);

for (const path of KINDS)
	test(`on /${path} landmarks, headings and controls have names that tell them apart`, async ({
		page
	}) => {
		await open(page, `./${path}`);
		const tree = await readTree(page);
		for (const role of ['banner', 'main', 'contentinfo'])
			expect.soft(of(tree, role), role).toHaveLength(1);
		const places = tree
			.filter(({ role }) => LANDMARKS.includes(role))
			.map(({ role, name }) => `${role} ${name}`);
		expect.soft(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
		const unnamed = tree
			.filter(({ role, name }) => [...CONTROLS, 'img', 'figure', 'dialog'].includes(role) && !name)
			.map(({ role }) => role);
		expect.soft(unnamed).toEqual([]);

		const levels = of(tree, 'heading').map(({ level }) => level ?? 0);
		expect.soft(levels.filter((level) => level === 1)).toHaveLength(1);
		const gaps = of(tree, 'heading').filter((_, i) => (levels[i] ?? 0) > (levels[i - 1] ?? 0) + 1);
		expect.soft(gaps.map(({ name }) => name)).toEqual([]);
		expect.soft(of(tree, 'heading').filter(({ name }) => !name)).toEqual([]);
	});

test('a cell of the grid is a link that says its stance, whose it is and on what', async ({
	page
}) => {
	await open(page);
	const tree = await readTree(page);
	for (const actor of ['r', 'h', 'frp']) {
		const name = `${wordOf(actor, 'har')}. ${nameOf(actor)}: ${titleOf('har')}`;
		expect(of(tree, 'link').filter((one) => one.name === name)).toHaveLength(1);
	}
	expect(of(tree, 'columnheader')).toHaveLength(10);
	expect(of(tree, 'rowheader')).toHaveLength(5);
	expect(of(tree, 'table')[0]?.name).toMatch(/9 partier, 5 temaer/);
});

test('what is chosen, opened and current is told', async ({ page }) => {
	await open(page);
	await expect(
		page.getByRole('navigation').getByRole('link', { name: 'Rutenett' }).last()
	).toBeVisible();
	const current = page
		.getByRole('navigation', { name: 'Visninger' })
		.locator('[aria-current="page"]');
	await expect(current).toHaveText('Rutenett');
	await expect(page.locator('header [aria-current="true"]')).toHaveAccessibleName(/Norsk bokmål/);

	const closed = of(await readTree(page), 'DisclosureTriangle').map(({ name, properties }) => [
		name.replace(/\s.*/, ''),
		properties.expanded
	]);
	expect(closed).toContainEqual(['Partier', false]);
	await menu(page, 'Partier');
	const tree = await readTree(page);
	const opened = of(tree, 'DisclosureTriangle').find(({ name }) => name.startsWith('Partier'));
	expect(opened?.properties.expanded).toBe(true);
	const states = of(tree, 'checkbox').map(({ name, properties }) => [name, properties.checked]);
	expect(states).toContainEqual([nameOf('frp'), 'true']);
	expect(states).toContainEqual(['Bare uenighet', 'false']);
});

test('dialogs have names, and the page behind one that rests cannot be come to', async ({
	page
}) => {
	await open(page);
	await cell(page, 'frp', 'har').click();
	await expect(panel(page)).toHaveAccessibleName(`${nameOf('frp')} ${titleOf('har')}`);
	await page.keyboard.press('Escape');
	await share(page);
	const tree = await readTree(page);
	const dialog = of(tree, 'dialog')[0];
	expect(dialog?.name).toBe('Del visningen');
	expect(dialog?.properties.modal).toBe(true);
	expect(of(tree, 'main')).toEqual([]);
});

for (const chart of ['spectrum', 'coverage', 'change'])
	test(`each mark of ${chart} says what it stands for`, async ({ page }) => {
		await open(page, `./?v=${chart}&period=2017&t=all`);
		const marks = page.getByRole('figure').locator('[data-cell]');
		await expect(marks.first()).toBeVisible();
		const names = await marks.evaluateAll((all) =>
			all.map((one) => one.getAttribute('aria-label') ?? one.textContent ?? '')
		);
		expect(names.filter((name) => !/\S.*:.*\S|\S\. \S/.test(name))).toEqual([]);
		expect(new Set(names).size).toBe(names.length);
		const tree = await readTree(page);
		expect(of(tree, 'link').filter(({ name }) => names.includes(name))).toHaveLength(names.length);
	});

test('quotes and titles of sources in another language than the page say which', async ({
	page
}) => {
	await open(page, './en/source/r-page/');
	const quotes = page.getByRole('blockquote');
	await expect(quotes.first()).toBeVisible();
	for (const quote of await quotes.all()) await expect(quote).toHaveAttribute('lang', 'nb');
	await open(page, './en/?period=2017&cell=v.lar');
	await expect(panel(page).getByRole('blockquote')).toHaveAttribute('lang', 'nb');
	await open(page, './en/source/');
	const norsk = page.getByRole('link', { name: 'Rødts arbeidsprogram 2025–2029' }).first();
	expect(await norsk.evaluate((one) => one.closest('[lang]')?.getAttribute('lang'))).toBe('nb');
});

test('what a reader can change of a source of its own is labelled where it stands', async ({
	page
}) => {
	await open(page);
	for (const control of await toolbar(page).locator('input, select, button, summary').all()) {
		if (!(await control.isVisible())) continue;
		await expect(control).toHaveAccessibleName(/\S/);
	}
});
