import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toEvidenceData } from '#lib/core/evidence-data.ts';
import { toMatrixData } from '#lib/core/matrix-data.ts';
import { openFiles } from '#lib/core/open-file/open-file.ts';
import type { Read, Told } from '#lib/core/open-file/read.ts';
import { formatProblem } from '#lib/core/problem.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { smallDataset } from '../../fixtures/generators.ts';
import { smallFiles } from '../../fixtures/small.ts';

const TOLD: Told = { language: 'en', day: '2026-11-22' };
const SITES = 'tests/fixtures/sites';
const given = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const read = (name: string, text: string, told: Partial<Told> = {}) =>
	openFiles([given(name, text)], { ...TOLD, ...told });
const lines = (result: Read) =>
	'problems' in result ? result.problems.map(formatProblem) : result.ok ? [] : [result.refusal.why];
const matrix = (change: object = {}) =>
	JSON.stringify({ version: '2026-11-22-00000000', ...smallDataset(), ...change });

describe('a whole matrix', () => {
	test('opens as the dataset that it was made of', () => {
		const result = read('matrix.json', matrix());
		expect(result).toEqual({ ok: true, dataset: smallDataset() });
	});

	test('that of the site opens too', () => {
		const dataset = loadDataset('data');
		const result = read('m.json', JSON.stringify({ version: 'x', ...dataset }));
		expect(result.ok && result.dataset).toEqual(dataset);
	});

	test('is known by what it holds, whatever it is called', () => {
		expect(read('download', matrix()).ok).toBe(true);
	});

	const { positions, topics } = smallDataset();
	const [first, ...others] = positions;
	test.each<[string, object, RegExp[]]>([
		['an unknown key', { moon: 1 }, [/^m.json: moon: expected no key of this name, only version/]],
		['no list of positions', { positions: {} }, [/^m.json: positions: expected a list/]],
		['no topics', { topics: undefined }, [/^m.json: topics: expected/]],
		[
			'a stance of no scale',
			{ positions: [...others, { ...first, stance: 'moon' }] },
			[RegExp(`^m.json: positions\\[${others.length}\\].stance: expected one of`)]
		],
		[
			'a source that is not there',
			{ positions: [{ ...first, source: 'moon' }, ...others] },
			[/^m.json: positions\[0\].source: expected/]
		],
		[
			'a position twice',
			{ positions: [...positions, first] },
			[/^m.json: positions\[\d+\]: expected one position of/]
		],
		[
			'a topic without an id',
			{ topics: [{ ...topics[0], id: 7 }, ...topics.slice(1)] },
			[/^m.json: topics\[0\].id: expected an id/]
		]
	])('with %s is told where it stands in the file', (_, change, expected) => {
		const found = lines(read('m.json', matrix(change)));
		for (const line of expected) expect(found).toContainEqual(expect.stringMatching(line));
		expect(found.every((line) => line.startsWith('m.json'))).toBe(true);
	});
});

describe('a data folder', () => {
	const folder = Object.entries(smallFiles()).map(([path, value]) =>
		// a choice of files knows no folders
		given(path.slice(path.lastIndexOf('/') + 1), JSON.stringify(value))
	);

	test('opens from its files, chosen one by one', () => {
		expect(openFiles(folder, TOLD)).toEqual({ ok: true, dataset: smallDataset() });
	});

	test('lacks what was not chosen', () => {
		const chosen = folder.filter(({ name }) => name !== 'topics.json');
		expect(lines(openFiles(chosen, TOLD))).toContain(
			'topics.json: expected a file of this name; found none'
		);
	});
});

