import {
	countStated,
	EMPTY,
	nameOf,
	NEWEST,
	parties,
	positionOf,
	site,
	titleOf,
	topicIds,
	wordOf
} from '../facts.ts';
import { expect, test } from '../page.ts';
import { figure, marks, openPage, openView } from './chart.ts';

const cellsOf = (who: readonly string[], what: readonly string[]) =>
	what.flatMap((topic) => who.map((actor) => ({ actor, topic })));
const CORE = cellsOf(parties, site.core);

/** A text as part of a pattern: no sign in it means anything else. */
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where a name says a word of one of the empty states. */
const isEmpty = (word: string) => Object.values(EMPTY).some(({ nb }) => nb === word);

for (const chart of ['grid', 'spectrum'] as const)
	test(`${chart} has a link for each cell, which says its stance, its actor and its topic`, async ({
		page
	}) => {
		await (chart === 'grid' ? openPage(page, chart) : openView(page, chart));
		for (const { actor, topic } of CORE) {
			const link = figure(page).getByRole('link', {
				name: new RegExp(
					`^${wordOf(actor, topic)}(,.*)?\\. .*${nameOf(actor)}: ${escape(titleOf(topic))}$`
				)
			});
			await expect(link, `${actor}.${topic}`).toHaveCount(1);
			expect(await link.getAttribute('data-cell')).toBe(`${actor}.${topic}`);
		}
	});

test('spectrum draws each cell once, and nobody is left out', async ({ page }) => {
	await openView(page, 'spectrum');
	const drawn = await marks(page).evaluateAll((all) =>
		all.map((one) => one.getAttribute('data-cell') ?? '')
	);
	expect(drawn.sort()).toEqual(CORE.map(({ actor, topic }) => `${actor}.${topic}`).sort());
});

test('coverage says of each cell whether something is stated, and its sums are those of the data', async ({
	page
}) => {
	await openView(page, 'coverage');
	for (const { actor, topic } of CORE) {
		const word = wordOf(actor, topic);
		const said = isEmpty(word) ? word : 'Oppgitt';
		const link = figure(page).getByRole('link', {
			name: new RegExp(`^${said}.*\\. ${nameOf(actor)}: ${escape(titleOf(topic))}$`)
		});
		await expect(link, `${actor}.${topic}`).toHaveCount(1);
	}
	for (const topic of site.core)
		await expect(
			figure(page).getByRole('group', {
				name: new RegExp(`^${escape(titleOf(topic))}.*\\b${countStated(parties, [topic])}\\b`)
			})
		).toHaveCount(1);
});

/** What happened between the periods, by the data. */
function changeOf(actor: string, topic: string): string {
	const [was, is] = ['2017', NEWEST].map((period) => positionOf(actor, topic, period)?.stance);
	if (was === is) return was ? 'Uendret' : 'Ikke omtalt noen av gangene';
	return was ? (is ? 'Flyttet' : 'Ikke lenger omtalt') : 'Ny';
}

test('change says what happened in each cell that both periods have a source for', async ({
	page
}) => {
	await openView(page, 'change', 't=all');
	const names = await marks(page).evaluateAll((all) =>
		all.map((one) => [one.getAttribute('data-cell') ?? '', one.getAttribute('aria-label') ?? ''])
	);
	expect(names.length).toBeGreaterThan(100);
	for (const [cell = '', name] of names) {
		const [actor = '', topic = ''] = cell.split('.');
		expect(name, cell).toMatch(new RegExp(`^${changeOf(actor, topic)}: .*\\. ${nameOf(actor)}: `));
	}
	const silent = parties.filter((actor) =>
		['2017', NEWEST].some((period) =>
			['Ingen kilde', 'Ikke kodet'].includes(wordOf(actor, 'har', period))
		)
	);
	for (const actor of silent)
		await expect(figure(page)).toContainText(`${nameOf(actor)} kan ikke sammenlignes`);
	expect(new Set(names.map(([cell = '']) => cell.split('.')[0])).size).toBe(
		parties.length - silent.length
	);
});

/** From -2, against, to 2, for. */
const valueOf = (actor: string, topic: string) => {
	const stance = positionOf(actor, topic)?.stance;
	return site.scale.find(({ id }) => id === stance)?.value;
};

test('agreement has a button for each pair, with its figure and what that rests on', async ({
	page
}) => {
	await openView(page, 'agreement', 't=all');
	const pairs = parties.flatMap((a, i) => parties.slice(i + 1).map((b) => [a, b] as const));
	await expect(figure(page).locator('[data-pair]')).toHaveCount(pairs.length);
	for (const [a, b] of pairs) {
		const apart = topicIds.flatMap((topic) => {
			const [one, other] = [valueOf(a, topic), valueOf(b, topic)];
			return one === undefined || other === undefined ? [] : [Math.abs(one - other) / 4];
		});
		// the mean distance of what both state, by the width of the scale
		const share = Math.round((1 - apart.reduce((sum, d) => sum + d, 0) / apart.length) * 100);
		const seen = apart.length === 0 ? '' : apart.length < 3 ? 'for lite' : `${share}\\s%`;
		const rests = apart.length === 0 ? '' : ` ${apart.length} av ${topicIds.length}\\. `;
		await expect(
			figure(page).getByRole('button', {
				name: new RegExp(`^${seen}${rests}${escape(nameOf(a))} og ${escape(nameOf(b))}\\.`)
			}),
			`${a} ${b}: ${seen}${rests}`
		).toHaveCount(1);
	}
});
