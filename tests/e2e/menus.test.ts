import { nameOf, parties, positionOf, site, titleOf, topicIds } from './facts.ts';
import {
	expect,
	expectQuery,
	heads,
	menu,
	open,
	sentence,
	table,
	test,
	toolbar,
	topicHeads
} from './page.ts';

test('a menu closes with Escape, with the focus back on its button, and by a press elsewhere', async ({
	page
}) => {
	await open(page);
	const parties = await menu(page, 'Partier');
	const all = parties.getByRole('button', { name: 'Velg alle' });
	await all.focus();
	await page.keyboard.press('Escape');
	await expect(all).toBeHidden();
	await expect(parties.locator('summary')).toBeFocused();
	await menu(page, 'Partier');
	await expect(all).toBeVisible();
	await page.getByRole('heading', { level: 1 }).click();
	await expect(all).toBeHidden();
});

test('a menu chooses all, none and the standard', async ({ page }) => {
	await open(page);
	const actors = await menu(page, 'Partier');
	await actors.getByRole('button', { name: 'Velg alle' }).click();
	await expect(heads(page, 'columnheader')).toHaveCount(1 + 13);
	await actors.getByRole('button', { name: 'Fjern alle' }).click();
	await expect(table(page)).toHaveCount(0);
	await expect(page.getByText('Ingenting å vise med disse valgene.')).toBeVisible();
	await expect(sentence(page)).toContainText('0 partier');
	await expectQuery(page, { p: '' });
	await actors.getByRole('button', { name: 'Standardvalg' }).click();
	await expect(heads(page, 'columnheader')).toHaveCount(1 + 9);
	await expectQuery(page, {});
});

test('parties of a link keep its order on the columns', async ({ page }) => {
	await open(page, './?p=frp.r.h');
	await expect(heads(page, 'columnheader')).toContainText(['Tema', nameOf('frp'), nameOf('r')]);
	await (await menu(page, 'Partier')).getByLabel(nameOf('v'), { exact: true }).check();
	await expectQuery(page, { p: 'frp.r.h.v' });
});

test('topics are sorted by name and by how much is stated', async ({ page }) => {
	await open(page, './?t=all&sort=name');
	const byName = topicIds.map((id) => titleOf(id)).sort(new Intl.Collator('nb').compare);
	await expect(topicHeads(page)).toHaveText(byName);
	await toolbar(page).getByRole('combobox', { name: 'Sorter' }).selectOption('Mest omtalt først');
	await expectQuery(page, { t: 'all', sort: 'coverage' });
	const stated = (topic: string) => parties.filter((actor) => positionOf(actor, topic)).length;
	const titles = await topicHeads(page).allInnerTexts();
	const counts = titles.map((title) =>
		stated(topicIds.find((id) => titleOf(id) === title) ?? title)
	);
	expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

test('actors are sorted by agreement as the method defines it, the unclear ones last', async ({
	page
}) => {
	await open(page, './?t=all&sort=agree.frp');
	const value = (actor: string, topic: string) =>
		site.scale.find(({ id }) => id === positionOf(actor, topic)?.stance)?.value;
	const agreement = (actor: string) => {
		const apart = topicIds.flatMap((topic) => {
			const [a, b] = [value(actor, topic), value('frp', topic)];
			return a === undefined || b === undefined ? [] : [Math.abs(a - b)];
		});
		if (apart.length < 3) return -1;
		return 1 - apart.reduce((sum, one) => sum + one, 0) / (4 * apart.length);
	};
	await expect(sentence(page)).toContainText('etter enighet med Fremskrittspartiet');
	const names = await heads(page, 'columnheader').allInnerTexts();
	const ids = names.slice(1).map((text) => parties.find((id) => text.includes(nameOf(id))) ?? text);
	expect(ids[0]).toBe('frp');
	expect(ids.at(-1)).toBe('h');
	const figures = ids.slice(1).map(agreement);
	expect(figures).toEqual([...figures].sort((a, b) => b - a));
	expect(new Set(figures).size).toBeGreaterThan(3);
});

test('Nullstill brings the first view back, and is a step that can be taken back', async ({
	page
}) => {
	await open(page, './?period=2017&p=r.frp&q=heroin&diff=1');
	await page.getByRole('button', { name: 'Nullstill' }).click();
	await expectQuery(page, {});
	await expect(sentence(page)).toContainText('9 partier, 5 temaer, 2025–2029');
	await expect(page.getByRole('searchbox')).toHaveValue('');
	await page.goBack();
	await expect(heads(page, 'columnheader')).toHaveCount(3);
	await expect(page.getByRole('searchbox')).toHaveValue('heroin');
});
