import recommendations from '../../data/recommendations.json' with { type: 'json' };
import { readBuilt } from './built.ts';
import { actors, sources, topics, type Lang, type Words } from './facts.ts';
import { expect, test } from './page.ts';

interface Step {
	readonly '@type': string;
	readonly position: number;
	readonly name: string;
	readonly item: string;
}

interface Data {
	readonly '@context': string;
	readonly '@type': string;
	readonly name: string;
	readonly description: string;
	readonly url: string;
	readonly inLanguage: string;
	readonly mainEntity?: Readonly<Record<string, unknown>>;
	readonly isBasedOn?: Readonly<Record<string, unknown>>;
	readonly breadcrumb: { readonly '@type': string; readonly itemListElement: readonly Step[] };
}

const root = 'http://built.test/';
const placeOf = (address: string, path: string) => new URL(address, root + path).pathname.slice(1);
const idOf = (path: string) => path.split('/').at(-2) ?? '';
const inWords = (list: readonly { id: string }[], path: string) =>
	list.find(({ id }) => id === idOf(path)) as unknown as Record<string, Words> | undefined;

/** Every value in it that says nothing. */
function emptyIn(value: unknown, at = ''): string[] {
	if (value === null || value === undefined || value === '') return [at];
	if (typeof value !== 'object') return [];
	const inner = Object.entries(value);
	return inner.length === 0 ? [at] : inner.flatMap(([key, one]) => emptyIn(one, `${at}.${key}`));
}

/** The first page tells none: each of its bytes is counted. */
const isFirst = (path: string) => /^([a-z]{2}\/)?$/.test(path);

test('every page but the first has one piece of structured data, whole, in its language and about itself', async ({
	page
}) => {
	for (const { path, lang, description, data } of await readBuilt(page)) {
		expect(data, path).toHaveLength(isFirst(path) ? 0 : 1);
		if (isFirst(path)) continue;
		const said = JSON.parse(data[0] ?? '') as Data;
		expect(emptyIn(said), path).toEqual([]);
		expect(said['@context'], path).toBe('https://schema.org');
		expect(said.inLanguage, path).toBe(lang);
		expect(said.description, path).toBe(description);
		expect(placeOf(said.url, path), path).toBe(path);
		const steps = said.breadcrumb.itemListElement;
		expect(steps.map(({ position }) => position)).toEqual(steps.map((_, i) => i + 1));
		expect(placeOf(steps[0]?.item ?? '', path), path).toBe(lang === 'nb' ? '' : `${lang}/`);
		expect(steps.at(-1)?.name, path).toBe(said.name);
		expect(placeOf(steps.at(-1)?.item ?? '', path), path).toBe(path);
	}
});

test('no two pages of a language have the same title or the same description', async ({ page }) => {
	const seen = new Map<string, string>();
	for (const { path, lang, title, description } of await readBuilt(page))
		for (const said of [`${lang}: ${title}`, `${lang}: ${description}`]) {
			expect(seen.get(said), `${path}: ${said}`).toBeUndefined();
			seen.set(said, path);
		}
});

/** What the page of each kind shows, in the words of the data. */
const SHOWS: readonly (readonly [RegExp, (path: string, lang: Lang) => Record<string, unknown>])[] =
	[
		[/topic\/./, (path, lang) => topic(path, lang)],
		[/source\/./, (path, lang) => source(path, lang)],
		[
			/recommendations\/$/,
			(_, lang) => ({
				'@type': 'ItemList',
				numberOfItems: 9,
				itemListElement: recommendations.recommendations.map(({ text, number }) =>
					expect.objectContaining({ position: number, description: text[lang] })
				)
			})
		]
	];

function topic(path: string, lang: Lang) {
	const words = inWords(topics, path);
	return {
		'@type': 'DefinedTerm',
		name: words?.title?.[lang],
		description: words?.explanation?.[lang]
	};
}

function source(path: string, lang: Lang) {
	const one = sources.find(({ id }) => id === idOf(path));
	return {
		'@type': 'CreativeWork',
		name: one?.title[lang],
		inLanguage: one?.language,
		...(/collection|speech/.test(String(inWords(sources, path)?.kind))
			? {}
			: { publisher: { '@type': 'Organization', name: inWords(sources, path)?.publisher?.[lang] } })
	};
}

test('a topic is told as a term, a source as a work, the recommendations as a list', async ({
	page
}) => {
	let told = 0;
	const pages = await readBuilt(page);
	for (const { path, lang, data } of pages) {
		const [, make] = SHOWS.find(([kind]) => kind.test(path)) ?? [];
		if (!make) continue;
		told += 1;
		expect((JSON.parse(data[0] ?? '') as Data).mainEntity, path).toMatchObject(
			make(path, lang as Lang) as Record<string, unknown>
		);
	}
	expect(told).toBe(
		new Set(pages.map(({ lang }) => lang)).size * (topics.length + sources.length + 1)
	);
});

test('a source’s date is told only where it is known, and nobody’s text has no publisher', async ({
	page
}) => {
	const pages = await readBuilt(page);
	const shown = (id: string) => {
		const data = pages.find(({ path }) => path === `source/${id}/`)?.data[0] ?? '';
		return (JSON.parse(data) as Data).mainEntity;
	};
	expect(shown('r-programme-2025')).toMatchObject({ dateCreated: '2025-03-02' });
	// of 2020, as was inferred
	expect(shown('sv-page')).not.toHaveProperty('dateCreated');
	expect(shown('party-texts')).not.toHaveProperty('publisher');
	expect(shown('sv-programme-2025-draft')).toMatchObject({ creativeWorkStatus: 'Draft' });
});

test('the method is told as an article, and a chart by the data it is drawn from', async ({
	page
}) => {
	for (const { path, data } of await readBuilt(page)) {
		const said = JSON.parse(data[0] ?? '{}') as Data;
		if (/method\/$/.test(path))
			expect(said).toMatchObject({ '@type': 'TechArticle', headline: said.name });
		if (/chart\/./.test(path)) {
			expect(said.isBasedOn).toMatchObject({ '@type': 'Dataset' });
			const { distribution } = said.isBasedOn as { distribution: { contentUrl: string } };
			expect(placeOf(distribution.contentUrl, path)).toBe('data/matrix.json');
		}
	}
});

test('only parties are told as organisations', async ({ page }) => {
	for (const { path, data } of await readBuilt(page))
		if (/party\/./.test(path)) {
			const isParty = actors.find(({ id }) => id === idOf(path))?.kind === 'party';
			expect((data[0] ?? '').includes('"about"'), path).toBe(isParty);
		}
});
