import { render } from '@testing-library/svelte';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatJsonLd, webPage } from '#lib/components/json-ld.ts';
import JsonLd from '#lib/components/JsonLd.svelte';

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
