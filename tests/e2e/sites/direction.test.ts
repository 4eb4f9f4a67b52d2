import { expect, open, table } from '../page.ts';
import { cellOf, test } from './site.ts';

test('the page runs the way its language is written, and arrow keys with it', async ({
	page,
	site
}) => {
	const [language = ''] = site.dataset.site.languages;
	const direction = language === 'ar' ? 'rtl' : 'ltr';
	await open(page);
	await expect(page.locator('html')).toHaveAttribute('dir', direction);
	const ids = site.grid.actors.map((at) => site.matrix.data.actors[at]?.id ?? '');
	const topic = site.matrix.data.topics[site.grid.topics[0] ?? 0]?.id ?? '';
	const cells = ids.slice(0, 2).map((id) => cellOf(page, id, topic));
	const [first = 0, second = 0] = await Promise.all(
		cells.map((cell) => cell.evaluate((element) => element.getBoundingClientRect().left))
	);
	expect(first < second).toBe(direction === 'ltr');
	await cells[0]?.focus();
	await page.keyboard.press(direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft');
	await expect(cells[1] ?? table(page)).toBeFocused();
});

test('in drawings every word stands where the drawing has room for it', async ({ page }) => {
	for (const chart of ['spectrum', 'coverage', 'agreement']) {
		await open(page, `./?v=${chart}&t=all`);
		const outside = await page.getByRole('figure').evaluate((figure) =>
			[...figure.querySelectorAll('svg text')]
				.filter((text) => {
					const frame = text.closest('svg')?.getBoundingClientRect();
					const { left, right, width } = text.getBoundingClientRect();
					return frame && width > 0 && (left < frame.left - 2 || right > frame.right + 2);
				})
				.map((text) => text.textContent)
		);
		expect(outside, chart).toEqual([]);
	}
});
