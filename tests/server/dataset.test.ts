import { afterEach, expect, test, vi } from 'vitest';
import { parseDataset } from '#lib/core/parse.ts';
import { dataVersion, loadDataset } from '#lib/server/dataset.ts';
import { makeFolder } from '../fixtures/folder.ts';
import { smallFiles } from '../fixtures/small.ts';

afterEach(() => vi.unstubAllEnvs());

test('a folder is loaded as its files parse', () => {
	const dataset = loadDataset(makeFolder(smallFiles()));
	expect(parseDataset(smallFiles())).toEqual({ ok: true, dataset, releases: [] });
});

test('a folder is loaded once', () => {
	const folder = makeFolder(smallFiles());
	expect(loadDataset(`${folder}/.`)).toBe(loadDataset(folder));
});

test('the folder is the one that the environment names', () => {
	const folder = makeFolder(smallFiles({ 'site.json: id': 'elsewhere' }));
	vi.stubEnv('STANDPUNKT_DATA', folder);
	expect(loadDataset().site.id).toBe('elsewhere');
});

/** A fact, the edits of a small data folder, and the message of the one error. */
const errors: [fact: string, edits: Record<string, unknown>, message: string[]][] = [
	[
		'one problem is counted as one',
		{ 'site.json: core[0]': 'nothing' },
		['1 problem in FOLDER:', 'site.json: core[0]: expected an id in topics.json; found "nothing"']
	],
	[
		'all problems stand in one message',
		{ 'site.json: core[0]': 'nothing', 'topics.json: topics[0].title.fr': '' },
		[
			'2 problems in FOLDER:',
			'site.json: core[0]: expected an id in topics.json; found "nothing"',
			'topics.json: topics[0].title.fr: expected words in fr; found ""'
		]
	],
	[
		'a file that is no JSON is reported with its place, and does not hide the others',
		{ 'topics.json': '{\n\t"topics": [],\n}', 'site.json: minimumOverlap': 0 },
		[
			'2 problems in FOLDER:',
			'topics.json: line 3, column 1: expected JSON; found Expected double-quoted property name in JSON at position 17 (line 3 column 1)',
			'site.json: minimumOverlap: expected a whole number from 1 up; found 0'
		]
	],
	[
		'what was found is one line even where the file has several',
		{ 'codes/a.json': '{\n\t"coder": a\n}' },
		[
			'1 problem in FOLDER:',
			`codes/a.json: expected JSON; found Unexpected token 'a', "{ "coder": a }" is not valid JSON`
		]
	],
	[
		'an empty file is no JSON',
		{ 'positions/lark-page.json': '' },
		[
			'1 problem in FOLDER:',
			'positions/lark-page.json: expected JSON; found Unexpected end of JSON input'
		]
	]
];

test.for(errors)('%s', ([, edits, message]) => {
	const folder = makeFolder(smallFiles(edits));
	expect(() => loadDataset(folder)).toThrow(
		new Error(message.join('\n').replace('FOLDER', folder))
	);
});

test('a folder that does not exist is one problem', () => {
	expect(() => loadDataset('/no/such/folder')).toThrow(
		'1 problem in /no/such/folder:\n/no/such/folder: expected a folder with the data; found none'
	);
});

test('an empty folder lacks every file that is needed', () => {
	const folder = makeFolder({});
	expect(() => loadDataset(folder)).toThrow(`5 problems in ${folder}:\nsite.json: expected a file`);
});

test('the version is the day of release and a hash of all there is', () => {
	const version = (edits = {}) => dataVersion(loadDataset(makeFolder(smallFiles(edits))));
	expect(version()).toMatch(/^2026-11-22-[0-9a-f]{8}$/);
	expect(version({ 'site.json: released': '2026-11-23' })).toMatch(/^2026-11-23-/);
	expect(version({ 'sources.json: gaps[0].why.en': 'Lost.' })).not.toBe(version());
	expect(version({ 'site.json: $schema': 'x' })).toBe(version());
});

test('the order of keys makes no other version', () => {
	const backwards = (_key: string, value: unknown) =>
		typeof value === 'object' && value !== null && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).toReversed())
			: value;
	const dataset = loadDataset(makeFolder(smallFiles()));
	const turned = JSON.parse(JSON.stringify(dataset, backwards));
	expect(Object.keys(turned)).not.toEqual(Object.keys(dataset));
	expect(dataVersion(turned)).toBe(dataVersion(dataset));
});
