// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '#lib/server/dataset.ts';
import { openFiles } from '#lib/server/open-data.ts';
import { packageProblems, type Descriptor } from '../fixtures/data-package.ts';
import { files, follow, page, readBytes, readJson } from './site.ts';

const { site, sources } = loadDataset();
const [, ...others] = site.languages;

const sha256 = (path: string) => createHash('sha256').update(readBytes(path)).digest('hex');

it('the published package keeps the rules of the standard', () => {
	const read = (path: string) =>
		files.has(`data/${path}`) ? readBytes(`data/${path}`) : undefined;
	expect(packageProblems(readJson('data/datapackage.json') as Descriptor, read)).toEqual([]);
});

it('every file is published with the size and the checksum that are told of it', () => {
	const wrong = openFiles().filter(
		({ path, bytes, sha256: sum }) =>
			readBytes(`data/${path}`).length !== bytes || sha256(`data/${path}`) !== sum
	);
	expect(wrong.map(({ path }) => path)).toEqual([]);
});

it('the checksum of every file but itself stands in one, a line each as sha256sum reads them', () => {
	const lines = new TextDecoder().decode(readBytes('data/sha256sums.txt')).split('\n');
	const told = lines.slice(0, -1).map((line) => [line.slice(66), line.slice(0, 66)]);
	const others = openFiles().filter(({ path }) => path !== 'sha256sums.txt');
	expect(Object.fromEntries(told)).toEqual(
		Object.fromEntries(others.map(({ path }) => [path, `${sha256(`data/${path}`)}  `]))
	);
	expect(lines.at(-1)).toBe('');
});

it('a table begins with a byte order mark, so that spreadsheets read its letters', () => {
	for (const path of files)
		if (/^data\/.*\.csv$/.test(path))
			expect([...readBytes(path).subarray(0, 3)], path).toEqual([0xef, 0xbb, 0xbf]);
});

it('what the files of the data folder call their schema is published where they say', () => {
	for (const { path, kind, body } of openFiles().filter((file) => file.kind === 'folder')) {
		const { $schema } = JSON.parse(body) as { $schema?: string };
		expect(kind).toBe('folder');
		if ($schema) {
			const schema = new URL($schema, `https://site.test/data/${path}`).pathname.slice(1);
			expect(files, path).toContain(schema);
		}
	}
});

describe.each(['', ...others.map((lang) => `${lang}/`)])('the page at /%sdata/', (folder) => {
	const here = page(`${folder}data/index.html`);
	const { document } = here;

	it('leads to every file of the open data, and to every version that was released', () => {
		const hrefs = [...document.querySelectorAll('main a')].map((a) => a.getAttribute('href') ?? '');
		const led = hrefs.map((href) => follow(href, here).file ?? '');
		const wanted = openFiles().map(({ path }) => `data/${path}`);
		expect(wanted.filter((path) => !led.includes(path))).toEqual([]);
		expect(led.filter((path) => path.startsWith('versions/')).length).toBeGreaterThan(0);
	});

	it('is told as a dataset with what searches of data ask for', () => {
		const text = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
		const { mainEntity: said } = JSON.parse(text) as { mainEntity: Record<string, unknown> };
		expect(said).toMatchObject({
			'@type': 'Dataset',
			isAccessibleForFree: true,
			version: expect.stringMatching(/^\d{4}-\d\d-\d\d-[0-9a-f]{8}$/) as unknown,
			temporalCoverage: '2017/2029',
			variableMeasured: { '@type': 'PropertyValue', minValue: -2, maxValue: 2 }
		});
		// Google shows descriptions of 50 to 5,000 characters
		expect(String(said.description).length).toBeGreaterThanOrEqual(50);
		expect(said.citation).toHaveLength(sources.length);
		expect(Boolean(said.license)).toBe(site.licence !== undefined);
		const distribution = said.distribution as { contentUrl: string; sha256: string }[];
		expect(distribution).toHaveLength(openFiles().length);
		for (const { contentUrl, sha256: sum } of distribution) {
			const { file } = follow(contentUrl, here);
			expect(file && sha256(file)).toBe(sum);
		}
	});
});
