import type { Page } from '@playwright/test';
import { actors, positionOf, positions, sources, titleOf, topics } from './facts.ts';
import {
	cell,
	expect,
	expectQuery,
	hits,
	isHydrated,
	open,
	panel,
	table,
	test,
	topicHeads
} from './page.ts';

test.use({ provoked: /Failed to load resource|^50[03]: / });

const EVIDENCE = '**/data/evidence.*.json';
const SEARCH = '**/data/search.*.json';
/** Stands in a text, and in no name or title. */
const IN_A_TEXT = 'ledig kapasitet';

/** No idle time: nothing is loaded early. */
const neverIdle = (page: Page) =>
	page.addInitScript(() => {
		window.requestIdleCallback = () => 0;
	});

const asked = (page: Page) => {
	const files: string[] = [];
	page.on('request', (request) => {
		const file = /\/data\/(\w+)\.\w+\.json$/.exec(request.url())?.[1];
		if (file) files.push(file);
	});
	return files;
};

test('evidence that cannot be loaded says so plainly, and a retry brings it', async ({ page }) => {
	let fails: 'at the line' | 'at the host' | 'in the file' | 'no more' = 'at the line';
	await page.route(EVIDENCE, (route) => {
		if (fails === 'at the line') return route.abort();
		if (fails === 'at the host') return route.fulfill({ status: 503, body: 'Busy' });
		if (fails === 'in the file') return route.fulfill({ body: '<html>' });
		return route.continue();
	});
	await open(page);
	await cell(page, 'r', 'har').click();
	const alert = panel(page).getByRole('alert');
	const retry = panel(page).getByRole('button', { name: 'Prøv igjen' });
	for (const next of ['at the host', 'in the file', 'no more'] as const) {
		await expect(alert).toContainText(
			'Begrunnelsene kunne ikke lastes. Standpunktene i rutenettet stemmer likevel.'
		);
		await expect(panel(page).getByText('For', { exact: true })).toBeVisible();
		fails = next;
		await retry.click();
	}
	await expect(panel(page)).toContainText(positionOf('r', 'har')?.summary.nb ?? '-');
	await expect(alert).toHaveCount(0);
});

test('a search that cannot be loaded says so plainly, and a retry brings it', async ({ page }) => {
	let tries = 0;
	await page.route(SEARCH, (route) => {
		tries++;
		return route.abort();
	});
	await open(page);
	await page.getByRole('searchbox').fill(IN_A_TEXT);
	await expect(page.getByRole('alert')).toContainText('Resten av søket kunne ikke lastes.');
	await expect(hits(page)).toHaveText(`Ingen treff på «${IN_A_TEXT}» i navn og påstander.`);
	await expect(table(page)).toBeVisible();
	// nor does the step that follows the typing try again: the message would come and go, and be told twice
	await expectQuery(page, { q: IN_A_TEXT });
	expect(tries).toBe(1);
	await page.unroute(SEARCH);
	await page.getByRole('button', { name: 'Prøv igjen' }).click();
	await expect(hits(page)).toContainText(`treff på «${IN_A_TEXT}».`);
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('names are found before the texts are there, and where they cannot be had', async ({
	page
}) => {
	const stuck = Promise.withResolvers<void>();
	await page.route(SEARCH, async (route) => {
		await stuck.promise;
		await route.abort();
	});
	await open(page);
	const all = await topicHeads(page).count();
	const [box, har] = [page.getByRole('searchbox'), titleOf('har')];
	await box.fill('heroin');
	await expect(hits(page)).toHaveText(
		/^\d+ treff på «heroin» i navn og påstander\..* Henter resten av søket …$/
	);
	await expect(page.getByRole('link', { name: `Tema: ${har}` })).toBeVisible();
	await expect(topicHeads(page)).toHaveText([har]);
	// what may stand in the texts is not said to be nowhere, nor taken as misspelt
	for (const word of [IN_A_TEXT, 'heorin']) {
		await box.fill(word);
		await expect(page.getByText('Gjør søket klart …')).toBeVisible();
		await expect(topicHeads(page)).toHaveCount(all);
	}
	await box.fill('heroin');
	stuck.resolve();
	await expect(page.getByRole('alert')).toContainText('Resten av søket kunne ikke lastes.');
	await expect(topicHeads(page)).toHaveText([har]);
	await page.unroute(SEARCH);
	await page.getByRole('button', { name: 'Prøv igjen' }).click();
	await expect(hits(page)).toContainText('treff på «heroin».');
	await expect(page.getByRole('alert')).toHaveCount(0);
	expect(await topicHeads(page).count()).toBeGreaterThan(1);
});

test('data that is newer than the page says so and offers to load the page again', async ({
	page
}) => {
	let loads = 0;
	page.on('request', (request) => {
		if (request.isNavigationRequest()) loads++;
	});
	await page.route(EVIDENCE, async (route) => {
		if (loads > 1) return route.continue();
		const response = await route.fetch();
		await route.fulfill({ json: { ...(await response.json()), version: 'tomorrow' } });
	});
	await open(page, './?cell=r.har');
	await expect(panel(page).getByRole('alert')).toContainText('Nettstedet er oppdatert');
	await panel(page).getByRole('button', { name: 'Last siden på nytt' }).click();
	await isHydrated(page);
	await expect(panel(page)).toContainText(positionOf('r', 'har')?.summary.nb ?? '-');
});

test('evidence and search are asked for when they are first needed', async ({ page }) => {
	const files = asked(page);
	await neverIdle(page);
	await open(page);
	await cell(page, 'r', 'har').hover();
	expect(files).toEqual([]);
	await cell(page, 'r', 'har').click();
	await expect(panel(page)).toContainText('Side');
	expect(files).toEqual(['evidence']);
	await page.keyboard.press('Escape');
	await page.getByRole('searchbox').fill('heroin');
	await expect(hits(page)).toBeVisible();
	await cell(page, 'frp', 'har').click();
	await expect(panel(page)).toContainText('Side 69');
	expect(files).toEqual(['evidence', 'search']);
});

test('evidence and search are fetched at the first sign of a reader, and not before', async ({
	page
}) => {
	const files = asked(page);
	await open(page);
	await page.waitForLoadState('networkidle');
	expect(files).toEqual([]);
	await page.mouse.move(10, 10);
	await expect.poll(() => files.toSorted()).toEqual(['evidence', 'search']);
});

test('the grid is there before any reason is', async ({ page, request }) => {
	const html = await (await request.get('./')).text();
	for (const { summary, quote } of positions) {
		expect(html).not.toContain(summary.nb);
		if (quote) expect(html).not.toContain(quote);
	}
	await page.route('**/data/*.json', () => undefined);
	await open(page);
	await expect(table(page).getByRole('cell').getByRole('link')).toHaveCount(45);
	await cell(page, 'r', 'har').click();
	await expect(panel(page).getByText('Henter begrunnelsen').first()).toBeVisible();
	await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('the whole matrix is one file at an address that stays', async ({ request }) => {
	const response = await request.get('./data/matrix.json');
	expect(response.headers()['content-type']).toContain('application/json');
	const matrix = (await response.json()) as Record<string, unknown>;
	expect(matrix).toMatchObject({ positions, actors, topics, sources });
});
