// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { toEvidenceData } from '#lib/core/evidence-data.ts';
import { toSearchData } from '#lib/core/search-data.ts';
import { dataVersion, loadDataset } from '#lib/server/dataset.ts';
import { openFiles } from '#lib/server/open-data.ts';
import { loadVersions } from '#lib/server/versions.ts';
import { files, page, read, readJson } from './site.ts';

const dataset = loadDataset();
const version = dataVersion(dataset);
const [base, ...others] = dataset.site.languages;
const VERSION = /\d{4}-\d{2}-\d{2}-[0-9a-f]{8}/;

/** A value as it comes out of a file. */
const filed = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

it('the whole matrix is one file, and is what the data folder holds', () => {
	expect(readJson('data/matrix.json')).toEqual(filed({ version, ...dataset }));
});

it.each(dataset.site.languages)('the evidence in %s is a file', (lang) => {
	expect(readJson(`data/evidence.${lang}.json`)).toEqual(
		filed(toEvidenceData(dataset, lang, version))
	);
});

it.each(dataset.site.languages)('the records of the search in %s are a file', (lang) => {
	expect(readJson(`data/search.${lang}.json`)).toEqual(filed(toSearchData(dataset, lang, version)));
});

it('there are no other files of data', () => {
	const { languages } = dataset.site;
	const names = (kinds: string[]) =>
		languages.flatMap((lang) => kinds.map((kind) => `${kind}.${lang}`));
	const expected = [
		...['matrix', ...names(['evidence', 'search'])],
		...[...loadVersions().keys()].flatMap((of) =>
			['changes', ...names(['matrix', 'evidence', 'search'])].map(
				(name) => `versions/${of}/${name}`
			)
		)
	];
	const open = openFiles().map(({ path }) => `data/${path}`);
	const all = [...expected.map((name) => `data/${name}.json`), ...open];
	// the page that offers them lies among them
	const page = ['data/index.html', 'data/__data.json'];
	expect([...files].filter((file) => file.startsWith('data/')).sort()).toEqual(
		[...new Set([...all, ...page])].sort()
	);
});

describe.each(['', ...others.map((lang) => `${lang}/`)])('the grid at /%s', (folder) => {
	it(`says the version of the files, ${version}`, () => {
		const { document } = page(`${folder}index.html`);
		const { textContent } = document.querySelector('main')!;
		expect(VERSION.exec(textContent)?.[0]).toBe(version);
	});

	it('brings the same version to its script, in the page and in its data', () => {
		const scripts = [...page(`${folder}index.html`).document.querySelectorAll('script')];
		const brought = scripts.flatMap(({ textContent }) => VERSION.exec(textContent)?.[0] ?? []);
		expect(brought).toEqual([version]);
		expect(VERSION.exec(read(`${folder}__data.json`))?.[0]).toBe(version);
	});
});

it('the base language has no folder of its own', () => {
	expect([...files].filter((file) => file.startsWith(`${base}/`))).toEqual([]);
});
