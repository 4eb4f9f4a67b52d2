// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Text } from '#lib/core/dataset.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { stanceWord } from '#lib/words/stance.ts';
import { speak, type Locale } from '#lib/words/locale.ts';
import { follow, page } from './site.ts';

const { site, periods, actors, topics, positions, gaps } = loadDataset();
const newest = periods.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0)).at(-1)?.id ?? '';
const core = topics.filter(({ id }) => site.core.includes(id));
const parties = site.order.actors.flatMap((id) => actors.find((actor) => actor.id === id) ?? []);

/** What must stand in a cell, read straight from the data where it leaves no choice. */
function words(actor: string, topic: string, lang: Locale): string | undefined {
	const say = (text: Text | undefined) => text?.[lang] ?? '';
	const here = positions.filter(
		(one) => one.actor === actor && one.topic === topic && (one.period ?? newest) === newest
	);
	const [first] = here;
	if (here.length > 1) return undefined;
	if (first) return say(site.scale.find(({ id }) => id === first.stance)?.word);
	speak(() => lang);
	const gap = gaps.find((one) => one.actor === actor && one.period === newest);
	return stanceWord(gap?.state ?? 'not-stated', { scale: [] });
}

const grids: [path: string, lang: Locale][] = [
	['index.html', 'nb'],
	['nn/index.html', 'nn'],
	['en/index.html', 'en']
];

describe.each(grids)('the table of %s, before any script', (path, lang) => {
	const here = page(path);
	const [table, ...more] = here.document.querySelectorAll('table');
	const rows = [...(table?.tBodies[0]?.rows ?? [])];
	const texts = (list: Iterable<Element>) => [...list].map(({ textContent }) => textContent.trim());

	it('is the only one, and has a caption', () => {
		expect(more).toEqual([]);
		expect(table?.caption?.textContent).toMatch(/\S/);
	});

	it(`has ${core.length} rows of ${parties.length} cells`, () => {
		expect([core.length, parties.length]).toEqual([5, 9]);
		expect(rows.map((row) => row.querySelectorAll('td').length)).toEqual(
			core.map(() => parties.length)
		);
	});

	it('has the parties over its columns, in the order of the data', () => {
		const heads = table?.tHead?.querySelectorAll('th[scope="col"] .name .visually-hidden') ?? [];
		expect(texts(heads)).toEqual(parties.map(({ name }) => name[lang]));
	});

	it('has the core topics beside its rows, with their propositions', () => {
		const heads = rows.map((row) => row.querySelector('th[scope="row"]'));
		expect(heads.map((head) => head?.querySelector('a')?.textContent)).toEqual(
			core.map(({ title }) => title[lang])
		);
		expect(heads.map((head) => head?.querySelector('span')?.textContent)).toEqual(
			core.map(({ proposition }) => proposition[lang])
		);
	});

	it('has in every cell a link to the words of this actor on this topic', () => {
		const targets = rows.flatMap((row) =>
			[...row.querySelectorAll('td')].map((cell) => {
				const [link, ...others] = cell.querySelectorAll('a');
				const { file, id } = follow(link?.getAttribute('href') ?? '', here);
				const section = file && page(file).document.getElementById(id);
				return others.length === 0 && section && section.matches('section') ? [file, id] : 'lost';
			})
		);
		const prefix = lang === site.languages[0] ? '' : `${lang}/`;
		expect(targets).toEqual(
			core.flatMap((topic) =>
				parties.map((party) => [`${prefix}topic/${topic.id}/index.html`, party.id])
			)
		);
	});

	it('says in every cell what the data holds', () => {
		const said = rows.flatMap((row) => texts(row.querySelectorAll('td')));
		const held = core.flatMap((topic) => parties.map(({ id }) => words(id, topic.id, lang)));
		expect(said).toEqual(held.map((word, i) => word ?? said[i]));
	});
});

describe.each(grids)('the pages of topics beside %s', (path, lang) => {
	const prefix = path.replace('index.html', '');

	it.each(topics)('$id shows the quote and the summary of every position', ({ id }) => {
		const { document } = page(`${prefix}topic/${id}/index.html`);
		const lacking = positions.filter(({ actor, topic, quote, summary }) => {
			if (topic !== id) return false;
			const said = document.getElementById(actor)?.textContent ?? '';
			return !said.includes(summary?.[lang] ?? '?') || (quote && !said.includes(`«${quote}»`));
		});
		expect(lacking).toEqual([]);
	});
});
