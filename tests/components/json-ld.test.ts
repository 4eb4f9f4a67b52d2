import { render } from '@testing-library/svelte';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { dataset, formatJsonLd, list, term, webPage, work } from '#lib/components/json-ld.ts';
import JsonLd from '#lib/components/JsonLd.svelte';
import { drawSource } from '../fixtures/generators.ts';

/** Where the component is drawn: where pages are built, unless a test says that it is in a browser. */
const at = vi.hoisted(() => ({ browser: false }));
vi.mock('$app/environment', () => ({
	get browser() {
		return at.browser;
	}
}));

function beInBrowser() {
	at.browser = true;
	onTestFinished(() => void (at.browser = false));
}

const page = webPage({
	name: 'The Larks',
	address: '/party/lark/',
	description: 'What they say.',
	language: 'en',
	above: [{ name: 'Parties', address: '/party/' }],
	about: [{ name: 'The Larks', short: 'Larks' }]
});

describe('webPage', () => {
	it('tells what a page is, what it is about, and the way to it', () => {
		expect(page).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'WebPage',
			url: '/party/lark/',
			inLanguage: 'en',
			about: [{ '@type': 'Organization', name: 'The Larks', alternateName: 'Larks' }],
			breadcrumb: {
				'@type': 'BreadcrumbList',
				itemListElement: [
					{ '@type': 'ListItem', position: 1, name: 'Parties', item: '/party/' },
					{ '@type': 'ListItem', position: 2, name: 'The Larks', item: '/party/lark/' }
				]
			}
		});
	});

	it('a page about no organisation names none', () => {
		const other = webPage({ name: '', address: '', description: '', language: 'en', above: [] });
		expect(other).not.toHaveProperty('about');
	});
});

describe('what a page shows', () => {
	const bare = { name: 'Doves', address: '/', description: 'On doves.', language: 'en', above: [] };

	it('stands in the page with what it is drawn from', () => {
		const data = dataset({ title: 'Birds', description: 'All.', version: 'v1' }, '/birds.json');
		const page = webPage({ ...bare, type: 'TechArticle', basedOn: data });
		expect(page).toMatchObject({ '@type': 'TechArticle', headline: 'Doves' });
		expect(page).toHaveProperty('isBasedOn.distribution.contentUrl', '/birds.json');
		expect(page).not.toHaveProperty('mainEntity');
		expect(webPage(bare)).not.toHaveProperty('headline');
	});

	it('a topic is a term of a set', () => {
		const set = { name: 'Topics', address: '/topic/' };
		expect(webPage({ ...bare, shows: term('Doves', 'What they are.', set) })).toMatchObject({
			mainEntity: {
				'@type': 'DefinedTerm',
				name: 'Doves',
				description: 'What they are.',
				inDefinedTermSet: { name: 'Topics', url: '/topic/' }
			}
		});
	});

	it('things in a list are numbered', () => {
		const items = ['a', 'b'].map((name) => ({ name, description: name, address: `/${name}/` }));
		expect(list(items)).toMatchObject({
			numberOfItems: 2,
			itemListElement: [
				{ position: 1, url: '/a/' },
				{ position: 2, url: '/b/' }
			]
		});
	});
});

describe('a source as a work', () => {
	const source = drawSource('page', { kind: 'programme', date: '2025-03-02', dated: 'stated' });

	it.each([
		['a date that is stated', source, { dateCreated: '2025-03-02' }],
		['no date that was only inferred', { ...source, dated: 'inferred' as const }, {}],
		['no date where there is none', { ...source, date: null }, {}],
		[
			'that it is a draft',
			{ ...source, status: { is: 'draft', basis: 'stated' } as const },
			{ dateCreated: '2025-03-02', creativeWorkStatus: 'Draft' }
		]
	])('has %s', (_, one, expected) => {
		const { dateCreated, creativeWorkStatus } = work(one) as Record<string, unknown>;
		expect({ dateCreated, creativeWorkStatus }).toEqual(expected);
	});

	it.each([
		['programme', true],
		['collection', false],
		['speech', false]
	] as const)('of the kind %s has a publisher: %s', (kind, has) => {
		expect('publisher' in work({ ...source, kind })).toBe(has);
	});

	it('names its copy and what it is part of', () => {
		expect(work(source, 'https://example.org/a.pdf', { ...source, title: 'All' })).toMatchObject({
			encoding: { contentUrl: 'https://example.org/a.pdf' },
			isPartOf: { name: 'All' }
		});
	});
});

describe('formatJsonLd', () => {
	it.each([
		['</script><script>alert(1)</script>'],
		['<!-- <script>'],
		['R&D &lt; \u2028 \u2029'],
		['"quoted" \\']
	])('%j can stand inside a script element and means the same', (text) => {
		const written = formatJsonLd({ text });
		expect(written).not.toMatch(/[<>&\u2028\u2029]/);
		expect(JSON.parse(written)).toEqual({ text });
	});

	it('whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'</>&"\\a\u2028') }), (text) => {
				const written = formatJsonLd({ text });
				const { text: back } = JSON.parse(written) as { text: string };
				return !/[<>&]/.test(written) && back === text;
			})
		);
	});
});

it('it stands in the head as data', () => {
	render(JsonLd, { data: { ...page, name: '</script>' } });
	const all = document.head.querySelectorAll('script');
	expect(all).toHaveLength(1);
	expect(all[0]).toHaveAttribute('type', 'application/ld+json');
	expect(JSON.parse(all[0]?.textContent ?? '')).toEqual({ ...page, name: '</script>' });
});

it('it is gone for good where a page becomes another: no script is written in a browser', async () => {
	const { rerender } = render(JsonLd, { data: page });
	expect(document.head.querySelectorAll('script')).toHaveLength(1);
	await rerender({ data: { ...page, name: 'Another' } });
	expect(document.head.querySelectorAll('script')).toHaveLength(0);
	await rerender({ data: page });
	expect(document.head.querySelectorAll('script')).toHaveLength(0);
});

it('a page that script has gone to has none', () => {
	beInBrowser();
	document.documentElement.dataset.hydrated = '';
	onTestFinished(() => void delete document.documentElement.dataset.hydrated);
	render(JsonLd, { data: page });
	expect(document.head.querySelectorAll('script')).toHaveLength(0);
});

it('a page that comes alive writes none: what was built is left as it stands', () => {
	beInBrowser();
	render(JsonLd, { data: page });
	expect(document.head.querySelectorAll('script')).toHaveLength(0);
});
