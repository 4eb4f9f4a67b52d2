import type { Page } from '@playwright/test';
import { nameOf, others, parties, site, sources, topicIds } from './facts.ts';
import { box, cell, expect, heads, open, panel, sentence, table, test, toolbar } from './page.ts';

/** The page as A4 paper takes it, margins of 12 mm left out. */
async function paper(page: Page) {
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 703, height: 1000 });
}

/** Whether all of the grid lies on the paper, with nothing around it that scrolls or cuts. */
async function expectWhole(page: Page, cells: number) {
	const links = table(page).getByRole('cell').getByRole('link');
	await expect(links).toHaveCount(cells);
	const cut = await table(page).evaluate((one) => {
		const around: string[] = [];
		for (let at: Element | null = one; at && at !== document.body; at = at.parentElement) {
			const { overflowX, overflowY, maxHeight } = getComputedStyle(at);
			if (overflowX !== 'visible' || overflowY !== 'visible' || maxHeight !== 'none')
				around.push(`${at.tagName} ${overflowX} ${maxHeight}`);
		}
		return around;
	});
	expect(cut).toEqual([]);
	const { left, right } = await links.evaluateAll((all) => ({
		left: Math.min(...all.map((one) => one.getBoundingClientRect().left)),
		right: Math.max(...all.map((one) => one.getBoundingClientRect().right))
	}));
	expect(left).toBeGreaterThanOrEqual(0);
	expect(right).toBeLessThanOrEqual(703);
	const spilling = await links.evaluateAll((all) =>
		all.flatMap((one) => {
			const [outer, word] = [one, one.querySelector('span')].map((x) => x?.getBoundingClientRect());
			return outer && word && word.right > outer.right + 2 ? [one.getAttribute('aria-label')] : [];
		})
	);
	expect(spilling).toEqual([]);
	const wide = await heads(page, 'columnheader').evaluateAll((all) =>
		all.flatMap((one) => {
			const words = [...one.querySelectorAll('a, .basis, sup')].filter(
				(part) => part.checkVisibility() && !part.matches('.visually-hidden')
			);
			const right = Math.max(...words.map((part) => part.getBoundingClientRect().right));
			return right > one.getBoundingClientRect().right + 2 ? [one.textContent.trim()] : [];
		})
	);
	expect(wide).toEqual([]);
}

test('the grid prints whole, without what is for the screen', async ({ page }) => {
	await open(page);
	await paper(page);
	await expectWhole(page, 45);
	await expect(toolbar(page)).toBeHidden();
	await expect(page.getByRole('navigation', { name: 'Hovedmeny' })).toBeHidden();
	await expect(page.getByRole('button', { name: /temaer til/ })).toBeHidden();
	await expect(sentence(page)).toBeVisible();
	await expect(cell(page, 'frp', 'har')).toHaveText('Mot');
	await expect(page.getByRole('region', { name: 'Slik leser du farger og former' })).toBeVisible();
});

test('all topics and all actors print whole', async ({ page }) => {
	const everyone = [...parties, ...others];
	await open(page, `./?t=all&p=${everyone.join('.')}`);
	await paper(page);
	await expectWhole(page, everyone.length * topicIds.length);
	await open(page, `./?by=party&t=all&p=${everyone.join('.')}`);
	// a new process of the browser's may have forgotten that it prints
	await paper(page);
	await expectWhole(page, everyone.length * topicIds.length);
});

test('a phone prints the grid too, not its cards', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page);
	await paper(page);
	await expectWhole(page, 45);
	await expect(heads(page, 'columnheader').nth(1)).toBeVisible();
	const [first, last] = [await box(cell(page, 'r', 'har')), await box(cell(page, 'frp', 'har'))];
	expect(last.x).toBeGreaterThan(first.x + 200);
	expect(last.y).toBeCloseTo(first.y, -1);
});

test('the grid prints whole with evidence open', async ({ page }) => {
	await open(page, './?cell=frp.har');
	await expect(panel(page)).toContainText('Side 69');
	await paper(page);
	await expectWhole(page, 45);
	const last = await box(cell(page, 'frp', 'coercion'));
	const covered = await page.evaluate(
		([x, y]) => !!document.elementFromPoint(x ?? 0, y ?? 0)?.closest('dialog'),
		[last.x + last.width / 2, last.y + last.height / 2]
	);
	expect(covered).toBe(false);
});

test('the sources are footnotes: each party’s number leads to its sources', async ({ page }) => {
	await open(page, './?p=frp.r.ap&period=2017');
	await paper(page);
	const notes = page.getByRole('region', { name: 'Kilder' }).getByRole('listitem');
	await expect(notes).toHaveCount(3);
	for (const [i, actor] of ['frp', 'r', 'ap'].entries()) {
		const mark = heads(page, 'columnheader')
			.nth(i + 1)
			.locator('sup');
		await expect(mark).toBeVisible();
		await expect(mark).toHaveText(`${i + 1}`);
		await expect(notes.nth(i)).toContainText(nameOf(actor));
		const own = sources.filter((one) => one.actor === actor && one.period === '2017');
		for (const { title } of own) await expect(notes.nth(i)).toContainText(title.nb);
		const list = await notes.nth(i).evaluate((one) => getComputedStyle(one.parentElement ?? one));
		expect(list.listStyleType).toBe('decimal');
	}
	await expect(notes.nth(2)).toContainText('Ingen tekst fra dette partiet');
});

test('print is dark ink on white, whatever the theme, with its address', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await open(page, './?period=2017');
	await paper(page);
	const { ground, ink } = await page.evaluate(() => {
		const { backgroundColor, color } = getComputedStyle(document.body);
		return { ground: backgroundColor, ink: color };
	});
	expect(ground).toBe('rgb(255, 255, 255)');
	expect(Number(/\d+/.exec(ink)?.[0])).toBeLessThan(80);
	await expect(page.getByText(page.url())).toBeVisible();
	expect(site.core).toHaveLength(5);
});
