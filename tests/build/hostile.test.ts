// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '#lib/server/dataset.ts';

/** A site whose every text would run, end what it stands in or be a formula, if it could. */
const FOLDER = '.svelte-kit/sites/hostile';
const dataset = loadDataset('tests/fixtures/sites/hostile');

const files = existsSync(FOLDER)
	? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((file) =>
			file.replaceAll('\\', '/')
		)
	: [];
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const ending = (end: string) => files.filter((file) => file.endsWith(end)).sort();
const pages = ending('.html').map((file) => ({
	file,
	document: new DOMParser().parseFromString(read(file), 'text/html')
}));

/** What is wrong on which page, the first of each. */
const offenders = (find: (document: Document, file: string) => readonly string[]) =>
	pages.flatMap(({ document, file }) =>
		find(document, file)
			.slice(0, 1)
			.map((found) => `${file}: ${found}`)
	);

describe('a site of hostile texts', () => {
	it('is built, each page of it', () => {
		expect(pages.length).toBeGreaterThan(40);
	});

	it('has no element and no handler that a text has made', () => {
		const wrong = offenders((document) => [
			// the front page holds its own styles, in one element of its head
			...[
				...document.querySelectorAll('img, iframe, object, embed, body style, style ~ style')
			].map(({ outerHTML }) => outerHTML),
			// the site has bold letters of its own
			...[...document.querySelectorAll('b, i')]
				.map(({ textContent }) => textContent)
				.filter((text) => /^(A|For|other)$/.test(text)),
			...[...document.querySelectorAll('script')]
				.filter((one) => /^\s*ran\(\)/.test(one.textContent))
				.map((one) => one.outerHTML),
			...[...document.querySelectorAll('*')].flatMap((element) =>
				[...element.attributes]
					.filter(({ name }) => /^on|^style$|^srcdoc$/.test(name))
					.map(({ name }) => name)
			)
		]);
		expect(wrong).toEqual([]);
	});

	it('runs only what its policy names, and lets in nothing from elsewhere', () => {
		const wrong = offenders((document) => {
			const policies = [...document.querySelectorAll('meta[http-equiv="content-security-policy"]')];
			const sources = [...document.querySelectorAll('script[src], link[href], img[src]')]
				.filter((one) => !/canonical|alternate|license/.test(one.getAttribute('rel') ?? ''))
				.map((one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '');
			return [
				...(policies.length === 1 ? [] : [`${policies.length} policies`]),
				...sources.filter((source) => /^[a-z]+:|^\/\//i.test(source))
			];
		});
		expect(wrong).toEqual([]);
	});

	it('has no link but to pages, the web and a mailbox', () => {
		const wrong = offenders((document) =>
			[...document.querySelectorAll('[href], [action]')]
				.map((one) => one.getAttribute('href') ?? one.getAttribute('action') ?? '')
				.filter(
					(value) => !/^(https?|mailto):$/.test(new URL(value, 'https://site.test/').protocol)
				)
		);
		expect(wrong).toEqual([]);
	});

	it('tells machines the same words: structured data, and what a shared link says', () => {
		const { title } = dataset.site;
		const front = pages.find(({ file }) => file === 'index.html')?.document;
		const og = (name: string) =>
			front?.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content');
		expect(og('site_name')).toBe(title.en);
		expect(og('title')).toBe(front?.title);
		const wrong = offenders((document) =>
			[...document.querySelectorAll('script[type$="json"]')].flatMap(({ textContent }) => {
				try {
					return typeof JSON.parse(textContent) === 'object' ? [] : ['no object'];
				} catch {
					return [textContent.slice(0, 80)];
				}
			})
		);
		expect(wrong).toEqual([]);
		for (const { id, title: of } of dataset.topics) {
			const page = pages.find(({ file }) => file === `topic/${id}/index.html`)?.document;
			const data = page?.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}';
			expect(JSON.stringify(JSON.parse(data))).toContain(JSON.stringify(of.en).slice(1, -1));
		}
	});

	it('feed and sitemap are XML, and hold no markup but their own', () => {
		for (const file of ending('.xml')) {
			const { documentElement: root } = new DOMParser().parseFromString(read(file), 'text/xml');
			expect(root.querySelector('parsererror'), file).toBeNull();
			expect(root.querySelector('script, img, svg'), file).toBeNull();
		}
		expect(ending('.xml').length).toBeGreaterThanOrEqual(2);
	});

	it('no table has a cell that a spreadsheet would run', () => {
		const tables = ending('.csv');
		const cells = tables.flatMap((file) =>
			csvParseRows(read(file).replace(/^\uFEFF/, '')).flatMap((row) => row)
		);
		// a number below zero is no formula
		const run = cells.filter((cell) => /^[\s]*[=+\-@\t\r]/.test(cell) && !/^-?\d+$/.test(cell));
		expect(tables.length).toBeGreaterThan(3);
		expect(cells.some((cell) => cell.startsWith("'="))).toBe(true);
		expect(run).toEqual([]);
	});

	it('an id that every object knows something by is an id like others', () => {
		const texts = files.filter((file) => /\.(html|csv|json|xml|txt)$/.test(file));
		expect(texts.filter((file) => /native code|\[object /.test(read(file)))).toEqual([]);
		expect(dataset.actors.map(({ id }) => id)).toContain('constructor');
	});

	it('what is offered as JSON is read as it was written', () => {
		for (const file of ending('.json')) expect(() => JSON.parse(read(file)), file).not.toThrow();
		const told = JSON.parse(read('data/matrix.json')) as { topics: unknown };
		expect(told.topics).toEqual(dataset.topics);
	});
});
