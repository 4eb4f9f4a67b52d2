import type { Page } from '@playwright/test';
import { addStyles, expect, expectNoSidewaysScroll, open, test } from '../page.ts';
import { KINDS } from './kinds.ts';

test.slow();

/** WCAG 1.4.12, on every element. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;

/** Text that is cut off where nothing can be scrolled, and text that lies on other text. */
const spoiled = (page: Page) =>
	page.evaluate(() => {
		const words = (one: Element) =>
			(one.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
		const isHidden = (one: Element): boolean =>
			!one.checkVisibility({ visibilityProperty: true }) ||
			one.closest('.visually-hidden, .skip') !== null;
		const isClipped = (one: Element): boolean =>
			getComputedStyle(one).clipPath !== 'none' ||
			(one.parentElement !== null && isClipped(one.parentElement));
		const own = [...document.querySelectorAll<HTMLElement>('body *')].filter(
			(one) =>
				!isHidden(one) &&
				!isClipped(one) &&
				!(one instanceof SVGElement) &&
				[...one.childNodes].some((node) => node instanceof Text && node.data.trim())
		);
		const cut = own.flatMap((one) => {
			const { overflowX, overflowY } = getComputedStyle(one);
			const isCut =
				(/hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
				(/hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1);
			return isCut ? [`cut: ${one.tagName} «${words(one)}»`] : [];
		});
		// the boxes of the letters themselves, those of each element's own text
		const lines = own.map((one) => {
			const rects = [...one.childNodes].flatMap((node) => {
				if (!(node instanceof Text) || !node.data.trim()) return [];
				const range = document.createRange();
				range.selectNodeContents(node);
				return [...range.getClientRects()];
			});
			return { one, rects };
		});
		const floats = (one: Element) => {
			for (let part: Element | null = one; part; part = part.parentElement)
				if (/sticky|fixed|absolute/.test(getComputedStyle(part).position)) return true;
			return false;
		};
		const still = lines.filter(({ one }) => !floats(one));
		const laid = still.flatMap(({ one, rects }, i) =>
			still.slice(i + 1, i + 30).flatMap((next) => {
				const over = rects.some((a) =>
					next.rects.some(
						(b) =>
							Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
							Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >
								0.4 * Math.min(a.height, b.height)
					)
				);
				return over ? [`over: «${words(one)}» and «${words(next.one)}»`] : [];
			})
		);
		return [...cut, ...laid].slice(0, 5);
	});

for (const path of KINDS)
	test(`/${path} holds at 400 %, with text twice as large, and with wider text spacing`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 256 });
		await open(page, `./${path}`);
		await expectNoSidewaysScroll(page, '400 %', expect.soft);
		expect.soft(await spoiled(page), '400 %').toEqual([]);

		await page.setViewportSize({ width: 320, height: 800 });
		await addStyles(page, SPACING);
		await expectNoSidewaysScroll(page, 'spacing on a phone', expect.soft);
		expect.soft(await spoiled(page), 'spacing on a phone').toEqual([]);
		await page.setViewportSize({ width: 1280, height: 900 });
		await expectNoSidewaysScroll(page, 'spacing', expect.soft);
		expect.soft(await spoiled(page), 'spacing').toEqual([]);

		await page.evaluate(() => void document.adoptedStyleSheets.pop());
		// as a reader sets it in the browser: what is measured in letters grows, and so do the widths that are asked for
		const session = await page.context().newCDPSession(page);
		await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
		await expectNoSidewaysScroll(page, 'text at 200 %', expect.soft);
		expect.soft(await spoiled(page), 'text at 200 %').toEqual([]);
		await session.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
	});

test('at 400 % what stays at the top takes less than half of the window', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 256 });
	for (const path of ['', '?narrow=grid', 'topic/har/', 'match/', 'party/frp/']) {
		await open(page, `./${path}`);
		// all of the page is there: what follows the grid makes it longer
		await expect(page.locator('html[data-early]')).toHaveCount(0);
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
		const share = await page.evaluate(() => {
			const points = Array.from({ length: 32 }, (_, i) => ({ x: 40, y: i * 8 + 4 }));
			const isFixed = (one: Element | null): boolean =>
				one !== null &&
				(/fixed|sticky/.test(getComputedStyle(one).position) || isFixed(one.parentElement));
			return points.filter(({ x, y }) => isFixed(document.elementFromPoint(x, y))).length / 32;
		});
		expect.soft(share, path).toBeLessThan(0.5);
	}
});
