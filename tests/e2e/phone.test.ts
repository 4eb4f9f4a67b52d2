import { others, parties, site, titleOf } from './facts.ts';
import {
	box,
	cell,
	expect,
	expectNoSidewaysScroll,
	expectQuery,
	heads,
	hits,
	open,
	sentence,
	table,
	test,
	toolbar,
	topicHeads
} from './page.ts';

test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

const everyone = [...parties, ...others].join('.');

test('no state of the grid makes the page scroll sideways', async ({ page }) => {
	for (const search of [
		'',
		'narrow=grid',
		`narrow=grid&t=all&p=${everyone}`,
		`t=all&p=${everyone}&period=2017`,
		'by=party',
		'by=party&narrow=grid',
		'cell=frp.har',
		'cell=v.lar&period=2017',
		'q=heroin',
		'q=xyzzyxyzzyxyzzyxyzzyxyzzyxyzzyxyzzyxyzzyxyzzyxyzzy',
		'p=nobody.at.all.that.is.known.to.this.page&t=har&period=2011&sort=agree.someone',
		't='
	]) {
		await open(page, `./?${search}`);
		await expect(sentence(page)).toBeVisible();
		if (search.startsWith('q=')) await expect(hits(page)).toBeVisible();
		await expectNoSidewaysScroll(page, search, expect.soft);
	}
});

test('each topic is a card with its proposition and the parties in order below it, still a table', async ({
	page
}) => {
	await open(page);
	await expect(topicHeads(page)).toHaveText(site.core.map((id) => titleOf(id)));
	await expect(heads(page, 'rowheader')).toHaveCount(5);
	const card = table(page).getByRole('row').nth(1);
	const top = await box(card.getByRole('rowheader'));
	let last = top.y + top.height - 1;
	for (const id of parties) {
		const place = await box(cell(page, id, 'decriminalisation'));
		expect(place.x + place.width).toBeLessThanOrEqual(320);
		expect(place.y).toBeGreaterThanOrEqual(Math.min(last, place.y + 1) - 1);
		last = place.y;
	}
	await expect(cell(page, 'frp', 'decriminalisation')).toHaveText('Mot');
	await expect(table(page).getByRole('cell')).toHaveCount(45);
	const names = await card.getByRole('cell').evaluateAll((all: HTMLElement[]) =>
		all.map((one) => {
			const { content } = getComputedStyle(one, '::before');
			// Firefox tells what was asked for, others what came of it
			return content === 'attr(data-name)' ? JSON.stringify(one.dataset.name) : content;
		})
	);
	expect(names).toEqual(
		['R', 'SV', 'Ap', 'Sp', 'MDG', 'KrF', 'V', 'H', 'FrP'].map((n) => `"${n}"`)
	);
});

test('the switch to a table is kept in the address; the table scrolls inside itself', async ({
	page
}) => {
	await open(page);
	await toolbar(page).getByRole('button', { name: 'Filtre' }).click();
	await toolbar(page).getByLabel('Vis som tabell').check();
	await expectQuery(page, { narrow: 'grid' });
	const frame = page.getByRole('region', { name: 'Rutenett med standpunkter' });
	const size = await frame.evaluate((one) => one.scrollWidth - one.clientWidth);
	expect(size).toBeGreaterThan(100);
	await frame.evaluate((one) => {
		one.scrollIntoView();
		one.scrollTo(one.scrollWidth, one.scrollHeight);
	});
	await expect(cell(page, 'frp', 'coercion')).toBeInViewport({ ratio: 1 });
	const [outer, topic, party] = [
		await box(frame),
		await box(heads(page, 'rowheader').last()),
		await box(heads(page, 'columnheader').last())
	];
	expect(topic.x).toBeCloseTo(outer.x, -1);
	expect(party.y).toBeCloseTo(outer.y, -1);
	expect((await box(cell(page, 'frp', 'coercion'))).x).toBeGreaterThan(topic.x + topic.width - 1);
	await expectNoSidewaysScroll(page);
	await page.reload();
	await expect(heads(page, 'columnheader').nth(1)).toBeVisible();
	await page.goBack();
	await expect(cell(page, 'r', 'har')).toBeVisible();
});

test('what has the focus can be seen, on cards of parties too', async ({ page }) => {
	await open(page, './?by=party');
	await heads(page, 'rowheader').first().scrollIntoViewIfNeeded();
	await page.getByRole('button', { name: 'Del', exact: true }).focus();
	for (let i = 0; i < 8; i++) {
		await page.keyboard.press('Tab');
		const at = page.locator(':focus');
		const seen = await at.evaluate((one) => {
			const { left, top, width, height } = one.getBoundingClientRect();
			const there = document.elementFromPoint(left + width / 2, top + height / 2);
			return one.contains(there) || !!there?.contains(one);
		});
		expect(seen, await at.evaluate((one) => one.outerHTML.slice(0, 90))).toBe(true);
	}
});
