import { axe } from './axe.ts';
import { cell, dropped, expect, isHydrated, open, panel, query, table, test } from './page.ts';
import { current, OLDER, releaseOlder, revised } from './past.ts';
import type { Page } from '@playwright/test';

const { actor, topic } = revised;
const told = (page: Page) => page.getByRole('status').filter({ hasText: 'Dataene slik de var' });

test.describe('with an older version', () => {
	test.beforeEach(({ page }) => releaseOlder(page));

	test('a view of it is shown as it was, and says what has changed since', async ({ page }) => {
		await open(page, `./?as=${OLDER}`);
		await expect(told(page)).toContainText(
			'Dataene slik de var 2. januar 2025. 1 av rutene som vises her, er endret siden.'
		);
		await expect(cell(page, actor, topic)).toContainText(revised.was);
		await expect(page.getByText(`Dataversjon ${OLDER}`)).toBeVisible();
		await expect(dropped(page)).toHaveCount(0);
		await page.getByText('Hva er endret?').click();
		const item = page.getByRole('listitem').filter({ hasText: 'Endret: sammendraget.' });
		await expect(item).toContainText(new RegExp(`${revised.was}\\s*→\\s*${revised.is}`));
	});

	test('it is seen first as it was, and never as it is', async ({ page }) => {
		let let_go = () => {};
		const held = new Promise<void>((done) => (let_go = done));
		await page.route(`**/${OLDER}/changes.json`, async (route) => {
			await held;
			await route.fallback();
		});
		await page.goto(`./?as=${OLDER}`);
		await isHydrated(page);
		await expect(table(page)).toBeHidden();
		let_go();
		await expect(cell(page, actor, topic)).toContainText(revised.was);
	});

	test('its evidence is the one of that time', async ({ page }) => {
		await open(page, `./?cell=${actor}.${topic}&as=${OLDER}`);
		await expect(panel(page)).toContainText(revised.summary);
	});

	test('where nothing that is shown has changed, it says so', async ({ page }) => {
		await open(page, `./?t=-${topic}&as=${OLDER}`);
		await expect(told(page)).toContainText('Ingen av rutene som vises her, er endret siden.');
	});

	test('the newest is one step away, with the same view, and Back leads to the old', async ({
		page
	}) => {
		await open(page, `./?t=${topic}&by=party&as=${OLDER}`);
		await page.getByRole('link', { name: 'Vis de nyeste dataene' }).click();
		await expect(cell(page, actor, topic)).toContainText(revised.is);
		expect(query(page)).toEqual({ t: topic, by: 'party' });
		await expect(told(page)).toHaveCount(0);
		await page.goBack();
		await expect(cell(page, actor, topic)).toContainText(revised.was);
		await expect(told(page)).toBeVisible();
	});

	test('the version stays while the view changes', async ({ page }) => {
		await open(page, `./?as=${OLDER}`);
		await cell(page, actor, topic).click();
		await expect(panel(page)).toContainText(revised.summary);
		expect(query(page)).toEqual({ cell: `${actor}.${topic}`, as: OLDER });
	});

	test('every chart shows it', async ({ page }) => {
		await open(page, `./?v=spectrum&as=${OLDER}`);
		await expect(page.getByRole('figure')).toContainText(OLDER);
		await expect(told(page)).toContainText('1 av rutene');
	});

	test.describe('that cannot be had', () => {
		test.use({ provoked: /Failed to load resource|^503: / });

		test('the newest is shown, with a plain message and a retry', async ({ page }) => {
			let fails = true;
			let asked = 0;
			await page.route(`**/${OLDER}/matrix.nb.json`, (route) => {
				asked++;
				return fails ? route.fulfill({ status: 503, body: 'Busy' }) : route.fallback();
			});
			await open(page, `./?as=${OLDER}`);
			const alert = page.getByRole('alert');
			await expect(alert).toContainText('kunne ikke hentes. Den nyeste vises.');
			await page.waitForLoadState('networkidle');
			expect(asked, 'nobody but the reader tries again').toBe(1);
			await expect(cell(page, actor, topic)).toContainText(revised.is);
			fails = false;
			await alert.getByRole('button', { name: 'Prøv igjen' }).click();
			await expect(cell(page, actor, topic)).toContainText(revised.was);
			await expect(alert).toHaveCount(0);
		});
	});
});

test('a view pinned to the newest version is like any other', async ({ page }) => {
	await open(page, `./?as=${current}`);
	await expect(table(page)).toBeVisible();
	await expect(told(page)).toHaveCount(0);
	await expect(dropped(page)).toHaveCount(0);
});

test('an unknown version is told, and the newest shown', async ({ page }) => {
	await open(page, './?as=2001-01-01-00000000');
	await expect(page.getByText('«2001-01-01-00000000»')).toContainText('Den nyeste vises.');
	await expect(cell(page, actor, topic)).toContainText(revised.is);
	await expect(told(page)).toHaveCount(0);
});

test('all changes have a page and a feed, to which every page leads', async ({ page, request }) => {
	await open(page);
	await page.getByRole('contentinfo').getByRole('link', { name: 'Endringer i dataene' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Endringer i dataene');
	await expect(page.getByText(current)).toBeVisible();
	const feed = page.locator('link[type="application/atom+xml"]');
	const href = await feed.evaluate((link: HTMLLinkElement) => link.href);
	const xml = await (await request.get(href)).text();
	expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nb">');
	expect(xml).toContain(current);
});

test.describe('in light and in dark nothing is hard to perceive', () => {
	test.slow();

	test.beforeEach(({ page }) => releaseOlder(page));

	for (const path of ['changes/', 'en/changes/', `./?as=${OLDER}`])
		test(`at ${path.replace(OLDER, 'an older version')}`, async ({ page }) => {
			await open(page, path);
			await expect(page.locator('main')).toBeVisible();
			const note = page.getByText('Hva er endret?');
			if (path.includes('as=')) await note.click();
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				expect((await axe(page).analyze()).violations).toEqual([]);
			}
		});
});
