// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatAtom, type Feed, type FeedEntry } from '#lib/core/atom.ts';
import { texts } from '../fixtures/generators.ts';

const ATOM = 'http://www.w3.org/2005/Atom';

const entry: FeedEntry = {
	id: 'urn:uuid:2',
	title: 'May',
	date: '2026-05-17',
	page: 'https://site.test/changes/#v-2',
	paragraphs: ['Why & how.'],
	items: ['A <b>: "for"']
};
const feed: Feed = {
	id: 'urn:uuid:1',
	title: 'Changes',
	language: 'en',
	author: 'The town',
	page: 'https://site.test/changes/',
	self: 'https://site.test/changes/feed.xml',
	since: '2026-01-02',
	entries: [entry]
};

function parse(xml: string): Element {
	const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml');
	expect(documentElement.querySelector('parsererror')).toBeNull();
	expect(documentElement.namespaceURI).toBe(ATOM);
	return documentElement;
}

const textOf = (parent: Element, name: string) =>
	[...parent.children].filter(({ localName }) => localName === name).map((one) => one.textContent);

it('a feed has what RFC 4287 asks for: an id, a title, when, who, and where', () => {
	const root = parse(formatAtom(feed));
	expect(root.getAttribute('xml:lang')).toBe('en');
	expect(textOf(root, 'id')).toEqual(['urn:uuid:1']);
	expect(textOf(root, 'title')).toEqual(['Changes']);
	expect(textOf(root, 'updated')).toEqual(['2026-05-17T00:00:00Z']);
	expect(textOf(root, 'author')).toEqual(['The town']);
	const links = [...root.children].filter(({ localName }) => localName === 'link');
	expect(links.map((link) => [link.getAttribute('rel'), link.getAttribute('href')])).toEqual([
		['alternate', 'https://site.test/changes/'],
		['self', 'https://site.test/changes/feed.xml']
	]);
});

it('an entry has the same, and its words as HTML', () => {
	const one = parse(formatAtom(feed)).querySelector('entry')!;
	expect(textOf(one, 'id')).toEqual(['urn:uuid:2']);
	expect(textOf(one, 'updated')).toEqual(['2026-05-17T00:00:00Z']);
	const html = new DOMParser().parseFromString(textOf(one, 'content')[0] ?? '', 'text/html');
	expect(html.querySelector('p')?.textContent).toBe('Why & how.');
	expect([...html.querySelectorAll('li')].map((li) => li.textContent)).toEqual(['A <b>: "for"']);
});

it.each<[string, Partial<Feed>, string]>([
	['without entries it is of its own day', { entries: [] }, '2026-01-02T00:00:00Z'],
	['it is as new as its first entry', { since: '2030-01-01' }, '2026-05-17T00:00:00Z']
])('%s', (_, change, updated) => {
	expect(textOf(parse(formatAtom({ ...feed, ...change })), 'updated')).toEqual([updated]);
});

it('an address that is not known is left out', () => {
	expect(formatAtom({ ...feed, self: undefined })).not.toContain('rel="self"');
});

it('any text can stand in it', () => {
	const held = (text: string) =>
		[...text].filter((sign) => /[\t\n\r -\ud7ff\ue000-\ufffd]|[^\0-\uffff]/u.test(sign)).join('');
	fc.assert(
		fc.property(texts(), texts(), (title, item) => {
			const root = parse(formatAtom({ ...feed, title, entries: [{ ...entry, items: [item] }] }));
			// a parser makes one line break of each kind of it
			expect(textOf(root, 'title')).toEqual([held(title).replace(/\r\n?/g, '\n')]);
		})
	);
});
