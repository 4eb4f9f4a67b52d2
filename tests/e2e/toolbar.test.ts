import type { Page } from '@playwright/test';
import { isDisputed, nameOf, others, parties, site, titleOf, topicIds } from './facts.ts';
import {
	cell,
	expect,
	expectQuery,
	heads,
	hits,
	isHydrated,
	menu,
	open,
	query,
	sentence,
	table,
	test,
	toolbar,
	topicHeads
} from './page.ts';

const collate = new Intl.Collator('nb').compare;
const select = (page: Page, name: string, option: string) =>
	toolbar(page).getByRole('combobox', { name, exact: true }).selectOption(option);

/** What a reader does in the toolbar, and the part of the address that says so. */
const CONTROLS: Readonly<
	Record<string, { act: (page: Page) => Promise<unknown>; asks: Record<string, string> }>
> = {
	period: { act: (page) => select(page, 'Periode', '2017–2021'), asks: { period: '2017' } },
	parties: {
		act: async (page) => {
			const group = await menu(page, 'Partier');
			await group.getByLabel(nameOf('nim')).check();
			await expectQuery(page, { p: [...parties, 'nim'].join('.') });
			await page.goBack();
			await expectQuery(page, {});
			await group.getByLabel(nameOf('sv')).uncheck();
		},
		asks: { p: parties.filter((id) => id !== 'sv').join('.') }
	},
	topics: {
		act: async (page) => (await menu(page, 'Temaer')).getByLabel('Brukerrom').uncheck(),
		asks: { t: site.core.filter((id) => id !== 'user-rooms').join('.') }
	},
	stances: {
		act: async (page) =>
			(await menu(page, 'Standpunkt')).getByLabel('Ikke omtalt', { exact: true }).uncheck(),
		asks: { s: [...site.scale.map(({ id }) => id), 'no-source', 'not-coded'].join('.') }
	},
	disagreement: {
		act: (page) => toolbar(page).getByLabel('Bare uenighet').check(),
		asks: { diff: '1' }
	},
	rows: { act: (page) => select(page, 'Rader', 'Partier'), asks: { by: 'party' } },
	sort: {
		act: (page) => select(page, 'Sorter', `Enighet med ${nameOf('frp')}`),
		asks: { sort: 'agree.frp' }
	},
	search: {
		act: async (page) => {
			await page.getByRole('searchbox').fill('sprøyterom');
			await expect(hits(page)).toContainText('«sprøyterom»');
		},
		asks: { q: 'sprøyterom' }
	}
};

/** All that is seen of the view: what the controls say, the sentence, the grid. */
async function seen(page: Page) {
	// what a menu holds is drawn when a reader comes to it
	for (const menu of await toolbar(page).locator('details').all())
		await menu.dispatchEvent('pointerenter');
	const controls = await toolbar(page)
		.locator('select, input, summary')
		.evaluateAll((all) =>
			all.map((one) => {
				if (one instanceof HTMLInputElement && one.type === 'checkbox') return one.checked;
				if (one instanceof HTMLInputElement || one instanceof HTMLSelectElement) return one.value;
				return one.textContent?.replace(/\s+/g, ' ').trim();
			})
		);
	return { controls, says: await sentence(page).innerText(), shows: await table(page).innerText() };
}

for (const [name, { act, asks }] of Object.entries(CONTROLS))
	test(`${name}: the choice is in the address, survives a reload, and goes back and forward`, async ({
		page
	}) => {
		await open(page);
		const before = await seen(page);
		await act(page);
		await expectQuery(page, asks);
		await page.keyboard.press('Tab');
		const after = await seen(page);
		expect(after).not.toEqual(before);
		await page.reload();
		await isHydrated(page);
		await expect.poll(() => seen(page)).toEqual(after);
		if (name === 'search') return;
		await page.goBack();
		await expect.poll(() => query(page)).toEqual({});
		await expect.poll(() => seen(page)).toEqual(before);
		await page.goForward();
		await expect.poll(() => seen(page)).toEqual(after);
		expect(query(page)).toEqual(asks);
	});

test('Bare uenighet leaves the topics on which the shown parties differ, and says so', async ({
	page
}) => {
	await open(page, './?t=all');
	await toolbar(page).getByLabel('Bare uenighet').check();
	const disputed = topicIds.filter((topic) => isDisputed(topic, parties));
	await expect(topicHeads(page)).toHaveText(disputed.map((id) => titleOf(id)));
	await expect(sentence(page)).toContainText(`${19 - disputed.length} temaer`);
	await open(page, './?t=all&diff=1&p=mdg.v');
	const between = topicIds.filter((topic) => isDisputed(topic, ['mdg', 'v']));
	await expect(topicHeads(page)).toHaveText(between.map((id) => titleOf(id)));
});

test('stances that are not kept step back, and those that are kept are counted', async ({
	page
}) => {
	await open(page, './?s=against');
	await expect(sentence(page)).toContainText('2 celler er mot.');
	await expect(topicHeads(page)).toHaveText([titleOf('decriminalisation'), titleOf('har')]);
	const ground = (actor: string) =>
		cell(page, actor, 'har').evaluate((one) => getComputedStyle(one).backgroundColor);
	expect(await ground('frp')).not.toBe('rgba(0, 0, 0, 0)');
	expect(await ground('r')).toBe('rgba(0, 0, 0, 0)');
});

test('rows can be the parties, and are sorted by name', async ({ page }) => {
	await open(page, './?by=party&sort=name');
	const names = parties.map((id) => nameOf(id)).sort(collate);
	await expect(heads(page, 'rowheader')).toContainText(names);
	await expect(heads(page, 'columnheader')).toContainText(site.core.map((id) => titleOf(id)));
	await open(page, `./?by=party&p=${others.join('.')}`);
	await expect(heads(page, 'rowheader')).toContainText(others.map((id) => nameOf(id)));
});
