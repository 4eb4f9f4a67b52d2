import { afterEach, describe, expect, it, vi } from 'vitest';
import { escapeHtml, unescapeHtml } from '#lib/core/escape.ts';
import { cardFor, cardOfPage } from '#lib/embed/page-card.ts';
import { sharingTags, type Shared } from '#lib/embed/sharing.ts';
import { cards } from '#lib/server/card.ts';
import { offerCard } from '../../src/routes/card/offer.ts';

const shared: Shared = {
	title: 'Ja & "nei"',
	description: 'A < B',
	siteName: 'Site',
	lang: 'nb',
	card: { kind: 'topic', topic: 'lamps' },
	alt: 'For: A',
	embed: 'Lamps, 2025',
	at: { site: 'https://site.test/sub/', page: 'https://site.test/sub/topic/lamps/' }
};
const tags = (over: Partial<Shared> = {}) => sharingTags({ ...shared, ...over }).split(/(?=<)/);

describe('sharingTags', () => {
	it('tells what is behind a link, in whole addresses', () => {
		expect(tags()).toEqual([
			'<meta property="og:title" content="Ja &amp; &quot;nei&quot;">',
			'<meta property="og:description" content="A &lt; B">',
			'<meta property="og:type" content="website">',
			'<meta property="og:site_name" content="Site">',
			'<meta property="og:locale" content="nb_NO">',
			'<meta property="og:locale:alternate" content="nn_NO">',
			'<meta property="og:locale:alternate" content="en_GB">',
			'<meta property="og:url" content="https://site.test/sub/topic/lamps/">',
			'<meta property="og:image" content="https://site.test/sub/card/topic/lamps.nb.png">',
			'<meta property="og:image:type" content="image/png">',
			'<meta property="og:image:width" content="1200">',
			'<meta property="og:image:height" content="630">',
			'<meta property="og:image:alt" content="For: A">',
			'<link rel="alternate" type="application/json+oembed" href="https://site.test/sub/card/topic/lamps.nb.json" title="Lamps, 2025">',
			'<meta name="twitter:card" content="summary_large_image">'
		]);
	});

	it('leaves out what would be wrong where nobody said where the site is', () => {
		const said = tags({ at: undefined });
		expect(said.filter((tag) => /og:(url|image)|<link/.test(tag))).toEqual([]);
		expect(said.at(-1)).toBe('<meta name="twitter:card" content="summary">');
	});

	it('offers no embed of a page that is no card', () => {
		expect(tags({ embed: undefined }).filter((tag) => tag.startsWith('<link'))).toEqual([]);
	});

	it('two parties have the image of all, and an offer of their own', () => {
		const said = tags({ card: { kind: 'pair', a: 'x', b: 'y' }, lang: 'en' }).join('');
		expect(said).toContain('/sub/card/chart/agreement.en.png"');
		expect(said).toContain('/sub/card/pair/x/y.en.json"');
	});
});

it.each(['&', '<b>', '"', "'", '&lt;', 'plain'])('%s is the same after there and back', (text) => {
	expect(unescapeHtml(escapeHtml(text))).toBe(text);
	expect(escapeHtml(text)).not.toMatch(/[<>"']/);
});

const SITE = '/(site)/[[lang=lang]]';

describe('the card of a page', () => {
	it.each([
		[`${SITE}/topic/[topic]`, { topic: 'a' }, { kind: 'topic', topic: 'a' }],
		[`${SITE}/party/[actor]`, { actor: 'a', lang: 'en' }, { kind: 'party', actor: 'a' }],
		[`${SITE}/pair/[a]/[b]`, { a: 'x', b: 'y' }, { kind: 'pair', a: 'x', b: 'y' }],
		[`${SITE}/chart/[chart]`, { chart: 'change' }, { kind: 'chart', chart: 'change' }],
		[`${SITE}/chart/[chart]`, { chart: 'pie' }, undefined],
		[SITE, {}, undefined],
		['/[[lang=lang]]/embed/topic/[topic]', { topic: 'a' }, undefined],
		[null, { topic: 'a' }, undefined]
	])('%s with %j is %j', (id, params, card) => {
		expect(cardOfPage({ id, params })).toEqual(card);
	});

	it.each([
		[SITE, 'grid'],
		[`${SITE}/method`, 'grid'],
		[`${SITE}/pair`, 'agreement'],
		[`${SITE}/party`, 'coverage']
	])('%s, which is none, has the image of the %s', (id, chart) => {
		expect(cardFor({ id })).toEqual({ kind: 'chart', chart });
	});
});

describe('oEmbed', () => {
	afterEach(() => vi.unstubAllEnvs());

	const FIELDS =
		'version type title provider_name provider_url width height cache_age thumbnail_url thumbnail_width thumbnail_height html'.split(
			' '
		);
	const offer = async (kind: string, ids: string[], lang: string) => {
		vi.stubEnv('SITE_ORIGIN', 'https://site.test');
		vi.stubEnv('BASE_PATH', '/sub');
		return (await offerCard(kind, ids, lang).json()) as Record<string, string | number>;
	};
	const [topic] = cards().filter(({ kind }) => kind === 'topic');

	it('is whole for every card', async () => {
		for (const card of cards()) {
			const { kind, ...ids } = card;
			const said = await offer(kind, Object.values(ids), 'en');
			expect(Object.keys(said)).toEqual(FIELDS);
			expect(said).toMatchObject({
				version: '1.0',
				type: 'rich',
				width: 640,
				thumbnail_width: 1200
			});
			expect(said.height).toBeGreaterThan(300);
			expect(said.thumbnail_url).toMatch(
				/^https:\/\/site\.test\/sub\/card\/(chart|topic|party)\/\S+\.en\.png$/
			);
		}
	});

	it('holds one frame with a title, and nothing else', async () => {
		const id = topic?.kind === 'topic' ? topic.topic : '';
		const { html, title, height, provider_url } = await offer('topic', [id], 'nb');
		expect(html).toBe(
			`<iframe src="https://site.test/sub/embed/topic/${id}/" title="${title}" width="640" height="${height}" style="border:0;width:100%" loading="lazy"></iframe>`
		);
		expect(provider_url).toBe('https://site.test/sub/');
	});

	it.each([
		['topic', ['nowhere'], 'nb'],
		['nothing', ['grid'], 'nb'],
		['chart', ['grid'], 'xx']
	])('%s %j in %s is not offered', (kind, ids, lang) => {
		vi.stubEnv('SITE_ORIGIN', 'https://site.test');
		expect(() => offerCard(kind, ids, lang)).toThrow(expect.objectContaining({ status: 404 }));
	});

	it('is not offered where nobody said where the site is', () => {
		vi.stubEnv('SITE_ORIGIN', '');
		expect(() => offerCard('chart', ['grid'], 'nb')).toThrow(
			expect.objectContaining({ status: 404 })
		);
	});
});
