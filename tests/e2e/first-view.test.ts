import type { Page } from '@playwright/test';
import { nameOf, parties } from './facts.ts';
import { cell, expect, hits, isHydrated, open, panel, sentence, table, test } from './page.ts';

const VIEWS = [
	'',
	'period=2017&p=frp.r&t=all',
	'cell=frp.har',
	'q=heroin',
	'by=party&sort=name',
	'p=r.moon&diff=1',
	'narrow=grid&t=all'
];

interface Screen {
	readonly width: number;
	readonly height: number;
	/** What is opened on it; all views where none is named. */
	readonly views?: readonly string[];
}

/** How far things have moved since the page was opened, by nobody's hand. */
const moved = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<string[]>((resolve) => {
				const shifts: string[] = [];
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries() as (PerformanceEntry & {
						value: number;
						hadRecentInput: boolean;
						sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
					})[]) {
						const what = entry.sources.map(({ node, previousRect: from, currentRect: to }) => {
							const name = (node as Element | null)?.className ?? node?.textContent;
							return `${name} from ${from.x}, ${from.y} to ${to.x}, ${to.y}`;
						});
						if (!entry.hadRecentInput) shifts.push(`${entry.value.toFixed(4)} ${what.join('; ')}`);
					}
				}).observe({ type: 'layout-shift', buffered: true });
				requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(shifts))));
			})
	);

for (const [screen, { views = VIEWS, ...viewport }] of Object.entries<Screen>({
	'a wide screen': { width: 1280, height: 900 },
	'a phone': { width: 360, height: 740 },
	// where sources are in sight, another view has others; the first one must not let its own come late
	'a high one': { width: 1280, height: 1400, views: [''] }
}))
	test(`nothing moves when a link is opened on ${screen}`, async ({ page }) => {
		await page.setViewportSize(viewport);
		// the texts come late, when a reader is there and the page has nothing else to do
		await page.route('**/data/*.json', async (route) => {
			await isHydrated(page);
			await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
			await route.continue();
		});
		for (const search of views) {
			await Promise.all([
				page.waitForResponse(/evidence\.nb\.json/),
				page.waitForResponse(/search\.nb\.json/),
				open(page, `./?${search}`).then(() => page.keyboard.press('Shift'))
			]);
			if (search.startsWith('q')) await expect(hits(page)).toBeVisible();
			if (search.startsWith('cell')) await expect(panel(page)).toContainText('Side 69');
			expect.soft(await moved(page), search).toEqual([]);
		}
	});

/** Holds all script back until it is let go. */
async function holdScript(page: Page) {
	let letGo = () => {};
	const free = new Promise<void>((resolve) => (letGo = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await free;
		await route.continue();
	});
	return () => letGo();
}

test('the default view is in sight before any script has run', async ({ page }) => {
	const letGo = await holdScript(page);
	await page.goto('./', { waitUntil: 'commit' });
	await expect(table(page)).toBeVisible();
	await expect(cell(page, 'frp', 'har')).toHaveText('Mot');
	await expect(page.locator('html[data-hydrated]')).toHaveCount(0);
	letGo();
	await isHydrated(page);
});

test('a link to another view never shows the default one', async ({ page }) => {
	const letGo = await holdScript(page);
	await page.goto('./?p=frp.r&period=2017', { waitUntil: 'commit' });
	await expect(page.locator('footer')).toBeAttached();
	await expect(table(page)).toBeHidden();
	await expect(sentence(page)).toBeHidden();
	letGo();
	await expect(table(page)).toBeVisible();
	await expect(sentence(page)).toContainText('2 partier, 5 temaer, 2017–2021');
	await expect(table(page)).not.toContainText(nameOf('sv'));
});

