import type { Page } from '@playwright/test';
import {
	nameOf,
	parties,
	positionOf,
	site,
	sourceOf,
	titleOf,
	topicIds,
	topicOf
} from './facts.ts';
import {
	chromiumOnly,
	expect,
	expectNoSidewaysScroll,
	NO_SCRIPT_SWITCH,
	NO_TAPS,
	open,
	share,
	test
} from './page.ts';

const PATH = './match/';
const button = (page: Page, name: string | RegExp) =>
	page.getByRole('main').getByRole('button', { name });
const proposition = (page: Page) =>
	page.getByRole('main').getByRole('heading', { level: 2 }).first();
const list = (page: Page) => page.getByRole('main').getByRole('list').first();
const own = (page: Page) => page.getByRole('region', { name: 'Svarene dine' });

/** Opens the page once all that it loads has come. */
async function openMatch(page: Page, path = PATH) {
	await open(page, path);
	await page.waitForLoadState('networkidle');
}

/** Answers the core topics for and against by turns, and ends at the result. */
async function answerCore(page: Page) {
	for (const [i, topic] of site.core.entries()) {
		await expect(proposition(page)).toHaveText(topicOf(topic).proposition.nb);
		await page.getByRole('radio', { name: i % 2 ? /^Mot/ : /^For/ }).check();
		await button(page, 'Neste').click();
	}
	await expect(page.getByRole('heading', { name: 'Enighet med deg' })).toBeFocused();
}

/** The answers of `answerCore`, as values. */
const given = new Map(site.core.map((topic, i) => [topic, i % 2 ? -2 : 2]));
const valueOf = (actor: string, topic: string) =>
	site.scale.find(({ id }) => id === positionOf(actor, topic)?.stance)?.value;

/** What METHOD says of the reader and a party, worked out from the data alone. */
function expected(actor: string) {
	const shared = site.core.filter((topic) => valueOf(actor, topic) !== undefined);
	const apart = shared.map((topic) =>
		Math.abs((given.get(topic) ?? 0) - (valueOf(actor, topic) ?? 0))
	);
	const distance = apart.reduce((sum, one) => sum + one, 0);
	const share = (4 * shared.length - distance) / (4 * shared.length);
	return { n: shared.length, percent: Math.round(share * 100) };
}

test('every party stands in the result with its agreement and what that rests on', async ({
	page
}) => {
	await openMatch(page);
	await answerCore(page);
	for (const actor of parties) {
		const { n, percent } = expected(actor);
		const row = page.getByRole('listitem').filter({
			has: page.getByRole('link', { name: nameOf(actor), exact: true })
		});
		await expect(row).toContainText(`${n} av ${site.core.length} temaer`);
		if (n >= 3) await expect(row).toContainText(`${percent} %`);
		else await expect(row).not.toContainText('%');
	}
	const percents = await list(page).locator('b').allTextContents();
	const figures = percents.map((text) => parseInt(text, 10));
	expect(figures).toEqual(figures.toSorted((a, b) => b - a));
	const places = await list(page).locator('.place').allTextContents();
	places.forEach((place, i) => {
		const isTied = figures.filter((figure) => figure === figures[i]).length > 1;
		expect(place).toBe(`${isTied ? 'delt ' : ''}${figures.indexOf(figures[i] ?? 0) + 1}.`);
	});
});

test('the whole match works by keyboard alone', async ({ page }) => {
	await openMatch(page);
	await page.getByRole('radio', { name: /^For/ }).focus();
	for (const [i, topic] of site.core.entries()) {
		if (i > 0) {
			await expect(proposition(page)).toBeFocused();
			await expect(page.getByRole('status').filter({ hasText: /\S/ }).first()).toContainText(
				`Påstand ${i + 1} av ${site.core.length}`
			);
			// past the link to the topic, to the first radio button
			await page.keyboard.press('Tab');
			await page.keyboard.press('Tab');
		}
		await expect(proposition(page)).toHaveText(topicOf(topic).proposition.nb);
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowDown');
		await expect(page.getByRole('radio', { name: /^Delvis for/ })).toBeChecked();
		if (i === 1) {
			await page.keyboard.press('Tab');
			await page.keyboard.press('Space');
			await expect(page.getByRole('checkbox', { name: 'Teller dobbelt' })).toBeChecked();
		}
		if (i === 2) {
			await page.keyboard.press('5');
			await expect(page.getByRole('radio', { name: /^Mot/ })).toBeChecked();
		}
		await page.keyboard.press('Enter');
	}
	await expect(page.getByRole('heading', { name: 'Enighet med deg' })).toBeFocused();
	await expect(
		page.getByText('Regnet ut fra svarene dine på 5 temaer. 1 teller dobbelt.')
	).toBeVisible();
	const details = list(page).locator('summary').first();
	await details.focus();
	await page.keyboard.press('Enter');
	await expect(list(page).getByRole('heading', { level: 3 }).first()).toBeVisible();
});

