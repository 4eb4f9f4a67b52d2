import type { Locator, Page } from '@playwright/test';
import {
	expect,
	expectNoSidewaysScroll,
	hits,
	isHydrated,
	open,
	panel,
	share,
	test,
	toolbar
} from './page.ts';

test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

/** Every visible target that is smaller than 44 px, but for links that stand in a sentence. */
const tooSmall = (page: Page, within: Locator = page.locator('body')) =>
	within.evaluate((part) => {
		const inSentence = (link: Element) => {
			if (getComputedStyle(link).display !== 'inline') return false;
			return [...(link.parentNode?.childNodes ?? [])].some((node) => {
				if (node === link || !node.textContent?.trim()) return false;
				if (node instanceof Text) return /\p{L}/u.test(node.data);
				return node instanceof Element && getComputedStyle(node).display === 'inline';
			});
		};
		const isClipped = (one: Element): boolean =>
			getComputedStyle(one).clipPath !== 'none' ||
			(one.parentElement !== null && isClipped(one.parentElement));
		const small: string[] = [];
		for (const one of part.querySelectorAll('a[href], button, input, select, summary')) {
			const target = one.closest('label') ?? one;
			const { width, height } = target.getBoundingClientRect();
			if (!target.checkVisibility({ visibilityProperty: true }) || isClipped(one)) continue;
			if ((width >= 43.5 && height >= 43.5) || (one.matches('a') && inSentence(one))) continue;
			const name = (target.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
			small.push(`${one.tagName} «${name}» ${Math.round(width)} x ${Math.round(height)}`);
		}
		return small;
	});

test('all there is to touch on the grid page is 44 px, menus and hits included', async ({
	page
}) => {
	for (const search of ['', 'narrow=grid', 'by=party', 'q=heroin', 'p=r.moon', 'p=']) {
		await open(page, `./?${search}`);
		if (search.startsWith('q')) await expect(hits(page)).toBeVisible();
		await toolbar(page).getByRole('button', { name: 'Filtre' }).click();
		expect.soft(await tooSmall(page), search).toEqual([]);
	}
	await open(page);
	await toolbar(page).getByRole('button', { name: 'Filtre' }).click();
	for (const menu of await toolbar(page).locator('summary').all()) {
		await menu.click();
		const opened = toolbar(page).locator('details[open]');
		expect.soft(await tooSmall(page, opened), await menu.innerText()).toEqual([]);
		await menu.press('Escape');
	}
});

test('all there is to touch in a sheet is 44 px', async ({ page }) => {
	for (const search of ['period=2017&cell=v.lar', 'cell=sv.har', 'cell=h.har', 'cell=frp.har']) {
		await open(page, `./?${search}`);
		await expect(panel(page)).toContainText(search.endsWith('h.har') ? 'Ikke kodet' : 'Til kilden');
		expect.soft(await tooSmall(page, panel(page)), search).toEqual([]);
	}
});

test('all there is to touch where a view is shared is 44 px', async ({ page }) => {
	await open(page);
	const dialog = await share(page);
	for (const section of await dialog.locator('summary').all()) await section.click();
	await expect(dialog.locator('iframe')).toBeVisible();
	expect(await tooSmall(page, dialog)).toEqual([]);
	await expectNoSidewaysScroll(page);
});

test('all there is to touch on the other pages is 44 px', async ({ page }) => {
	const paths = [
		'topic/',
		'topic/har/',
		'topic/co-occurring/',
		'source/',
		'source/party-texts/',
		'source/r-page/',
		'recommendations/',
		'match/',
		'method/'
	];
	for (const path of paths) {
		await open(page, `./${path}`);
		expect.soft(await tooSmall(page), path).toEqual([]);
	}
});

test.describe('where there is no such page', () => {
	// Firefox tells a fault that is written to its console by its kind alone
	test.use({ provoked: /404|Not found|^console: Error$/ });

	test('all there is to touch is 44 px', async ({ page }) => {
		await page.goto('./nowhere/');
		await isHydrated(page);
		expect(await tooSmall(page)).toEqual([]);
	});
});
