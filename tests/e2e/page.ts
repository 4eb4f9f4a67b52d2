import {
	expect,
	test as base,
	type BrowserContext,
	type Locator,
	type Page
} from '@playwright/test';
import { nameOf, titleOf, type Lang } from './facts.ts';

interface Fixtures {
	/** Console messages that a test provokes itself; all others fail it. */
	provoked: RegExp | undefined;
	watched: undefined;
}

/** Every test fails on a console error or warning, a page error, a failed or a foreign request. */
export const test = base.extend<Fixtures>({
	provoked: [undefined, { option: true }],
	watched: [
		async ({ context, baseURL, provoked, browserName }, use) => {
			const isOther = provoked === LEFT && browserName !== 'firefox';
			const wrong = watch(context, baseURL ?? '', isOther ? undefined : provoked);
			await use(undefined);
			expect(wrong).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/** What is said of a test that is kept to Chromium, and why: no other engine runs it. */
export const chromiumOnly = (why: string) => ({
	tag: '@chromium',
	annotation: { type: 'in Chromium alone', description: why }
});
/** Reasons that several tests have. */
export const NO_DOWNLOADS = 'Playwright hears of no download of a stock Firefox';
export const NO_TAPS = 'Playwright taps on nothing in a stock Firefox';
export const NO_FRAMES =
	'Playwright’s clicks and keys do not reach a frame of another origin in a stock Firefox';
export const NO_CDP = 'it is asked of Chromium itself, by its own protocol';
export const NO_DARK_SYSTEM = 'Playwright cannot have a stock Firefox follow a dark system';
export const NO_PAPER = 'Playwright cannot have a stock Firefox draw for paper';
export const NO_FORCED_COLOURS =
	'Playwright cannot give a stock Firefox the colours of a contrast theme';
export const NO_SCRIPT_SWITCH = 'Playwright cannot switch script off in a stock Firefox';

/**
 * What Firefox tells of a script, or of its styles, that was still to come when its page was left: where a link is
 * pointed at, the framework loads what it leads to, and hears of no failure there.
 */
export const LEFT = /error loading dynamically imported module|Unable to preload CSS/;

/** What Playwright says where it blocks a service worker, as it does in all tests but those of it. */
export const BLOCKED = /Service Worker registration blocked/;

/** Notes what goes wrong in a context, on whichever of its pages; an empty list is what is wanted. */
export function watch(context: BrowserContext, site: string, provoked?: RegExp): string[] {
	const wrong: string[] = [];
	const note = (text: string) => {
		if (!provoked?.test(text) && !BLOCKED.test(text)) wrong.push(text);
	};
	context.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) note(`console: ${message.text()}`);
	});
	context.on('weberror', (error) => note(`page error: ${error.error().message}`));
	context.on('request', (request) => {
		if (/^https?:/.test(request.url()) && !request.url().startsWith(site))
			note(`foreign request: ${request.url()}`);
	});
	context.on('response', (response) => {
		if (response.status() >= 400) note(`${response.status()}: ${response.url()}`);
	});
	return wrong;
}

/** A click before hydration is lost: every test waits for it. */
export const isHydrated = (page: Page) =>
	expect(page.locator('html[data-hydrated]')).toBeAttached();

export async function open(page: Page, path = './') {
	await page.goto(path);
	await isHydrated(page);
}

export const table = (page: Page) => page.getByRole('table');
export const panel = (page: Page) => page.getByRole('dialog');
export const toolbar = (page: Page) => page.getByRole('search');
/** The sentence above the grid. */
export const sentence = (page: Page) =>
	page.getByRole('status').filter({ hasText: /er oppgitt|(is|are) stated/ });
/** What a link asked for in vain. */
export const dropped = (page: Page) =>
	page.getByRole('status').filter({ hasText: /ikke finnes her|not here/ });
/** How many hits a search has. */
export const hits = (page: Page) => page.getByRole('status').filter({ hasText: /treff|hits?\b/ });

export async function search(page: Page, words: string) {
	await page.getByRole('searchbox').fill(words);
	// of everything: names alone are looked through first
	await expect(hits(page)).toContainText(`«${words}».`);
}

export const cell = (page: Page, actor: string, topic: string, lang: Lang = 'nb') =>
	table(page).getByRole('link', { name: `. ${nameOf(actor, lang)}: ${titleOf(topic, lang)}` });

/** The row heads or column heads, each by its first line. */
export const heads = (page: Page, role: 'rowheader' | 'columnheader') =>
	table(page).getByRole(role);
export const topicHeads = (page: Page) => heads(page, 'rowheader').getByRole('link');

/** Opens one of the toolbar's menus. */
export async function menu(page: Page, name: 'Partier' | 'Temaer' | 'Standpunkt') {
	const group = toolbar(page)
		.getByRole('group')
		.filter({ has: page.locator('summary', { hasText: name }) });
	await group.locator('summary').click();
	return group;
}

/** Opens what there is to share of a view. */
export async function share(page: Page) {
	await page.getByRole('button', { name: 'Del', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Del visningen' });
	await expect(dialog).toBeVisible();
	return dialog;
}

/** Copies the link to the view, and closes what it was copied from. */
export async function copyLink(page: Page) {
	const dialog = await share(page);
	await dialog.getByRole('button', { name: 'Kopier lenke' }).click();
	await expect(dialog.getByText('Kopiert.')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	return page.evaluate(() => navigator.clipboard.readText());
}

/** The query of the page's address, as its parts. */
export const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

export const expectQuery = (page: Page, wanted: Readonly<Record<string, string>>) =>
	expect.poll(() => query(page)).toEqual(wanted);

/** Has something done in a page of no site, where its policy does not hold: markup is parsed there. */
export async function elsewhere<T>(page: Page, work: (blank: Page) => Promise<T>): Promise<T> {
	const blank = await page.context().newPage();
	try {
		return await work(blank);
	} finally {
		await blank.close();
	}
}

/** Adds styles as a script may: the site’s policy lets no style element be added. */
export const addStyles = (page: Page, css: string) =>
	page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets.push(sheet);
	}, css);

/** Fails where a page can be scrolled sideways, and names what sticks out. */
export async function expectNoSidewaysScroll(
	page: Page,
	state = page.url(),
	say: Pick<typeof expect, 'soft'>['soft'] = expect
) {
	const room = page.viewportSize()?.width ?? 0;
	const { width, wide } = await page.evaluate((right) => {
		const tooWide = [...document.body.querySelectorAll('*')]
			.filter((element) => element.getBoundingClientRect().right > right + 1)
			.map((element) => `${element.tagName} ${element.className}`);
		return { width: document.documentElement.scrollWidth, wide: tooWide.slice(0, 3) };
	}, room);
	say(width, `${state} is too wide, perhaps by ${wide.join(', ')}`).toBeLessThanOrEqual(room);
}

export const box = async (locator: Locator) => {
	const found = await locator.boundingBox();
	if (!found) throw new Error(`Not on the page: ${locator}`);
	return found;
};
