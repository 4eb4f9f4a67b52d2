import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDataset } from '#lib/server/dataset.ts';
import { readDataFiles } from '#lib/server/files.ts';
import { makeFolder } from '../fixtures/folder.ts';
import { runScript } from './run-script.ts';

const POSITIONS = 'actor,topic,stance\nA,Lamps,yes\nB,Lamps,no\n';

/** A folder with tables in it, and the importing of them into a folder beside them. */
function start(tables: Record<string, string> = { 'positions.csv': POSITIONS }) {
	const folder = makeFolder(tables);
	const files = Object.keys(tables).map((name) => join(folder, name));
	const into = join(folder, 'made');
	return {
		into,
		run: (...args: string[]) => runScript('data-import.ts', ...files, '--into', into, ...args),
		there: () => readdirSync(folder).sort()
	};
}

test('tables become a data folder without a problem', () => {
	const { into, run } = start({
		'b.csv': 'title;proposition\r\nLamps;There should be lamps.\r\n',
		'a.csv': POSITIONS,
		'c.csv': '\uFEFFname,kind\nA,party\nB,party\n'
	});
	const { status, stdout, stderr } = run('--title', 'A town', '--period', 'Now');
	expect([status, stderr]).toEqual([0, []]);
	expect(stdout).toHaveLength(2);
	expect(stdout[0]).toContain('Yes / No');
	const parsed = readDataset(into);
	if (!parsed.ok) throw new Error('it has problems');
	expect(parsed.dataset.site.title).toEqual({ en: 'A town' });
	expect(parsed.dataset.topics[0]?.proposition).toEqual({ en: 'There should be lamps.' });
});

test('nothing is written where anything is wrong', () => {
	const { run, there } = start({ 'positions.csv': `${POSITIONS}C,Lamps,perhaps\nD,,yes` });
	const before = there();
	const { status, stderr } = run('--scale', 'Yes/No');
	expect(status).toBe(1);
	expect(stderr).toEqual([
		'positions.csv: row 4, stance: expected one of Yes, No; found "perhaps"',
		'positions.csv: row 5, topic: expected the id or the name of a topic; found ""',
		'2 problems: nothing was written'
	]);
	expect(there()).toEqual(before);
});

test('bytes that are no UTF-8 are refused', () => {
	const folder = makeFolder({});
	const file = join(folder, 'latin.csv');
	// ø as it stands in the old character set
	const bytes = Buffer.concat([
		Buffer.from('actor,topic,stance\n'),
		Buffer.from([0xf8]),
		Buffer.from(',b,yes')
	]);
	writeFileSync(file, bytes);
	const { status, stderr } = runScript('data-import.ts', file, '--into', join(folder, 'made'));
	expect(status).toBe(1);
	expect(stderr[0]).toContain('latin.csv: expected text in UTF-8');
});

test('other data is only replaced when asked, and what is no data stays', () => {
	const { into, run } = start();
	expect(run().status).toBe(0);
	const first = readFileSync(join(into, 'site.json'), 'utf8');
	writeFileSync(join(into, 'README.md'), 'Mine.');
	expect(run('--title', 'New').stderr[0]).toContain(
		'expected an empty folder or none, or --replace'
	);
	expect(readFileSync(join(into, 'site.json'), 'utf8')).toBe(first);
	expect(run('--title', 'New', '--replace').status).toBe(0);
	expect(readFileSync(join(into, 'site.json'), 'utf8')).toContain('New');
	expect(readFileSync(join(into, 'README.md'), 'utf8')).toBe('Mine.');
});

test.each<[string, string[]]>([
	['without --into', ['x.csv']],
	['without a table', ['--into', 'x']],
	['with an option that it does not know', ['x.csv', '--onto', 'y']]
])('%s it says how it is used', (_, args) => {
	const { status, stderr } = runScript('data-import.ts', ...args);
	expect(status).toBe(2);
	expect(stderr.join('\n')).toContain('usage: npm run data:import -- positions.csv');
});

test('an empty data set has no problem, and holds a scale and a period', () => {
	const into = join(makeFolder({}), 'new');
	expect(runScript('data-new.ts', into, '--language', 'nn').status).toBe(0);
	const parsed = readDataset(into);
	expect(parsed.ok).toBe(true);
	expect(parsed.ok && parsed.dataset).toMatchObject({
		actors: [],
		positions: [],
		periods: { length: 1 },
		site: { languages: ['nn'], scale: { length: 2 } }
	});
	expect(runScript('data-new.ts', into).stderr[0]).toContain('found other data');
});

const SITES = 'tests/fixtures/sites';

test.each([
	['schools', ['--title', 'What schools want', '--language', 'en']],
	[
		'harbour',
		[
			...['--title', 'الميناء', '--language', 'ar', '--scale'],
			'مؤيد تماما/مؤيد/مؤيد إلى حد ما/محايد/معارض إلى حد ما/معارض/معارض تماما'
		]
	]
])('the fixture %s is what its tables make', (name, options) => {
	const into = join(makeFolder({}), 'made');
	const tables = ['positions', 'actors', 'topics'].map((table) =>
		join(SITES, name, 'tables', `${table}.csv`)
	);
	const ended = runScript(
		'data-import.ts',
		...tables,
		'--into',
		into,
		'--released',
		'2026-11-22',
		...options
	);
	expect(ended.stderr).toEqual([]);
	expect(readDataFiles(into)).toEqual(readDataFiles(join(SITES, name)));
});