test('what was answered is asked again where the reader goes back, and a skipped topic counts for nothing', async ({
	page
}) => {
	await openMatch(page);
	await page.getByRole('radio', { name: /^Mot/ }).check();
	await button(page, 'Neste').click();
	await button(page, 'Hopp over').click();
	await button(page, 'Tilbake').click();
	await expect(page.getByText('Hoppet over')).toBeVisible();
	await button(page, 'Tilbake').click();
	await expect(page.getByRole('radio', { name: /^Mot/ })).toBeChecked();
	await button(page, 'Se resultatet').click();
	await expect(page.getByText('Regnet ut fra svaret ditt på 1 tema.')).toBeVisible();
	// one topic is too little for all
	await expect(page.getByRole('heading', { name: 'For lite å si noe' })).toBeVisible();
	await expect(page.getByRole('main').locator('ol')).toHaveCount(0);
});

test('all propositions stand at once when asked for, and the further ones too', async ({
	page
}) => {
	await openMatch(page);
	await button(page, 'Vis alle påstandene samtidig').click();
	await expect(page.getByRole('group')).toHaveCount(site.core.length);
	await button(page, /^Svar på \d+ temaer til/).click();
	await expect(page.getByRole('group')).toHaveCount(topicIds.length);
	const last = page.getByRole('group').last();
	await last.getByRole('radio', { name: /^For/ }).check();
	await last.getByRole('button', { name: 'Hopp over' }).click();
	await expect(last.getByRole('radio', { checked: true })).toHaveCount(0);
	await page.getByRole('group').first().getByRole('radio', { name: /^For/ }).check();
	await button(page, 'Se resultatet').click();
	await expect(page.getByText('svaret ditt på 1 tema')).toBeVisible();
});

test('after the core topics the reader chooses to go on', async ({ page }) => {
	await openMatch(page);
	await answerCore(page);
	await button(page, /^Svar på \d+ temaer til/).click();
	await expect(proposition(page)).toBeFocused();
	await expect(page.getByRole('status').filter({ hasText: /\S/ }).first()).toContainText(
		`Påstand ${site.core.length + 1} av ${topicIds.length}`
	);
});

