import { readdirSync } from 'node:fs';
import { builtPages, languageOf, ownPath, readBuilt, type Built } from './built.ts';
import { actors, site, topics } from './facts.ts';
import { expect, test } from './page.ts';

const prefixOf = (lang: string) => (lang === site.languages[0] ? '' : `${lang}/`);
const isIn = (path: string, lang: string) => languageOf(path) === lang;

/** The pages that a reader comes to from a page by links within its language, the page itself among them. */
function reachedFrom(start: string, pages: ReadonlyMap<string, Built>, lang: string): Set<string> {
	const reached = new Set([start]);
	for (const path of reached)
		for (const link of pages.get(path)?.links ?? [])
			if (pages.has(link) && isIn(link, lang)) reached.add(link);
	return reached;
}

for (const lang of site.languages)
	test(`from the first page in ${lang}, links lead to every page in it`, async ({ page }) => {
		const pages = new Map((await readBuilt(page)).map((one) => [one.path, one]));
		const reached = reachedFrom(prefixOf(lang), pages, lang);
		expect([...reached].toSorted()).toEqual(builtPages.filter((path) => isIn(path, lang)));
	});

test('no link of any page leads to a page that was not built', async ({ page }) => {
	const files = readdirSync('build', { recursive: true, encoding: 'utf8' });
	const known = new Set([...builtPages, ...files]);
	for (const { path, links } of await readBuilt(page))
		expect(
			links.filter((link) => !known.has(link)),
			path
		).toEqual([]);
});

/** What the main part of each kind of page leads on to; the grid is the page without a name. */
const LEADS: readonly (readonly [kind: RegExp, to: readonly string[]])[] = [
	[/^$/, ['party', 'topic', 'source']],
	[/^topic\/$/, ['', 'topic', 'method']],
	[/^topic\/./, ['', 'topic', 'party', 'source', 'method']],
	[/^party\/$/, ['party', 'pair']],
	[/^party\/./, ['', 'party', 'topic', 'source', 'pair', 'method']],
	[/^pair\/$/, ['party', 'pair']],
	[/^pair\/./, ['', 'party', 'topic', 'source', 'pair']],
	[/^source\/$/, ['source', 'party', 'method']],
	[/^source\/./, ['source', 'topic', 'method']],
	[/^chart\/agreement\/$/, ['', 'chart', 'pair', 'source', 'method']],
	[/^chart\/./, ['', 'chart', 'topic', 'source', 'method']],
	[/^recommendations\/$/, ['', 'topic', 'party', 'source', 'method']],
	[/^match\/$/, ['topic', 'method']],
	[/^method\/$/, ['', 'topic', 'source', 'pair']],
	[/^changes\/$/, ['', 'source', 'method']],
	[/^accessibility\/$/, ['', 'topic', 'chart', 'data', 'method']],
	[/^data\/$/, ['data', 'changes', 'method']],
	// a reader's own file is opened there: it leads on to the files that can be
	[/^open\/$/, ['data']]
];

test('the main part of every page leads on to what bears on it', async ({ page }) => {
	for (const { path, lang, onward } of await readBuilt(page)) {
		const own = ownPath(path);
		const wanted = LEADS.find(([kind]) => kind.test(own))?.[1];
		// a file is in every language
		const isHere = (link: string) => isIn(link, lang) || !builtPages.includes(link);
		const others = onward.filter((link) => link !== path && isHere(link));
		const kinds = new Set(others.map((link) => ownPath(link).split('/')[0]));
		expect([...kinds], path).toEqual(expect.arrayContaining([...(wanted ?? ['listed'])]));
		const few = own === 'open/' ? 1 : 4;
		expect(new Set(others).size, `${path} has few links`).toBeGreaterThanOrEqual(few);
	}
});

test('a topic leads to everyone who is heard on it, and a source to whose it is', async ({
	page
}) => {
	const pages = await readBuilt(page);
	const onwardOf = (path: string) => pages.find((one) => one.path === path)?.onward ?? [];
	const everyone = actors.map(({ id }) => `party/${id}/`);
	for (const { id } of topics)
		expect(onwardOf(`topic/${id}/`)).toEqual(expect.arrayContaining(everyone));
	expect(onwardOf('source/r-page/')).toEqual(
		expect.arrayContaining(['party/r/', 'source/party-texts/'])
	);
});

test('where two of the chart of agreement are parties, the built figure leads to their page', async ({
	page
}) => {
	const pages = await readBuilt(page);
	for (const lang of site.languages) {
		const pairs = builtPages.filter((path) => isIn(path, lang) && /\bpair\/\w/.test(path));
		const chart = pages.find(({ path }) => path === `${prefixOf(lang)}chart/agreement/`);
		expect(chart?.onward).toEqual(expect.arrayContaining(pairs));
	}
});
