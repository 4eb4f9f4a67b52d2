import { positionOf } from '../facts.ts';
import { expect, KEYS, test } from './driver.ts';

const DIALOG = '//dialog[@open]';
const cell = (actor: string, topic: string) =>
	`//td//a[contains(@href, 'topic/${topic}/#${actor}')]`;
const ROWS = 'return document.querySelector("table").rows.length';
const HAS_FOCUS = 'return document.activeElement.textContent.trim()';

test('a reader filters, opens a cell, reads the evidence, and the link shows the same', async ({
	webkit,
	site
}) => {
	await webkit.open(site);
	await webkit.click("//label[contains(., 'Bare uenighet')]");
	await webkit.click(cell('frp', 'har'));
	const { summary } = positionOf('frp', 'har') ?? {};
	await webkit.find(`${DIALOG}[contains(., 'Side 69')]`);
	expect(await webkit.text(DIALOG)).toContain(summary?.nb ?? '-');
	await expect.poll(() => webkit.url()).toMatch(/\?(?=.*cell=frp\.har)(?=.*diff=1)/);
	await expect.poll(() => webkit.run(ROWS)).toBeLessThan(1 + 5);
	const seen = await webkit.text('//table');
	const link = await webkit.url();
	await webkit.open(site);
	expect(await webkit.text('//table')).not.toBe(seen);
	await webkit.open(link);
	expect(await webkit.text('//table')).toBe(seen);
});

test('what there is to share opens with its styles, and takes and gives back the focus', async ({
	webkit,
	site
}) => {
	await webkit.open(site);
	const button =
		"//*[@role = 'search']//button[normalize-space() = 'Del'] | //search//button[normalize-space() = 'Del']";
	await webkit.click(button);
	await webkit.find(`${DIALOG}//h2[. = 'Del visningen']`);
	await expect.poll(() => webkit.run(HAS_FOCUS)).toBe('Del visningen');
	const field = `${DIALOG}//input[@readonly]`;
	expect(await webkit.property(field, 'value')).toBe(site);
	expect(
		await webkit.run('return getComputedStyle(document.querySelector("dialog[open]")).borderRadius')
	).not.toBe('0px');
	await webkit.press(KEYS.escape);
	await expect
		.poll(() => webkit.run('return document.querySelectorAll("dialog[open]").length'))
		.toBe(0);
	await expect.poll(() => webkit.run(HAS_FOCUS)).toBe('Del');
});

test('arrows go from cell to cell, and Enter opens the evidence', async ({ webkit, site }) => {
	await webkit.open(site);
	await webkit.run('document.querySelector("td a").focus()');
	await webkit.press(KEYS.right, KEYS.down, KEYS.enter);
	await expect.poll(() => webkit.url()).toContain('cell=sv.har');
	await webkit.find(DIALOG);
	await webkit.press(KEYS.escape);
	await expect.poll(() => webkit.url()).not.toContain('cell=');
});