test('each party shows where it agrees, differs and is silent, with the reason and its source', async ({
	page
}) => {
	await openMatch(page);
	await answerCore(page);
	const row = page.getByRole('listitem').filter({
		has: page.getByRole('link', { name: nameOf('r'), exact: true })
	});
	await row.locator('summary').click();
	const says = (topic: string) => valueOf('r', topic);
	const count = (of: (topic: string) => boolean) => site.core.filter(of).length;
	for (const [n, words] of [
		[count((topic) => says(topic) === given.get(topic)), 'Enige om'],
		[count((topic) => says(topic) !== undefined && says(topic) !== given.get(topic)), 'Ulikt på'],
		[count((topic) => says(topic) === undefined), `${nameOf('r')} sier ikke noe om`]
	] as const)
		await expect(row.getByRole('heading', { level: 3, name: `${words} ${n} tema` })).toHaveCount(
			n ? 1 : 0
		);
	const topic = row.getByRole('listitem').filter({ hasText: titleOf('har') });
	await expect(topic).toContainText(positionOf('r', 'har')?.summary.nb ?? 'a summary');
	const source = sourceOf(positionOf('r', 'har')?.source ?? '');
	await expect(topic.getByRole('link', { name: source.title.nb })).toBeVisible();
	await topic.getByRole('link', { name: 'Se alt belegget' }).click();
	await expect(page).toHaveURL(/cell=r\.har/);
	await expect(page.getByRole('dialog')).toContainText(nameOf('r'));
	// the answers are still there, and in no address
	await page.goBack();
	await expect(page.getByText(`på ${site.core.length} temaer`)).toBeVisible();
	expect(page.url()).not.toMatch(/[?#]/);
});

test('a switch shows the order under other measures and says who moves', async ({ page }) => {
	await openMatch(page);
	await answerCore(page);
	const order = () => list(page).getByRole('link', { name: /./ }).allTextContents();
	const usual = await order();
	for (const name of [/^Bare nøyaktig likt/, /^Taushet som uenighet/]) {
		await page.getByRole('radio', { name }).check();
		const changed = (await order()).join() !== usual.join();
		const said = page.getByRole('status').filter({ hasText: 'Rekkefølgen er' });
		if (changed) await expect(said).toContainText(/fra \d+\. til \d+\. plass/);
		else await expect(said).toContainText('Rekkefølgen er');
	}
	await page.getByRole('radio', { name: /^Avstand på skalaen/ }).check();
	expect(await order()).toEqual(usual);
});

test('all topics stand in a table with the reader’s answers first, answered or not', async ({
	page
}) => {
	await openMatch(page);
	await answerCore(page);
	await page.getByRole('radio', { name: 'Alle temaer i en tabell' }).check();
	const rows = page.getByRole('table').getByRole('row');
	await expect(rows).toHaveCount(1 + topicIds.length);
	await expect(page.getByRole('columnheader').nth(1)).toContainText('Dine svar');
	await expect(page.getByRole('columnheader')).toHaveCount(2 + parties.length);
	await page
		.getByRole('cell')
		.getByRole('link', { name: `Dine svar: ${titleOf(site.core[1] ?? '')}` })
		.click();
	await expect(proposition(page)).toHaveText(topicOf(site.core[1] ?? '').proposition.nb);
	await expect(page.getByRole('radio', { name: /^Mot/ })).toBeChecked();
});

test('nothing is asked for after the page has come, whatever the reader does with the answers', async ({
	page
}) => {
	await openMatch(page);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const titles = [await page.title()];
	await answerCore(page);
	await list(page).locator('summary').first().click();
	for (const name of [/^Bare nøyaktig/, /^Taushet/, 'Alle temaer i en tabell'])
		await page.getByRole('radio', { name }).check();
	await page.getByRole('checkbox', { name: 'Vis også andre aktører' }).check();
	await page.getByRole('combobox', { name: 'Periode' }).selectOption({ index: 0 });
	await own(page)
		.getByRole('checkbox', { name: /Husk svarene/ })
		.check();
	await button(page, 'Lag en lenke med svarene mine').click();
	await page.getByRole('radio', { name: 'Parti for parti' }).check();
	await list(page).getByRole('link').first().hover();
	await button(page, 'Endre svarene').click();
	await button(page, 'Slett svarene').click();
	await page.waitForTimeout(300);
	titles.push(await page.title());
	expect(asked).toEqual([]);
	expect(page.url()).toMatch(/\/match\/$/);
	expect(titles[0]).toBe(titles[1]);
});

test('answers are kept only if asked for, and one button deletes them here and in the next tab', async ({
	page,
	context
}) => {
	const kept = (of: Page) => of.evaluate(() => Object.entries(localStorage));
	await openMatch(page);
	await answerCore(page);
	expect(await kept(page)).toEqual([]);
	await own(page)
		.getByRole('checkbox', { name: /Husk svarene/ })
		.check();
	expect((await kept(page)).flat().join()).toContain(`${site.core[0]}~for`);
	const other = await context.newPage();
	await openMatch(other);
	await expect(other.getByRole('heading', { name: 'Enighet med deg' })).toBeVisible();
	await button(page, 'Endre svarene').click();
	await page.getByRole('radio', { name: /^Mot/ }).check();
	await button(other, 'Endre svarene').click();
	await expect(other.getByRole('radio', { name: /^Mot/ })).toBeChecked();
	await own(other).getByRole('button', { name: 'Slett svarene' }).click();
	await expect(own(other)).toContainText('Svarene er slettet.');
	expect(await kept(other)).toEqual([]);
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	await other.close();
});

test('where nothing can be stored the page says so and works on', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await openMatch(page);
	await page.getByRole('radio', { name: /^For/ }).check();
	await own(page)
		.getByRole('checkbox', { name: /Husk svarene/ })
		.click();
	await expect(own(page)).toContainText('Nettleseren ville ikke lagre svarene.');
	await expect(own(page).getByRole('checkbox', { name: /Husk svarene/ })).not.toBeChecked();
	await button(page, 'Neste').click();
	await expect(page.getByRole('status').filter({ hasText: /\S/ }).first()).toContainText(
		'1 besvart'
	);
});

test('a link shows the answers that were put into it, and leaves them in no address and no storage', async ({
	page
}) => {
	await openMatch(page);
	await answerCore(page);
	await expect(page.getByText('Alle som får lenken, kan se hva du har svart.')).toBeVisible();
	await button(page, 'Lag en lenke med svarene mine').click();
	const link = await page.getByRole('textbox', { name: 'Lenke med svarene dine' }).inputValue();
	expect(link).toContain('/match/#me=1.');
	await page.goto('about:blank');
	await openMatch(page, link);
	await expect(page.getByText('Svarene du ser, kommer fra en lenke.')).toBeVisible();
	await expect(page.getByText(`på ${site.core.length} temaer`)).toBeVisible();
	await expect(page).toHaveURL(/\/match\/$/);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await button(page, 'Forkast dem').click();
	await expect(page.getByText('Svarene du ser, kommer fra en lenke.')).toHaveCount(0);
	await page.goto('about:blank');
	await openMatch(page, link);
	await button(page, 'Behold dem som mine').click();
	await expect(page.getByText(`på ${site.core.length} temaer`)).toBeVisible();
	await page.reload();
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a link with what is not here says what was left out', async ({ page }) => {
	await openMatch(page, `${PATH}#me=1.${site.core[0]}~for.gone~for.${site.core[1]}~maybe.%3Cb%3E`);
	const said = page.getByRole('status').filter({ hasText: /\S/ }).first();
	await expect(said).toContainText('Svar på temaer som ikke finnes her, er tatt bort: gone.');
	await expect(said).toContainText(`er tatt bort: ${titleOf(site.core[1] ?? '')}.`);
	await expect(said).toContainText('1 svar kunne ikke leses.');
	await expect(page).toHaveURL(/\/match\/$/);
});

test('the reader’s column stands first in the grid and the charts, and never in an address or the share dialog', async ({
	page
}) => {
	await openMatch(page);
	await answerCore(page);
	await own(page)
		.getByRole('checkbox', { name: /som en kolonne/ })
		.check();
	await own(page).getByRole('link', { name: 'Vis i rutenettet' }).click();
	await expect(page.getByRole('columnheader').nth(1)).toContainText('Dine svar');
	await expect(page.getByRole('columnheader')).toHaveCount(2 + parties.length);
	expect(new URL(page.url()).search).toBe('');
	const dialog = await share(page);
	const fields = await dialog
		.getByRole('textbox')
		.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
	expect(fields.join()).not.toContain('_own');
	expect(fields.length).toBeGreaterThan(0);
	await page.keyboard.press('Escape');
	await page.getByRole('link', { name: 'Skala', exact: true }).first().click();
	await expect(page.getByRole('link', { name: /Dine svar/ }).first()).toBeVisible();
	expect(page.url()).not.toContain('_own');
	await page.getByRole('checkbox', { name: /som en kolonne/ }).uncheck();
	await expect(page.getByRole('link', { name: /Dine svar/ })).toHaveCount(0);
	await page.getByRole('checkbox', { name: /som en kolonne/ }).check();
	await page
		.getByRole('navigation', { name: 'Visninger' })
		.getByRole('link', { name: 'Rutenett' })
		.click();
	await page
		.getByRole('cell')
		.getByRole('link', { name: `Dine svar: ${titleOf('har')}` })
		.click();
	await expect(page).toHaveURL(/\/match\/#har$/);
	await expect(proposition(page)).toHaveText(topicOf('har').proposition.nb);
});

test('without answers the grid is as ever', async ({ page }) => {
	await open(page);
	await expect(page.getByRole('checkbox', { name: /som en kolonne/ })).toHaveCount(0);
});

test.describe('on a phone', chromiumOnly(NO_TAPS), () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

	test('the whole match works with a finger, one proposition at a time', async ({ page }) => {
		await openMatch(page);
		await expect(page.getByRole('group')).toHaveCount(1);
		for (const topic of site.core) {
			await expect(proposition(page)).toHaveText(topicOf(topic).proposition.nb);
			await expectNoSidewaysScroll(page);
			await page.getByRole('radio', { name: /^For/ }).tap();
			await button(page, 'Neste').tap();
		}
		await expect(page.getByRole('heading', { name: 'Enighet med deg' })).toBeInViewport();
		await list(page).locator('summary').first().tap();
		await expectNoSidewaysScroll(page);
		await page.getByRole('radio', { name: 'Alle temaer i en tabell' }).tap();
		await expectNoSidewaysScroll(page);
	});
});

test.describe('without script', chromiumOnly(NO_SCRIPT_SWITCH), () => {
	test.use({ javaScriptEnabled: false });

	test('the propositions and what they mean are there, with links to their topics', async ({
		page
	}) => {
		await page.goto(PATH);
		const main = page.getByRole('main');
		await expect(main).toContainText('må nettleseren kjøre JavaScript');
		await expect(main.getByRole('listitem').getByRole('link')).toHaveText(
			topicIds.map((id) => titleOf(id))
		);
		for (const id of topicIds) await expect(main).toContainText(topicOf(id).proposition.nb);
		await expect(main.getByRole('button').filter({ visible: true })).toHaveCount(0);
		await expect(main.getByRole('radio').filter({ visible: true })).toHaveCount(0);
	});
});
