import { others, parties } from './facts.ts';
import {
	addStyles,
	box,
	cell,
	expect,
	expectNoSidewaysScroll,
	menu,
	open,
	panel,
	sentence,
	table,
	test,
	toolbar
} from './page.ts';

const everyone = [...parties, ...others].join('.');

test('at 400 % zoom all can be read and used without scrolling sideways', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 256 });
	for (const search of [
		'',
		'narrow=grid&t=all',
		`p=${everyone}`,
		'by=party&narrow=grid',
		'q=lar'
	]) {
		await open(page, `./?${search}`);
		await expectNoSidewaysScroll(page);
	}
	await open(page);
	await cell(page, 'frp', 'har').click();
	await expect(panel(page)).toContainText('Side 69');
	await expectNoSidewaysScroll(page);
	await panel(page).getByText('Begge koderne').scrollIntoViewIfNeeded();
	await expect(panel(page).getByText('Begge koderne')).toBeInViewport();
	await page.keyboard.press('Escape');
	await toolbar(page).getByRole('button', { name: 'Filtre' }).click();
	const parties = await menu(page, 'Partier');
	await parties.getByRole('checkbox', { name: 'Rødt' }).uncheck();
	await expect(sentence(page)).toContainText('8 partier');
	await expectNoSidewaysScroll(page);
});

test('at 400 % zoom the heads of a table leave most of the window to its cells', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await open(page, './?narrow=grid');
	await cell(page, 'ap', 'lar').focus();
	await expect(cell(page, 'ap', 'lar')).toBeInViewport({ ratio: 0.5 });
	const place = await box(cell(page, 'ap', 'lar'));
	const covered = await page.evaluate(
		([x, y]) => !document.elementFromPoint(x ?? 0, y ?? 0)?.closest('td'),
		[place.x + place.width / 2, place.y + 8]
	);
	expect(covered).toBe(false);
});

const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;

for (const [screen, width, search] of [
	['a wide screen', 1280, 'cell=sv.lar'],
	['a phone', 320, ''],
	['a table on a phone', 320, 'narrow=grid']
] as const)
	test(`wider text spacing cuts nothing off on ${screen}`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await open(page, `./?${search}`);
		await addStyles(page, SPACING);
		await expect(table(page)).toBeVisible();
		const cut = await page.evaluate(() =>
			[...document.querySelectorAll('td a, th, .button, .field, summary, dialog p, label')].flatMap(
				(one) => {
					if (!one.checkVisibility() || getComputedStyle(one).clipPath !== 'none') return [];
					const { overflowX } = getComputedStyle(one);
					const isCut = overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
					return isCut ? [one.textContent?.trim() ?? ''] : [];
				}
			)
		);
		expect(cut).toEqual([]);
		const spilling = await table(page)
			.getByRole('cell')
			.getByRole('link')
			.evaluateAll((all) =>
				all.flatMap((one) => {
					const [outer, word] = [one, one.querySelector('span')].map((part) =>
						part?.getBoundingClientRect()
					);
					if (!outer || !word) return [];
					const spills = word.right > outer.right + 1 || word.bottom > outer.bottom + 1;
					return spills ? [one.getAttribute('aria-label')] : [];
				})
			);
		expect(spilling).toEqual([]);
		await expectNoSidewaysScroll(page);
	});
