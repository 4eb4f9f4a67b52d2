import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { runScript } from './scripts/run-script.ts';

const DOCS = [
	...readdirSync('.').filter((name) => name.endsWith('.md')),
	...['docs', 'data'].flatMap((folder) =>
		readdirSync(folder)
			.filter((name) => name.endsWith('.md'))
			.map((name) => `${folder}/${name}`)
	)
];
const read = (file: string) => readFileSync(file, 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** What is meant to be made by who reads: the example of a chart. */
const MADE = /tally|Tally/;
const ROOMS = /^(src|tests|scripts|docs|static|data|\.ci)\//;
const TOP = /^([A-Z_]+\.md|LICENSE|[\w.-]+\.config\.(js|ts)|package(-lock)?\.json)$/;

/** The paths of the repository that a text names in code: `{a,b}` stands for both, `<a>` and `*` for any. */
function pathsIn(text: string): string[] {
	const named = Array.from(text.matchAll(/`([^`\s]+)`/g), ([, name = '']) => name);
	return named
		.filter((name) => (ROOMS.test(name) || TOP.test(name)) && !/[<*]|\.\.\./.test(name))
		.filter((name) => !MADE.test(name))
		.flatMap((name) => {
			const [, before = '', list = '', after = ''] = /^(.*)\{(.*)\}(.*)$/.exec(name) ?? [];
			return list === '' ? [name] : list.split(',').map((one) => before + one + after);
		});
}

/** What a text links to in the repository. */
const linksIn = (text: string) =>
	Array.from(text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g), ([, target = '']) => target);

test('paths are found in code, links beside it', () => {
	const text =
		'`src/a/{b,c}.ts`, `data/<id>.json`, `/data/x.json`, `README.md`, [a](b.md#c), [d](https://e)';
	expect(pathsIn(text)).toEqual(['src/a/b.ts', 'src/a/c.ts', 'README.md']);
	expect(linksIn(text)).toEqual(['b.md']);
});

describe.each(DOCS)('%s', (file) => {
	const text = read(file);

	it('names commands that there are', () => {
		const commands = Array.from(text.matchAll(/npm run ([\w:-]+)/g), ([, name = '']) => name);
		expect(commands.filter((name) => !(name in scripts))).toEqual([]);
	});

	it('names files that there are', () => {
		// beside a page of the same name in the README: what is built has a data/ too
		const here = (name: string) => existsSync(name) || existsSync(path.join('data', name));
		expect(pathsIn(text).filter((name) => !here(name))).toEqual([]);
	});

	it('links to files that there are', () => {
		const lost = linksIn(text).filter((name) => !existsSync(path.join(path.dirname(file), name)));
		expect(lost).toEqual([]);
	});
});

test('the README tells of every command', () => {
	const told = read('README.md');
	const usual = ['start', 'test'];
	const lacking = Object.keys(scripts).filter(
		(name) => !told.includes(usual.includes(name) ? `npm ${name}` : `npm run ${name}`)
	);
	expect(lacking).toEqual([]);
});

describe('CONTRIBUTING.md', () => {
	const text = read('CONTRIBUTING.md');

	it('names every place in which a chart is entered', () => {
		const entered = ['src', 'tests']
			.flatMap((folder) =>
				readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
					`${folder}/${name}`.replaceAll(path.sep, '/')
				)
			)
			.filter((name) => /\.(ts|svelte)$/.test(name) && !name.includes('/paraglide/'))
			.filter((name) => /Record<\s*(Exclude<)?Chart\b/.test(read(name)));
		expect(entered.length).toBeGreaterThan(8);
		expect(entered.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
	});

	it('shows a code that stands in the data, and what the two coders differed on', () => {
		const [, shown = ''] = /^ {4}(\{ "actor".*?\})$/ms.exec(text) ?? [];
		const { codes } = JSON.parse(read('data/codes/C.json')) as { codes: unknown[] };
		expect(codes).toContainEqual(JSON.parse(shown));
		const [, line = ''] = /^ {4}(r on early-help: .*)$/m.exec(text) ?? [];
		expect(runScript('data-round.ts', '--round', 'programmes-2025').stdout).toContain(line);
	});
});
