import { nameOf, others, parties, site, titleOf, topicIds, topicOf, wordOf } from './facts.ts';
import {
	box,
	cell,
	expect,
	expectQuery,
	heads,
	menu,
	open,
	sentence,
	table,
	test,
	topicHeads
} from './page.ts';

test('the grid is a table with a caption and with heads that have a scope', async ({ page }) => {
	await open(page);
	await expect(table(page).locator('caption')).toContainText('9 partier, 5 temaer, 2025–2029');
	await expect(table(page).locator('thead th:not([scope=col])')).toHaveCount(0);
	await expect(table(page).locator('tbody th:not([scope=row])')).toHaveCount(0);
	await expect(heads(page, 'columnheader')).toHaveCount(1 + parties.length);
	await expect(heads(page, 'rowheader')).toHaveCount(site.core.length);
	await expect(table(page).getByRole('cell')).toHaveCount(parties.length * site.core.length);
});

test('the nine parties stand on the columns from left to right, the core topics on the rows', async ({
	page
}) => {
	await open(page);
	expect(parties).toEqual(['r', 'sv', 'ap', 'sp', 'mdg', 'krf', 'v', 'h', 'frp']);
	await expect(heads(page, 'columnheader')).toContainText([
		'Tema',
		...parties.map((id) => nameOf(id))
	]);
	await expect(topicHeads(page)).toHaveText(site.core.map((id) => titleOf(id)));
	for (const id of site.core) await expect(table(page)).toContainText(topicOf(id).proposition.nb);
	const edges = await heads(page, 'columnheader').evaluateAll((all) =>
		all.map((one) => one.getBoundingClientRect().left)
	);
	expect(edges).toEqual([...edges].sort((a, b) => a - b));
});

for (const period of ['2025', '2017'])
	test(`every cell of ${period} says in its name and in print what the data says`, async ({
		page
	}) => {
		await open(page, `./?t=all&period=${period}&p=${[...parties, ...others].join('.')}`);
		const said = await table(page)
			.getByRole('cell')
			.getByRole('link')
			.evaluateAll((all) =>
				all.map((one) => [one.getAttribute('aria-label'), (one as HTMLElement).innerText])
			);
		const wanted = topicIds.flatMap((topic) =>
			[...parties, ...others].map((actor) => {
				const word = wordOf(actor, topic, period);
				return [expect.stringMatching(`^${word}(, underforstått)?[.] `), word];
			})
		);
		expect(said).toEqual(wanted);
	});

test('the other topics are one click away, in the address, and a step back', async ({ page }) => {
	await open(page);
	await page.getByRole('button', { name: '+ 14 temaer til' }).click();
	await expect(topicHeads(page)).toHaveText(topicIds.map((id) => titleOf(id)));
	await expect(sentence(page)).toContainText('9 partier, 19 temaer');
	await expectQuery(page, { t: 'all' });
	await expect(page.getByRole('button', { name: /temaer til/ })).toHaveCount(0);
	await page.goBack();
	await expect(topicHeads(page)).toHaveCount(site.core.length);
});

test('other actors are added as columns that look different and are counted apart', async ({
	page
}) => {
	await open(page);
	const actors = await menu(page, 'Partier');
	for (const id of others) await actors.getByLabel(nameOf(id)).check();
	await page.keyboard.press('Escape');
	await expect(heads(page, 'columnheader')).toHaveCount(1 + parties.length + others.length);
	await expect(sentence(page)).toContainText('9 partier og 4 andre aktører, 5 temaer');
	const look = (actor: string) =>
		cell(page, actor, 'decriminalisation').evaluate((one) => {
			const { borderRadius, borderStyle, outlineStyle } = getComputedStyle(one);
			return `${borderRadius} ${borderStyle} ${outlineStyle}`;
		});
	const headLook = (actor: string) =>
		heads(page, 'columnheader')
			.filter({ hasText: nameOf(actor) })
			.evaluate((one) => getComputedStyle(one).fontStyle);
	expect(new Set(await Promise.all(others.map(look))).size).toBe(1);
	expect(await look('nkrop')).not.toBe(await look('r'));
	expect(await headLook('nkrop')).not.toBe(await headLook('r'));
});

test('head row and first column stay in sight of a grid that scrolls', async ({ page }) => {
	await open(page, `./?t=all&p=${[...parties, ...others].join('.')}`);
	const frame = page.getByRole('region', { name: 'Rutenett med standpunkter' });
	const party = heads(page, 'columnheader').filter({ hasText: 'Rødt' });
	const topic = heads(page, 'rowheader').filter({ hasText: 'Samordning' });
	const last = cell(page, 'mandate', 'coordination');
	await frame.evaluate((one) => {
		one.scrollIntoView();
		one.scrollTo(one.scrollWidth, one.scrollHeight);
	});
	await expect(last).toBeInViewport({ ratio: 1 });
	await expect(topic).toBeInViewport({ ratio: 1 });
	const outer = await box(frame);
	expect((await box(party)).y).toBeCloseTo(outer.y, -1);
	expect((await box(topic)).x).toBeCloseTo(outer.x, -1);
	expect((await box(last)).x).toBeGreaterThan((await box(topic)).x + (await box(topic)).width - 1);
});

test('the head row stays in sight when the page is scrolled past a long grid', async ({ page }) => {
	await open(page, './?t=all');
	await cell(page, 'r', 'coordination').scrollIntoViewIfNeeded();
	const head = heads(page, 'columnheader').filter({ hasText: 'Rødt' });
	await expect(head).toBeInViewport({ ratio: 1 });
	expect((await box(head)).y).toBeLessThan(4);
});

test('where columns are as wide as their names, cells fill them, and a name takes its longest word', async ({
	page
}) => {
	await open(page, './?by=party&t=all');
	const gaps = await table(page)
		.locator('[data-cell]')
		.evaluateAll((cells) =>
			cells.map((one) => one.parentElement!.clientWidth - one.getBoundingClientRect().width)
		);
	expect(Math.max(...gaps)).toBeLessThan(1);
	const lines = await table(page)
		.locator('thead th > a')
		.evaluateAll((names) => names.map((one) => one.getBoundingClientRect().height / 20));
	expect(Math.max(...lines)).toBeGreaterThan(2);
});
