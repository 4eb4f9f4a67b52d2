import { describe, expect, it } from 'vitest';
import { openFiles } from '#lib/server/open-data.ts';
import { packageProblems, type Descriptor } from '../../fixtures/data-package.ts';
import { editFiles } from '../../fixtures/edit.ts';
import { makeFolder } from '../../fixtures/folder.ts';
import { smallFiles } from '../../fixtures/small.ts';

/** The package of a data folder, and what reads its files. */
function packageOf(folder: string) {
	const files = new Map(openFiles(folder).map(({ path, body }) => [path, Buffer.from(body)]));
	const descriptor = JSON.parse(String(files.get('datapackage.json'))) as Descriptor;
	return { descriptor, read: (path: string) => files.get(path) };
}
const small = (edits = {}) => packageOf(makeFolder(smallFiles(edits)));

describe('the package', () => {
	it('keeps the rules of the standard, with every row of every table', () => {
		const { descriptor, read } = packageOf('data');
		expect(descriptor.resources.filter(({ type }) => type === 'table').length).toBeGreaterThan(15);
		expect(packageProblems(descriptor, read)).toEqual([]);
	});

	it('keeps them where the data is another', () => {
		const { descriptor, read } = small();
		expect(packageProblems(descriptor, read)).toEqual([]);
	});

	it('names licence and publisher where the data does, and is valid with them', () => {
		const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
		const publisher = { name: 'The Town' };
		const { descriptor, read } = small({
			'site.json: licence': licence,
			'site.json: publisher': publisher
		});
		expect(descriptor).toMatchObject({
			licenses: [{ title: licence.name, path: licence.url }],
			contributors: [{ title: 'The Town', roles: ['publisher'] }]
		});
		expect(packageProblems(descriptor, read)).toEqual([]);
	});

	it('invents neither', () => {
		const { descriptor } = small();
		expect(Object.keys(descriptor)).not.toContain('licenses');
		expect(Object.keys(descriptor)).not.toContain('contributors');
	});

	it('leads from a table to those of its own language, and from one without to those of the first', () => {
		const leads = Object.fromEntries(
			small().descriptor.resources.map(({ name, schema }) => [
				name,
				schema?.foreignKeys?.map(({ reference }) => reference.resource)
			])
		);
		expect(leads['positions-fr']).toEqual([
			'actors-fr',
			'topics-fr',
			'stances-fr',
			'periods',
			'sources-fr'
		]);
		expect(leads['codes']).toEqual(['actors-en', 'topics-en']);
	});
});

describe('the rules of the standard, as they are tested here', () => {
	it.each<[string, Record<string, unknown>, string[]]>([
		['a version', { 'd: version': undefined }, ['version']],
		['a name that can stand in an address', { 'd: name': 'A b' }, ['name']],
		['a licence with a name or a place', { 'd: licenses': [{ title: 'x' }] }, ['licenses']],
		[
			'resources with names of their own',
			{ 'd: resources[1].name': 'positions-en' },
			['positions-en: twice']
		],
		['files that are there', { 'd: resources[0].path': 'nowhere.csv' }, ['positions-en: path']],
		[
			'no path that leads out',
			{ 'd: resources[0].path': '../positions.en.csv' },
			['positions-en: path']
		],
		['the size', { 'd: resources[0].bytes': 1 }, ['positions-en: bytes']],
		['the hash', { 'd: resources[0].hash': 'sha256:0' }, ['positions-en: hash']],
		[
			'the fields in their order',
			{ 'd: resources[0].schema.fields[0].name': 'x' },
			['positions-en: fields', 'positions-en: x: required']
		],
		[
			'the type',
			{ 'd: resources[0].schema.fields[0].type': 'integer' },
			['positions-en: actor: type']
		],
		[
			'an own key',
			{ 'd: resources[0].schema.primaryKey': ['stance'] },
			['positions-en: primaryKey']
		],
		[
			'the range',
			{ 'd: resources[0].schema.fields[13].constraints.maximum': -3 },
			['positions-en: stance_value: maximum']
		]
	])('ask for %s', (_, edits, expected) => {
		const { descriptor, read } = small();
		editFiles({ d: descriptor }, edits);
		expect(packageProblems(descriptor, read)).toEqual(expect.arrayContaining(expected));
	});

	it('ask that what a key names is there', () => {
		const { descriptor, read } = small();
		const gone = (path: string) => {
			const content = read(path)?.toString();
			return content === undefined
				? undefined
				: Buffer.from(path === 'actors.en.csv' ? content.replace(/\r\notter,.*/, '') : content);
		};
		expect(packageProblems(descriptor, gone)).toContain(
			'positions-en: ["otter"] is not in actors-en'
		);
	});
});
