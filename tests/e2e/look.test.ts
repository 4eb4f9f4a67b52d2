import type { Page } from '@playwright/test';
import { cell, chromiumOnly, expect, hits, menu, NO_FORCED_COLOURS, open, test } from './page.ts';

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test(
	'shapes and edges of the cells hold in forced colours',
	chromiumOnly(NO_FORCED_COLOURS),
	async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await open(page, './?cell=frp.har');
		const looks = new Map<string, string>();
		for (const [actor, topic] of [
			['r', 'har'],
			['ap', 'decriminalisation'],
			['sp', 'lar'],
			['sp', 'decriminalisation'],
			['frp', 'har'],
			['sv', 'har'],
			['h', 'har'],
			['sv', 'user-rooms']
		] as const) {
			const { shape, ink } = await cell(page, actor, topic).evaluate((one) => {
				const { borderRadius, borderTopStyle, borderTopColor, backgroundImage, transform, width } =
					getComputedStyle(one, '::before');
				return {
					shape: [borderRadius, borderTopStyle, backgroundImage, transform, width].join(),
					ink: borderTopColor
				};
			});
			expect(ink, `${actor}.${topic}`).not.toBe(await ground(page));
			looks.set(`${actor}.${topic}`, shape);
		}
		expect(new Set(looks.values()).size).toBe(looks.size);
		const edge = (actor: string) =>
			cell(page, actor, 'har').evaluate((one) => {
				const { outlineStyle, outlineColor, outlineWidth } = getComputedStyle(one);
				return [outlineStyle, outlineColor, outlineWidth].join();
			});
		expect(await edge('frp'), 'the open cell').not.toBe(await edge('r'));
	}
);

test('nothing moves where reduced motion is asked for', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, './?cell=frp.har&q=heroin');
	await expect(hits(page)).toBeVisible();
	await menu(page, 'Temaer');
	const moving = await page.evaluate(
		() =>
			[...document.querySelectorAll('*')].filter((one) => {
				const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(one);
				const lasts = (time: string) => time.split(',').some((part) => parseFloat(part) > 0.01);
				return lasts(transitionDuration) || lasts(animationDuration) || scrollBehavior === 'smooth';
			}).length
	);
	expect(moving).toBe(0);
	expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('motion is under 200 ms where it is not', async ({ page }) => {
	await open(page, './?cell=frp.har');
	const longest = await page.evaluate(() =>
		Math.max(
			...[...document.querySelectorAll('*')].flatMap((one) => {
				const { transitionDuration, animationDuration } = getComputedStyle(one);
				return `${transitionDuration},${animationDuration}`.split(',').map(parseFloat);
			})
		)
	);
	expect(longest).toBeLessThan(0.2);
});
