import type { Locator } from '@playwright/test';
import { parties, positionOf, site } from './facts.ts';
import { cell, expect, open, test } from './page.ts';

/** Everything of a stance but its word: colour, and the shape that stands before the word. */
const drawn = (locator: Locator) =>
	locator.evaluate((element) => {
		const shape = getComputedStyle(element, '::before');
		const { backgroundColor, color } = getComputedStyle(element);
		const { borderRadius, backgroundImage, transform, inlineSize, blockSize } = shape;
		return {
			ground: backgroundColor,
			ink: color,
			shape: [borderRadius, transform, backgroundImage, inlineSize, blockSize].join(),
			border: shape.borderTopStyle
		};
	});

const NONE = 'rgba(0, 0, 0, 0)';

/** One cell of each stance and of each way of stating nothing. */
const EXAMPLES = {
	for: ['./', 'r', 'har'],
	'for-conditional': ['./', 'ap', 'decriminalisation'],
	'against-conditional': ['./', 'sp', 'decriminalisation'],
	against: ['./', 'frp', 'har'],
	'not-stated': ['./', 'sv', 'har'],
	'not-coded': ['./', 'h', 'har'],
	'no-source': ['./?period=2017', 'ap', 'har']
} as const;

test('each stance has its shape and colour; what is not stated has no colour', async ({ page }) => {
	const looks = new Map<string, Awaited<ReturnType<typeof drawn>>>();
	for (const [stance, [path, actor, topic]] of Object.entries(EXAMPLES)) {
		if (!page.url().endsWith(path.slice(1))) await open(page, path);
		looks.set(stance, await drawn(cell(page, actor, topic)));
	}
	await open(page);
	looks.set('mixed', await drawn(page.locator('dt').filter({ hasText: 'Både og' })));
	const all = [...looks.values()];
	expect(new Set(all.map(({ shape, border }) => shape + border)).size).toBe(all.length);
	for (const { id } of site.scale) expect(looks.get(id)?.ground, id).not.toBe(NONE);
	for (const empty of ['not-stated', 'not-coded', 'no-source'])
		expect(looks.get(empty)?.ground, empty).toBe(NONE);
	const grounds = site.scale.map(({ id }) => looks.get(id)?.ground);
	expect(new Set(grounds).size).toBe(grounds.length);
});

test('what is implied is drawn with a dashed shape and says so in its name', async ({ page }) => {
	await open(page);
	for (const actor of parties)
		for (const topic of site.core) {
			const implied = positionOf(actor, topic)?.basis === 'implied';
			const stated = positionOf(actor, topic)?.basis === 'explicit';
			const link = cell(page, actor, topic);
			if (implied || stated)
				expect((await drawn(link)).border, `${actor}.${topic}`).toBe(implied ? 'dashed' : 'solid');
			await expect(link).toHaveAccessibleName(implied ? /underforstått/ : /^((?!underforst).)*$/);
		}
});

test('the three ways of stating nothing have each a word, a look and a meaning', async ({
	page
}) => {
	await open(page);
	const legend = page.getByRole('region', { name: 'Slik leser du farger og former' });
	const words = ['Ikke omtalt', 'Ingen kilde', 'Ikke kodet'];
	const looks: string[] = [];
	for (const word of words) {
		const term = legend.getByRole('term').filter({ hasText: word });
		await expect(term).toHaveText(word);
		const { shape, border } = await drawn(term);
		looks.push(shape + border);
	}
	expect(new Set(looks).size).toBe(words.length);
	const meanings = await legend.getByRole('definition').allInnerTexts();
	expect(new Set(meanings).size).toBe(meanings.length);
});

test('the legend explains every word and mark of the grid', async ({ page }) => {
	await open(page);
	const legend = page.getByRole('region', { name: 'Slik leser du farger og former' });
	await expect(legend.getByRole('term')).toHaveText([
		...site.scale.map(({ word }) => word.nb),
		'Ikke omtalt',
		'Ingen kilde',
		'Ikke kodet',
		'Underforstått',
		/[Kk]ild\p{L}* spriker/u
	]);
});
