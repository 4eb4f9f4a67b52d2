import recommendations from '../../data/recommendations.json' with { type: 'json' };
import { actors, nameOf, parties, positions, sourceOf, titleOf, wordOf } from './facts.ts';
import { expect, expectQuery, open, table, test } from './page.ts';

const NIM = recommendations.source;

test('a voter goes from a topic to a party’s words on it, and on to all that the party says', async ({
	page
}) => {
	await open(page, './topic/lar/');
	const nav = page.getByRole('navigation', { name: 'Hvem sier hva' });
	for (const { id } of actors)
		await expect(nav.getByRole('link', { name: nameOf(id), exact: true })).toBeVisible();
	await nav.getByRole('link', { name: nameOf('v'), exact: true }).click();
	await expect(page).toHaveURL(/topic\/lar\/#v$/);
	await expect(page.locator('#v')).toBeInViewport();
	await page
		.getByRole('heading', { level: 2 })
		.getByRole('link', { name: nameOf('v'), exact: true })
		.click();
	await expect(page).toHaveURL(/\/party\/v\/$/);
	await page.getByRole('link', { name: 'Hvordan enighet regnes ut' }).click();
	await expect(page).toHaveURL(/\/method\/#agreement$/);
});

test('a topic tells which recommendations bear on it, and one of none tells none', async ({
	page
}) => {
	await open(page, './topic/co-occurring/');
	const advice = page.getByRole('region', { name: 'Anbefalinger som berører temaet' });
	const bearing = recommendations.recommendations.filter(({ topics }) =>
		topics.includes('co-occurring')
	);
	await expect(advice.getByRole('listitem')).toHaveText(
		bearing.map(({ number, text }) => `Anbefaling ${number} ${text.nb}`)
	);
	await advice.getByRole('link', { name: 'Anbefaling 7' }).click();
	await expect(page).toHaveURL(/\/recommendations\/#recommendation-7$/);
	await expect(page.locator('#recommendation-7')).toBeInViewport();
	await open(page, './topic/coercion/');
	await expect(page.getByRole('region', { name: 'Anbefalinger' })).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Anbefalinger' })).toHaveCount(1); // the footer's
});

test('a recommendation shows where each party stands, and leads to why and to the party', async ({
	page
}) => {
	await open(page, './recommendations/');
	const one = page.locator('#recommendation-1');
	for (const party of parties)
		await expect(
			one.getByRole('link', { name: `${nameOf(party)}: ${titleOf('decriminalisation')}` })
		).toHaveText(wordOf(party, 'decriminalisation'));
	await one.getByRole('link', { name: `${nameOf('frp')}: ` }).click();
	await expect(page).toHaveURL(/topic\/decriminalisation\/#frp$/);
	await page.goBack();
	await one.getByRole('link', { name: nameOf('frp'), exact: true }).click();
	await expect(page).toHaveURL(/\/party\/frp\/$/);
	await page.goBack();
	await page.getByRole('link', { name: sourceOf(NIM).title.nb }).click();
	await expect(page).toHaveURL(new RegExp(`/source/${NIM}/$`));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(sourceOf(NIM).title.nb);
});

test('from the recommendations the grid opens on the topics that they bear on', async ({
	page
}) => {
	await open(page, './en/recommendations/');
	await page.getByRole('link', { name: 'Show every party on these topics in the grid' }).click();
	const bearing = new Set(recommendations.recommendations.flatMap(({ topics }) => topics));
	await expectQuery(page, { t: [...bearing].join('.') });
	await expect(table(page).getByRole('rowheader')).toHaveCount(bearing.size);
});

test('a source is read in the order of its text, and leads to whose it is and to the grid', async ({
	page
}) => {
	await open(page, './source/frp-programme-2017/');
	const items = page.getByRole('main').getByRole('list').first().getByRole('listitem');
	const texts = await items.allInnerTexts();
	const places = texts.map((text) => Number(/Avsnitt (\d+)/.exec(text)?.[1]));
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	const own = positions.filter(({ source }) => source === 'frp-programme-2017');
	expect(texts).toHaveLength(own.length);
	for (const { quote } of own)
		if (quote) expect(texts.some((text) => text.includes(quote))).toBe(true);
	await page.getByRole('link', { name: 'Vis i rutenettet' }).click();
	await expectQuery(page, { period: '2017', p: 'frp', t: 'all' });
	await page.goBack();
	await page
		.getByRole('main')
		.getByRole('link', { name: nameOf('frp'), exact: true })
		.click();
	await expect(page).toHaveURL(/\/party\/frp\/$/);
});

test('a researcher goes from the method’s example to the two parties, and back to a topic', async ({
	page
}) => {
	await open(page, './method/#agreement');
	await page.getByRole('link', { name: 'De to side om side, med sitater' }).click();
	await expect(page).toHaveURL(/\/pair\/r\/sv\/$/);
	await page.getByRole('link', { name: 'Hvordan enighet regnes ut' }).first().click();
	await page
		.locator('#agreement')
		.getByRole('link', { name: titleOf('user-rooms') })
		.click();
	await expect(page).toHaveURL(/\/topic\/user-rooms\/$/);
});

test('a pair that is opened in the chart of agreement leads to the page of the two', async ({
	page
}) => {
	await open(page, './chart/agreement/');
	await page.getByRole('button', { name: `${nameOf('ap')} og ${nameOf('v')}` }).click();
	await expect(page).toHaveURL(/\/chart\/agreement\/$/);
	await page.getByRole('link', { name: 'De to side om side, med sitater' }).click();
	await expect(page).toHaveURL(/\/pair\/ap\/v\/$/);
});
