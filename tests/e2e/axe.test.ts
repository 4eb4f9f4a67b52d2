import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { others, parties } from './facts.ts';
import { expect, hits, isHydrated, menu, open, panel, share, test, toolbar } from './page.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLOUR = ['color-contrast', 'link-in-text-block'];

test.slow();

/** Every violation, all rules in light and those of colour in dark: the rule and where it is broken. */
async function violations(page: Page) {
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await axe(page).withTags(TAGS).analyze();
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await axe(page).withRules(COLOUR).analyze();
	const say = (theme: string, { violations }: typeof light) =>
		violations.map(
			({ id, nodes }) =>
				`${theme} ${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 120))}`
		);
	return [...say('light', light), ...say('dark', dark)];
}

/** A result to look at. */
const answered = (page: Page) =>
	open(page, './match/#me=1.decriminalisation~for~2.har~mixed.lar~against.user-rooms~for.coercion');

const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
	'the grid': (page) => open(page),
	'a position’s evidence': async (page) => {
		await open(page, './?period=2017&cell=v.lar');
		await expect(panel(page)).toContainText('Koder B');
	},
	'an open menu': async (page) => {
		await open(page);
		await menu(page, 'Partier');
		await expect(toolbar(page).getByRole('button', { name: 'Velg alle' })).toBeVisible();
	},
	'what can be shared': async (page) => {
		await open(page);
		const dialog = await share(page);
		for (const section of await dialog.locator('summary').all()) await section.click();
		// what is in the frame is tested by itself: seen from here its ground is not known
		await dialog.locator('iframe').evaluate((frame) => frame.remove());
	},
	'a search with hits': async (page) => {
		await open(page, './?q=heroin');
		await expect(hits(page)).toBeVisible();
	},
	'a search without hits': async (page) => {
		await open(page, './?q=xyzzy');
		await expect(hits(page)).toContainText('Ingen treff');
	},
	'all topics and all actors': (page) =>
		open(page, `./?t=all&p=${[...parties, ...others].join('.')}`),
	'parties on the rows, few stances kept, and what is not there': (page) =>
		open(page, './?by=party&s=for.mixed&p=r.sv.nim.moon'),
	'the English grid with evidence': async (page) => {
		await open(page, './en/?period=2017&cell=r.har');
		await expect(panel(page).getByRole('blockquote')).toBeVisible();
	},
	'a topic in English': (page) => open(page, './en/topic/coordination/'),
	'a source in English': (page) => open(page, './en/source/r-page/'),
	'all questions at once': async (page) => {
		await open(page, './match/');
		await page.getByRole('button', { name: 'Vis alle påstandene samtidig' }).click();
	},
	'a reader’s result': async (page) => {
		await answered(page);
		await page.getByRole('button', { name: /^Lag en lenke/ }).click();
		await page.getByRole('main').locator('ol summary').first().click();
	},
	'a reader’s answers beside all topics': async (page) => {
		await answered(page);
		await page.getByRole('radio', { name: 'Alle temaer i en tabell' }).check();
	},
	'passages that no party signs': async (page) => {
		await open(page, './source/party-texts/');
		await expect(page.getByRole('region', { name: 'Uten avsender' })).toContainText('Koder A');
	}
};

for (const [name, show] of Object.entries(STATES))
	test(`axe finds nothing wrong with ${name}`, async ({ page }) => {
		await show(page);
		expect(await violations(page)).toEqual([]);
	});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

	test('axe finds nothing wrong with cards and open filters', async ({ page }) => {
		await open(page);
		await toolbar(page).getByRole('button', { name: 'Filtre' }).click();
		expect(await violations(page)).toEqual([]);
	});

	test('axe finds nothing wrong with a table that scrolls', async ({ page }) => {
		await open(page, './?narrow=grid');
		expect(await violations(page)).toEqual([]);
	});

	test('axe finds nothing wrong with a sheet', async ({ page }) => {
		await open(page, './?cell=frp.har');
		await expect(panel(page)).toContainText('Side 69');
		expect(await violations(page)).toEqual([]);
	});
});

test.describe('where there is no such page', () => {
	// Firefox tells a fault that is written to its console by its kind alone
	test.use({ provoked: /404|Not found|^console: Error$/ });

	test('axe finds nothing wrong', async ({ page }) => {
		await page.goto('./nowhere/');
		await isHydrated(page);
		expect(await violations(page)).toEqual([]);
	});

	test('the page says so and leads on', async ({ page }) => {
		await page.goto('./topic/nowhere/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden finnes ikke');
		await page.getByRole('link', { name: 'Rutenett' }).first().click();
		await expect(page.getByRole('table')).toBeVisible();
	});
});