describe('tables', () => {
	test.each(readdirSync(SITES).filter((site) => existsSync(`${SITES}/${site}/tables`)))(
		'of the site %s open',
		(site) => {
			const files = readdirSync(`${SITES}/${site}/tables`).map((name) => ({
				name,
				bytes: readFileSync(`${SITES}/${site}/tables/${name}`)
			}));
			const dataset = loadDataset(`${SITES}/${site}`);
			const scale = dataset.site.scale.map(({ word }) => Object.values(word)[0] ?? '');
			const result = openFiles(files, { ...TOLD, scale });
			expect(lines(result)).toEqual([]);
			expect(result.ok && result.dataset.positions).toHaveLength(dataset.positions.length);
		}
	);

	test('a broken one is told by row and column', () => {
		const found = lines(read('p.csv', 'actor,topic,stance\nA,T,Yes\n,T,No\nB,U,Sure\n'));
		expect(found).toContainEqual(expect.stringMatching(/^p.csv: row 3, actor: expected/));
	});

	test('one of an unknown scale asks for the order of its words, and opens with it', () => {
		const table = 'actor,topic,stance\nA,T,Blue\nB,T,Green\nC,T,blue\n';
		const result = read('p.csv', table);
		expect('scaleOf' in result && result.scaleOf).toEqual(['Blue', 'Green']);
		const opened = read('p.csv', table, { scale: ['Green', 'Blue'], title: 'Paint' });
		expect(opened.ok && opened.dataset.site.title).toEqual({ en: 'Paint' });
		expect(opened.ok && opened.dataset.site.scale.map(({ word }) => word.en)).toEqual([
			'Green',
			'Blue'
		]);
	});
});

describe('what is hostile, or not a matrix, is refused', () => {
	const csv = 'actor,topic,stance\n';
	test.each<[string, string, string, string]>([
		['a million rows', 'p.csv', csv + 'A,T,Yes\n'.repeat(1_000_000), 'too-many-lines'],
		[
			'a book in a cell',
			'p.csv',
			`actor,topic,stance,summary\nA,T,Yes,${'x'.repeat(20_001)}\nB,T,No,\n`,
			'text-too-long'
		],
		[
			'too many topics',
			'p.csv',
			csv + Array.from({ length: 501 }, (_, i) => `A,t${i},${i % 2 ? 'Yes' : 'No'}\n`).join(''),
			'too-many-topics'
		],
		['a view that was taken along', 'view.json', '{"title":"x","rows":[]}', 'unknown-json'],
		['a list', 'list.json', '[1,2]', 'unknown-json'],
		['null', 'null.json', 'null', 'unknown-json'],
		['no JSON', 'a.json', '{"site":', 'no-json']
	])('%s', (_, name, text, why) => {
		expect(lines(read(name, text))).toEqual([why]);
	});

	test.each<[string, [string, string][], string]>([
		[
			'a table among JSON',
			[
				['m.json', matrix()],
				['p.csv', csv]
			],
			'mixed'
		],
		[
			'two whole matrices',
			[
				['m.json', matrix()],
				['n.json', matrix()]
			],
			'mixed'
		],
		[
			'two files of one name',
			[
				['a/site.json', '{}'],
				['b/site.json', '{}']
			],
			'same-name'
		]
	])('%s', (_, files, why) => {
		expect(
			lines(
				openFiles(
					files.map(([name, text]) => given(name, text)),
					TOLD
				)
			)
		).toEqual([why]);
	});

	test('a file of one line with a million columns is told, not shown', () => {
		expect(read('p.csv', 'actor,'.repeat(1_000_000)).ok).toBe(false);
	});
});

test('ids that mean something to the language are ids like any other', () => {
	const table = 'actor,topic,stance\nconstructor,__proto__,Yes\ntoString,__proto__,No\n';
	const actors = 'id,name,colour\nconstructor,constructor,\ntostring,toString,#00aa00\n';
	const result = openFiles([given('p.csv', table), given('a.csv', actors)], TOLD);
	expect(lines(result)).toEqual([]);
	if (!result.ok) return;
	const data = toMatrixData(result.dataset, 'en', 'v');
	expect(data.actors.map(({ colour }) => colour)).toEqual([undefined, '#00aa00']);
	expect(() => structuredClone([data, toEvidenceData(result.dataset, 'en', 'v')])).not.toThrow();
});
