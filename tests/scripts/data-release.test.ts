import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../fixtures/folder.ts';
import { smallFiles } from '../fixtures/small.ts';
import { runScript } from './run-script.ts';

const PAGE = 'positions/lark-page.json';

/** A folder of data and one of versions, and the releasing of what stands in them. */
function start(edits: Record<string, unknown> = {}) {
	const [data, versions] = [makeFolder(smallFiles(edits)), makeFolder({})];
	return {
		data,
		versions,
		edit(changes: Record<string, unknown>) {
			for (const [file, content] of Object.entries(smallFiles(changes)))
				writeFileSync(join(data, file), JSON.stringify(content));
		},
		release: (...args: string[]) =>
			runScript('data-release.ts', '--data', data, '--versions', versions, ...args),
		log: () => JSON.parse(readFileSync(join(data, 'changes.json'), 'utf8')).releases,
		archived: () => readdirSync(versions).sort()
	};
}

test('the first release archives the whole dataset, and logs no cell', () => {
	const { data, versions, release, log, archived } = start();
	const { status, stdout, stderr } = release('--why', 'The first.');
	expect(stderr).toEqual([]);
	expect(status).toBe(0);
	const [{ version }] = log();
	expect(stdout).toEqual([
		`version ${version} released: 0 changes; ${join(versions, version)}.json`
	]);
	expect(log()).toEqual([{ version, date: '2026-11-22', why: { en: 'The first.' }, cells: [] }]);
	expect(archived()).toEqual([`${version}.json`]);
	const archive = JSON.parse(readFileSync(join(versions, `${version}.json`), 'utf8'));
	expect(archive).toMatchObject({ version, site: { id: 'river-town' } });
	expect(archive.positions).toHaveLength(6);
	expect(runScript('data-check.ts', '--data', data).stdout.join()).toContain(version);
});

test('the next says what changed, and why, in each language', () => {
	const { edit, release, log, archived } = start();
	release('--why', 'The first.');
	edit({ 'site.json: released': '2026-12-01', [`${PAGE}: positions[0].summary.en`]: 'Clearer.' });
	const { status, stdout } = release('--why', 'en=Clearer.', '--why', 'fr=Plus clair.');
	expect(status).toBe(0);
	expect(stdout.join()).toContain('1 change;');
	expect(archived()).toHaveLength(2);
	expect(log()).toHaveLength(2);
	expect(log()[1]).toMatchObject({
		date: '2026-12-01',
		why: { en: 'Clearer.', fr: 'Plus clair.' },
		cells: [{ actor: 'lark', source: 'lark-page', parts: ['summary'] }]
	});
});

test('an archived version is never written again', () => {
	const { versions, edit, release, archived } = start();
	release('--why', 'The first.');
	const [name = ''] = archived();
	const before = readFileSync(join(versions, name), 'utf8');
	edit({ 'site.json: released': '2026-12-01' });
	release('--why', 'The second.');
	expect(readFileSync(join(versions, name), 'utf8')).toBe(before);
});

const WHY = ['--why', 'Because.'];
type Edits = Record<string, unknown>;

/** What was done to the data after its first release, how the second is asked for, and why it is refused. */
const refused: [fact: string, edits: Edits, args: string[], status: number, line: RegExp][] = [
	['nothing has changed', {}, WHY, 1, /^nothing has changed since version 2026-11-22-/],
	[
		'the data has a problem',
		{ [`${PAGE}: positions[0].stance`]: 'warm' },
		WHY,
		1,
		/^positions\/lark-page\.json: positions\[0\]\.stance: expected one of/
	],
	['there is no reason', { 'site.json: released': '2026-12-01' }, [], 2, /^no reason given/],
	[
		'the reason is empty',
		{ 'site.json: released': '2026-12-01' },
		['--why', ' ', '--why', 'fr='],
		2,
		/^no reason given/
	],
	[
		'the day is the one of the last',
		{ 'site.json: minimumOverlap': 3 },
		WHY,
		1,
		/^site\.json: released: expected a day after 2026-11-22, or that day with --same-day; found "2026-11-22"$/
	],
	[
		'the day is before the last',
		{ 'site.json: released': '2026-11-21' },
		[...WHY, '--same-day'],
		1,
		/^site\.json: released: expected a day after 2026-11-22/
	]
];

test.for(refused)('it is refused where %s', ([, edits, args, status, line]) => {
	const { edit, release, log, archived } = start();
	release('--why', 'The first.');
	edit(edits);
	const ended = release(...args);
	expect(ended.stderr[0]).toMatch(line);
	expect(ended).toMatchObject({ status, stdout: [] });
	expect(archived()).toHaveLength(1);
	expect(log()).toHaveLength(1);
});

test('two of one day are released where that is meant', () => {
	const { edit, release, log } = start();
	release('--why', 'The first.');
	edit({ 'site.json: minimumOverlap': 3 });
	expect(release(...WHY, '--same-day').status).toBe(0);
	expect(log()).toHaveLength(2);
});

test('without the archive of the last version nothing is released', () => {
	const { data, edit, release, log } = start();
	release('--why', 'The first.');
	edit({ 'site.json: released': '2026-12-01' });
	const ended = runScript('data-release.ts', '--data', data, '--versions', makeFolder({}), ...WHY);
	expect(ended.stderr.join()).toContain(`no file of version ${log()[0].version}`);
	expect(log()).toHaveLength(1);
});

test('an option that it does not know ends it with how it is used', () => {
	const { status, stderr } = runScript('data-release.ts', '--because', 'x');
	expect(stderr.at(-1)).toMatch(/^usage: node scripts\/data-release\.ts --why WORDS/);
	expect(status).toBe(2);
});
