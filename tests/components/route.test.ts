import { describe, expect, it } from 'vitest';
import {
	evidenceFile,
	home,
	inLanguage,
	matrixFile,
	methodPage,
	recommendationsPage,
	searchFile,
	sourcePage,
	sourcesPage,
	topicPage,
	topicsPage
} from '#lib/components/route.ts';

/** An address, in Norwegian and in English. */
const addresses: readonly (readonly [
	name: string,
	nb: string | undefined,
	en: string | undefined,
	expectedNb: string,
	expectedEn: string
])[] = [
	['the grid', home('nb'), home('en'), '/', '/en/'],
	['a view', home('nb', 't=a.b'), home('en', 't=a.b'), '/?t=a.b', '/en/?t=a.b'],
	['the topics', topicsPage('nb'), topicsPage('en'), '/topic/', '/en/topic/'],
	['a topic', topicPage('nb', 'a'), topicPage('en', 'a'), '/topic/a/', '/en/topic/a/'],
	[
		'an actor on a topic',
		topicPage('nb', 'a', 'b'),
		topicPage('en', 'a', 'b'),
		'/topic/a/#b',
		'/en/topic/a/#b'
	],
	['the sources', sourcesPage('nb'), sourcesPage('en'), '/source/', '/en/source/'],
	['a source', sourcePage('nb', 'a-2'), sourcePage('en', 'a-2'), '/source/a-2/', '/en/source/a-2/'],
	[
		'the evidence',
		evidenceFile('nb'),
		evidenceFile('en'),
		'/data/evidence.nb.json',
		'/data/evidence.en.json'
	],
	[
		'the search',
		searchFile('nb'),
		searchFile('en'),
		'/data/search.nb.json',
		'/data/search.en.json'
	],
	[
		'a part of the method',
		methodPage('nb', 'a'),
		methodPage('en', 'a'),
		'/method/#a',
		'/en/method/#a'
	],
	[
		'a recommendation',
		recommendationsPage('nb', 4),
		recommendationsPage('en', 4),
		'/recommendations/#recommendation-4',
		'/en/recommendations/#recommendation-4'
	],
	['the whole matrix', matrixFile(), matrixFile(), '/data/matrix.json', '/data/matrix.json']
];

it.each(addresses)(
	'the address of %s is made in one place',
	(_, nb, en, expectedNb, expectedEn) => {
		expect([nb, en]).toEqual([expectedNb, expectedEn]);
	}
);

describe('a page in another language', () => {
	const SITE = '/(site)/[[lang=lang]]';

	/** Where the reader is, as the router tells it, and that page in both languages. */
	const pages: [id: string | null, params: Record<string, string>, nb: string, en: string][] = [
		[SITE, {}, '/', '/en/'],
		[SITE, { lang: 'en' }, '/', '/en/'],
		[`${SITE}/topic`, { lang: 'en' }, '/topic/', '/en/topic/'],
		[`${SITE}/topic/[topic]`, { topic: 'a-b' }, '/topic/a-b/', '/en/topic/a-b/'],
		[`${SITE}/source/[source]`, { source: 'a', lang: 'en' }, '/source/a/', '/en/source/a/'],
		[null, {}, '/', '/en/'],
		[null, { lang: 'en' }, '/', '/en/']
	];

	it.each(pages)('of %s with %j is %s and %s', (id, params, nb, en) => {
		expect(inLanguage({ route: { id }, params }, 'nb')).toBe(nb);
		expect(inLanguage({ route: { id }, params }, 'en')).toBe(en);
	});
});