test.describe('where script cannot be loaded', () => {
	test.use({ provoked: /Failed to (load|fetch)|error loading dynamically imported module/ });

	test('a link to another view shows the grid after all', async ({ page }) => {
		await page.route('**/_app/**/*.js', (route) => route.abort());
		await page.goto('./?p=frp.r');
		await expect(table(page)).toBeVisible({ timeout: 15_000 });
		await cell(page, 'r', 'har').click();
		await expect(page).toHaveURL(/topic\/har\/#r$/);
	});
});

test('the grid is announced and titled as the view that was asked for', async ({ page }) => {
	await open(page, `./?p=${parties.slice(0, 3).join('.')}&t=all&period=2017`);
	await expect(page).toHaveTitle(/3 partier, 19 temaer, 2017–2021/);
	await expect(table(page).locator('caption')).toContainText('3 partier, 19 temaer, 2017–2021');
});

/** Some of what is seen after a while in any case is seen sooner: the while is never over. */
const neverInAnyCase = (page: Page) =>
	page.addInitScript(() => {
		const wait = self.setTimeout;
		const never = (...[work, ms, ...more]: Parameters<typeof wait>) =>
			ms === 2000 ? 0 : wait(work, ms, ...(more as unknown[]));
		Object.assign(self, { setTimeout: never });
	});

test('what lies below the window follows the grid, at once where a reader comes to a place or back', async ({
	page
}) => {
	await neverInAnyCase(page);
	await page.addInitScript(() => {
		const seen: string[] = [];
		Object.assign(globalThis, { seen });
		const look = () => {
			const below = [...document.querySelectorAll('.notes, footer')];
			const isSeen = below.length > 0 && below.every((one) => one.checkVisibility());
			seen.push(isSeen ? 'all' : 'the grid');
		};
		document.addEventListener('DOMContentLoaded', look);
		new MutationObserver(look).observe(document, {
			attributeFilter: ['data-early'],
			subtree: true
		});
	});
	const seen = () => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
	await open(page);
	await expect.poll(seen).toEqual(['the grid', 'the grid', 'all']);
	await expect(page.getByRole('contentinfo')).toBeVisible();
	await expect(page.locator('.notes').last()).toBeVisible();
	await page.reload();
	await isHydrated(page);
	expect(await seen()).toEqual(['all']);
	await page.goto('about:blank');
	await open(page, './#legend');
	expect(await seen()).toEqual(['all']);
});

for (const width of [1280, 700, 360])
	test(`of a window ${width} px wide and as high as rows are held back in, none of them would be seen`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 960 });
		// two actors, so that a card is as low as any
		await open(page, './?t=all&p=r.sv');
		const rows = table(page).locator('tbody tr');
		const hidden = await rows.evaluateAll((all) => {
			document.documentElement.dataset.early = '';
			const places = all.flatMap((one, i) => (one.checkVisibility() ? [] : [i]));
			delete document.documentElement.dataset.early;
			return places;
		});
		expect(hidden.length > 0).toBe(width !== 700);
		const tops = await rows.evaluateAll((all) =>
			all.map((one) => one.getBoundingClientRect().top + scrollY)
		);
		for (const place of hidden) expect(tops[place]).toBeGreaterThan(960);
	});

test('the grid is made live when the page has nothing else to do', async ({ page }) => {
	await open(page);
	const built = await cell(page, 'sv', 'har').elementHandle();
	const idle = () => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve)));
	await page.evaluate(idle);
	// without the sign by which it is found it can no longer be made live, only drawn anew
	await page.locator('[data-built]:has(table)').evaluate((host) => {
		for (const node of host.childNodes)
			if (node.nodeType === Node.COMMENT_NODE && node.nodeValue === '[') node.nodeValue = '';
	});
	await cell(page, 'sv', 'har').click();
	await expect(cell(page, 'sv', 'har').locator('..')).toHaveClass(/current/);
	expect(await built?.evaluate((one) => one.isConnected)).toBe(true);
});

/** A page that never has nothing else to do. */
const keepBusy = (page: Page) =>
	page.addInitScript(() => Object.assign(self, { requestIdleCallback: () => 0 }));

test.describe('on a page that never has nothing else to do', () => {
	test('what lies below the window is seen at the first sign of a reader', async ({ page }) => {
		await keepBusy(page);
		await neverInAnyCase(page);
		await open(page);
		await expect(page.getByRole('contentinfo')).toBeHidden();
		await page.mouse.wheel(0, 100);
		await expect(page.getByRole('contentinfo')).toBeVisible();
	});

	test('it is seen after a while in any case', async ({ page }) => {
		await keepBusy(page);
		await open(page);
		await expect(page.getByRole('contentinfo')).toBeVisible();
	});

	test('a cell that is pressed opens, and the grid stays the one that was built', async ({
		page
	}) => {
		await keepBusy(page);
		await open(page);
		const built = await cell(page, 'sv', 'har').elementHandle();
		await cell(page, 'sv', 'har').click();
		await expect(panel(page)).toBeVisible();
		await expect(cell(page, 'sv', 'har').locator('..')).toHaveClass(/current/);
		expect(await built?.evaluate((one) => one.isConnected)).toBe(true);
		await page.keyboard.press('Escape');
		await expect(cell(page, 'sv', 'har')).toBeFocused();
		await page.keyboard.press('ArrowRight');
		await expect(cell(page, 'ap', 'har')).toBeFocused();
	});

	test('the grid follows what is chosen', async ({ page }) => {
		await keepBusy(page);
		await open(page);
		await page.getByRole('combobox', { name: 'Rader' }).selectOption('party');
		await expect(table(page).getByRole('rowheader').first()).toContainText(nameOf(parties[0]!));
		await expect(page).toHaveURL(/by=party/);
		await page.goBack();
		await expect(table(page).getByRole('columnheader').nth(1)).toContainText(nameOf(parties[0]!));
	});
});
