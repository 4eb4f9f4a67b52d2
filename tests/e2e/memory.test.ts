/** Memory grows with the cells that are stated, and not with what is drawn of them. */
import type { Page } from '@playwright/test';
import { chromiumOnly, expect, NO_CDP, test } from './page.ts';
import { openVeryMany } from './very-many.ts';

const TOPICS = 60;
/** Of the cells in `very-many.ts`. */
const STATED = 6 / 7;
/**
 * What a stated cell may hold, in bytes: its value, its place and its position, as numbers. One that is drawn holds
 * some thousand.
 */
const A_CELL = 60;

/** Elements and other nodes, and bytes that scripts hold, when all that is no longer needed has gone. */
async function held(page: Page) {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	const figure = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
	const [nodes, bytes] = [figure('Nodes'), figure('JSHeapUsedSize')];
	await session.detach();
	return { nodes, bytes };
}

async function scrollThrough(page: Page) {
	const frame = page.locator('.wide-grid');
	for (let part = 1; part <= 8; part++) {
		await frame.evaluate((it, share) => it.scrollTo(0, it.scrollHeight * share), part / 8);
		await page.waitForTimeout(50);
	}
	await frame.evaluate((it) => it.scrollTo(0, 0));
	await expect(page.locator('[data-place="0.0"]')).toBeInViewport();
}

test.describe('very many cells', chromiumOnly(NO_CDP), () => {
	test('three times as many actors take no more elements, and bytes as they state more', async ({
		page
	}) => {
		await openVeryMany(page, 300, TOPICS);
		const few = await held(page);
		await openVeryMany(page, 900, TOPICS);
		const many = await held(page);
		expect(many.nodes).toBeLessThan(few.nodes * 1.1);
		expect((many.bytes - few.bytes) / (600 * TOPICS * STATED)).toBeLessThan(A_CELL);
	});

	test('who has scrolled through all of them holds no more than before', async ({ page }) => {
		await openVeryMany(page, 900, TOPICS);
		await scrollThrough(page);
		const before = await held(page);
		await scrollThrough(page);
		const after = await held(page);
		expect(after.nodes).toBeLessThan(before.nodes * 1.05);
		expect(after.bytes).toBeLessThan(before.bytes * 1.05);
	});
});
