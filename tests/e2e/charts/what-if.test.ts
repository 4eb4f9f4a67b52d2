import { readFileSync } from 'node:fs';
import { nameOf, NEWEST, parties, positionOf, site, titleOf } from '../facts.ts';
import { expect, expectQuery, test } from '../page.ts';
import { figure, marks, openView } from './chart.ts';

interface Seats {
	readonly period: string;
	readonly total: number;
	readonly majority: number;
	readonly seats: Readonly<Record<string, number>>;
}

const file = new URL('../../../data/seats.json', import.meta.url);
const { total, majority, seats } = (
	JSON.parse(readFileSync(file, 'utf8')) as { seats: Seats[] }
).seats.find(({ period }) => period === NEWEST) as Seats;

const seatsOf = (actor: string) => seats[actor] ?? 0;

/** The seats on a side, by the data. */
const sideOf = (topic: string, sign: 1 | -1) =>
	parties
		.filter((actor) => {
			const stance = positionOf(actor, topic)?.stance;
			const value = site.scale.find(({ id }) => id === stance)?.value ?? 0;
			return Math.sign(value) === sign;
		})
		.reduce((sum, actor) => sum + seatsOf(actor), 0);

/** A topic and a silent party that makes its side a majority, or would take the last chance of one. */
function decider() {
	for (const topic of site.core)
		for (const actor of parties)
			if (!positionOf(actor, topic)) {
				const now = sideOf(topic, 1);
				if (now < majority && now + seatsOf(actor) >= majority) return { topic, actor };
			}
	throw new Error('No silent party decides a topic.');
}

test('each bar is as long as the assembly, with the seats of the data on its sides', async ({
	page
}) => {
	await openView(page, 'majority');
	for (const topic of site.core) {
		const bar = figure(page).getByRole('group', {
			name: new RegExp(`^${titleOf(topic).slice(0, 8)}`)
		});
		await expect(bar).toHaveAccessibleName(new RegExp(`For: ${sideOf(topic, 1)}\\b`));
		await expect(bar).toHaveAccessibleName(new RegExp(`Mot: ${sideOf(topic, -1)}\\b`));
		const drawn = await bar
			.getByRole('link')
			.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
		const sum = drawn.reduce((all, one) => all + Number(/(\d+) plass/.exec(one)?.[1]), 0);
		expect(sum).toBe(total);
	}
});

test('a silent party on a side changes the sentence, the bar and the title, and not the address', async ({
	page
}) => {
	const { topic, actor } = decider();
	const title = titleOf(topic);
	await openView(page, 'majority');
	const told = figure(page).getByRole('status');
	const possible = told.getByRole('paragraph').filter({ hasText: 'Mulig flertall for,' });
	const certain = told.getByRole('paragraph').filter({ hasText: 'Sikkert flertall for:' });
	await expect(possible).toContainText(title);
	await expect(certain).toBeHidden();

	await figure(page).getByText('Hva hvis').click();
	await figure(page)
		.getByRole('combobox', { name: new RegExp(`^${nameOf(actor)} regnes som`) })
		.selectOption('for');
	await expect(certain).toContainText(title);
	await expect(told).toContainText(`${nameOf(actor)} regnes som for`);
	await expect(figure(page)).toHaveAccessibleName(/^Flertall, med dine antakelser/);
	const mark = marks(page).and(page.locator(`[data-cell="${actor}.${topic}"]`));
	await expect(mark).toHaveAccessibleName(/antatt for/);
	await expectQuery(page, { v: 'majority' });

	await figure(page).getByRole('button', { name: 'Fjern antakelsene' }).click();
	await expect(possible).toContainText(title);
	await expect(certain).toBeHidden();
	await expect(mark).not.toHaveAccessibleName(/antatt/);
});
