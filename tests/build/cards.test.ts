// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { cardFile, cardWithImage } from '#lib/core/card.ts';
import { cards } from '#lib/server/card.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { allPages, files, offenders, read, readBytes, type Page } from './site.ts';

const { languages } = loadDataset().site;
const images = [...files].filter((file) => /^card\/.*\.png$/.test(file)).sort();
const pages = allPages().filter(({ path }) => path !== '404.html' && !/(^|\/)embed\//.test(path));
const metas = ({ document }: Page, name: string) =>
	[...document.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`)].map(
		(one) => one.getAttribute('content') ?? ''
	);

it('each card has its image in each language, and there are no others', () => {
	const wanted = cards().flatMap((card) =>
		languages.map((lang) => cardFile(cardWithImage(card), lang, 'png'))
	);
	expect(images).toEqual([...new Set(wanted)].sort());
});

it('each image is a PNG, 1200 x 630, of less than 60 kB', () => {
	const wrong = images.flatMap((file) => {
		const bytes = readBytes(file);
		const size = [bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
		return size.join() === 'PNG,1200,630' && bytes.length < 60_000 ? [] : [`${file}: ${size}`];
	});
	expect(wrong).toEqual([]);
});

it('no two cards have one image', () => {
	expect(new Set(images.map((file) => readBytes(file).toString('base64'))).size).toBe(
		images.length
	);
});

it.each([
	['og:title', ({ document }: Page) => document.title],
	[
		'og:description',
		({ document }: Page) =>
			document.querySelector('meta[name="description"]')?.getAttribute('content') ?? ''
	],
	[
		'og:locale',
		({ document }: Page) => ({ nb: 'nb_NO', nn: 'nn_NO' })[document.documentElement.lang] ?? 'en_GB'
	]
])('each page tells %s as it is on the page', (name, expected) => {
	const wrong = offenders(pages, (here) => {
		const found = metas(here, name);
		return found.join('|') === expected(here) && found[0] !== '' ? [] : [found.join('|')];
	});
	expect(wrong).toEqual([]);
});

// the ordinary build does not know where it will be served from: whole addresses could only be wrong
it.runIf(!process.env.SITE_ORIGIN)(
	'where the site is not known, no page names an address of it',
	() => {
		const named = offenders(pages, (here) => [
			...metas(here, 'og:image'),
			...metas(here, 'og:url'),
			...[...here.document.querySelectorAll('link[type="application/json+oembed"]')].map(
				({ outerHTML }) => outerHTML
			),
			...metas(here, 'twitter:card').filter((card) => card !== 'summary')
		]);
		expect(named).toEqual([]);
		expect([...files].filter((file) => /^card\/.*\.json$/.test(file))).toEqual([]);
	}
);

it('embeds are no pages to share', () => {
	const embeds = allPages().filter(({ path }) => /(^|\/)embed\//.test(path));
	expect(offenders(embeds, (here) => metas(here, 'og:title'))).toEqual([]);
});

/** The rules of a `_headers` file: paths, `*` for whatever follows, and the headers of what they match. */
const rules = read('_headers')
	.split('\n')
	.filter((line) => line.trim() !== '' && !line.startsWith('#'))
	.reduce<{ path: string; headers: string[] }[]>((all, line) => {
		if (line.startsWith('/')) return [...all, { path: line, headers: [] }];
		all.at(-1)?.headers.push(line.trim());
		return all;
	}, []);

const headersOf = (path: string) =>
	rules
		.filter((rule) =>
			rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path
		)
		.flatMap(({ headers }) => headers);
const addressOf = (file: string) => `/${file}`.replace(/index\.html$/, '');

it('hosts that read _headers send no header twice', () => {
	const twice = [...files].filter((file) => {
		const names = headersOf(addressOf(file)).map((header) => header.split(':')[0]);
		return new Set(names).size < names.length;
	});
	expect(twice).toEqual([]);
});

it('hosts that read _headers let anybody frame embeds, and only the site its own pages', () => {
	const FRAMING = "Content-Security-Policy: frame-ancestors 'self'";
	const wrong = allPages()
		.filter(({ path }) => path !== '404.html')
		.filter(({ path }) => {
			const isEmbed = /(^|\/)embed\//.test(path);
			return headersOf(addressOf(path)).includes(FRAMING) === isEmbed;
		})
		.map(({ path }) => path);
	expect(wrong).toEqual([]);
	expect(headersOf('/embed/nowhere/').filter((header) => /frame/i.test(header))).toEqual([]);
});

it('hosts that read _headers keep for good what has a hash in its name, and nothing else', () => {
	const kept = [...files].filter((file) =>
		headersOf(addressOf(file)).some((header) => header.includes('immutable'))
	);
	expect(kept).toEqual([...files].filter((file) => file.startsWith('_app/immutable/')));
});
