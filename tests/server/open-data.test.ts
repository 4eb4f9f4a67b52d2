import { describe, expect, it } from 'vitest';
import { openFile, openFiles } from '#lib/server/open-data.ts';
import { makeFolder } from '../fixtures/folder.ts';
import { smallFiles } from '../fixtures/small.ts';

const pathsOf = (files: Record<string, unknown>) =>
	openFiles(makeFolder(files)).map(({ path }) => path);

describe('what is offered of a data folder', () => {
	it('is the whole, its description, its tables, and its files as they lie there', () => {
		const paths = pathsOf(smallFiles());
		expect(paths.slice(0, 3)).toEqual(['matrix.json', 'datapackage.json', 'positions.en.csv']);
		expect(paths).toEqual(
			expect.arrayContaining(['codes.csv', 'reliability.csv', 'codes/a.json', 'reliability.json'])
		);
		expect(new Set(paths).size).toBe(paths.length);
	});

	it('is without what the folder does not have', () => {
		const files = smallFiles({ 'reliability.json: rounds': [] });
		const bare = Object.fromEntries(
			Object.entries(files).filter(([path]) => !path.startsWith('codes/'))
		);
		const sources = JSON.stringify(bare['sources.json']).replaceAll(
			/"round":"[^"]*"/g,
			'"round":null'
		);
		const agreed = Object.fromEntries(
			Object.entries(bare).map(([path, content]) => [
				path,
				JSON.parse(
					JSON.stringify(content).replaceAll(/"agreed":(true|false)/g, '"agreed":null')
				) as unknown
			])
		);
		const paths = pathsOf({ ...agreed, 'sources.json': JSON.parse(sources) as unknown });
		expect(
			paths.filter((path) => /codes|^reliability\.csv|disagree|schema|\.md$/.test(path))
		).toEqual([]);
		expect(paths).toContain('positions.fr.csv');
	});

	it('has the codebook and the schemas where they are, these under an address of their own', () => {
		const folder = makeFolder({
			...smallFiles(),
			'CODEBOOK.md': '# How\n',
			'notes.txt': 'not for publication',
			'draft.json': {},
			'schema/site.json': { $schema: 'https://json-schema.org/draft-07/schema#', type: 'object' }
		});
		const files = new Map(openFiles(folder).map((file) => [file.path, file]));
		expect(files.get('CODEBOOK.md')).toMatchObject({ body: '# How\n', bytes: 6 });
		expect(JSON.parse(files.get('schema/site.json')?.body ?? '')).toMatchObject({
			$id: 'site.json'
		});
		expect([...files.keys()].filter((path) => /notes|draft/.test(path))).toEqual([]);
	});

	it('has its size and its checksum', () => {
		const folder = makeFolder({ ...smallFiles(), 'CODEBOOK.md': 'æ' });
		const book = openFiles(folder).find(({ path }) => path === 'CODEBOOK.md');
		expect(book?.bytes).toBe(2);
		// as `printf æ | sha256sum` has it
		expect(book?.sha256).toBe('889be819e24eaa58cd98ff071bc5aa9d9d6b3fea8d62c6cd43778c7370d2bf60');
	});

	it('has no file of another name', () => {
		expect(() => openFile('nowhere.csv')).toThrow('no file nowhere.csv');
	});
});
