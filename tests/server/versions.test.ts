import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseDataset } from '#lib/core/parse.ts';
import { makeFolder } from '../fixtures/folder.ts';
import { smallFiles } from '../fixtures/small.ts';

const PAGE = 'positions/lark-page.json';

beforeEach(() => void vi.resetModules());
afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

/** What a site knows of its versions: the small data as it is, and these files in the folder of versions. */
async function site(files: Record<string, unknown>, more: Record<string, unknown> = {}) {
	vi.stubEnv('STANDPUNKT_DATA', makeFolder({ ...smallFiles(), ...more }));
	vi.stubEnv('STANDPUNKT_VERSIONS', makeFolder(files));
	const [{ dataVersion, loadDataset }, versions, page, log] = await Promise.all([
		import('#lib/server/dataset.ts'),
		import('#lib/server/versions.ts'),
		import('#lib/server/page.ts'),
		import('#lib/server/change-log.ts')
	]);
	return { current: dataVersion(loadDataset()), ...versions, ...page, ...log };
}

/** The small dataset with edits, under a name, as it lies in the folder of versions. */
function archive(version: string, edits: Record<string, unknown> = {}): Record<string, unknown> {
	const parsed = parseDataset(smallFiles(edits));
	if (!parsed.ok) throw new Error('the small data has problems');
	return { [`${version}.json`]: { version, ...parsed.dataset } };
}

const [OLDER, OLD] = ['2026-01-02-0000000b', '2026-01-02-0000000a'];

test('without a folder of versions there is the current one alone', async () => {
	const { loadVersions, current, matrixFor } = await site({});
	vi.stubEnv('STANDPUNKT_VERSIONS', '/no/such/folder');
	expect([...loadVersions().keys()]).toEqual([current]);
	expect(matrixFor(undefined)).not.toHaveProperty('versions');
});

test('what was released can be shown, in the order of release, and the current one last', async () => {
	const release = (version: string) => ({
		...{ version, date: '2026-01-02', why: { en: 'Because.' }, cells: [] }
	});
	const { loadVersions, earlierVersions, matrixFor, current } = await site(
		{ ...archive(OLD), ...archive(OLDER) },
		{ 'changes.json': { releases: [release(OLDER), release(OLD)] } }
	);
	expect([...loadVersions().keys()]).toEqual([OLDER, OLD, current]);
	expect(earlierVersions()).toEqual([OLDER, OLD]);
	expect(matrixFor(undefined).versions).toEqual([OLDER, OLD]);
});

test('the current version is as the data folder has it, though it was released', async () => {
	const { current } = await site({});
	vi.resetModules();
	const { loadVersions, matrixFor } = await site(archive(current));
	expect([...loadVersions().keys()]).toEqual([current]);
	expect(matrixFor(undefined)).not.toHaveProperty('versions');
});

test('what has changed since a version is told', async () => {
	const stance = `${PAGE}: positions[0].summary.en`;
	const { revisionsSince, current } = await site(archive(OLD, { [stance]: 'Otherwise.' }));
	expect(revisionsSince(OLD)).toMatchObject([{ actor: 'lark', parts: ['summary'] }]);
	expect(revisionsSince(current)).toEqual([]);
});

test('a version that is not there is no version', async () => {
	const { loadVersion } = await site({});
	expect(() => loadVersion('v0')).toThrow('no version v0 of the data');
});

/** A file in the folder of versions, and what is said of it. */
const unreadable: [fact: string, content: unknown, said: RegExp][] = [
	['is no JSON', '{', /expected an object; found nothing|expected a value; found nothing/],
	['lacks what a view needs', { version: OLD }, /site: expected a value; found nothing/],
	[
		'is named after another version',
		archive(OLDER)[`${OLDER}.json`],
		/expected the version that the file is named after/
	],
	[
		'is of another dataset',
		archive(OLD, { 'site.json: id': 'elsewhere' })[`${OLD}.json`],
		/it is of another dataset/
	]
];

test.for(unreadable)('a file that %s is told, and left out', async ([, content, said]) => {
	const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
	const { loadVersions, current } = await site({ [`${OLD}.json`]: content });
	expect([...loadVersions().keys()]).toEqual([current]);
	expect(warn.mock.calls.flat().join('\n')).toMatch(new RegExp(`^${OLD} cannot be shown: `));
	expect(warn.mock.calls.flat().join('\n')).toMatch(said);
});

test('other files in the folder are none of its business', async () => {
	const warn = vi.spyOn(console, 'warn');
	const { loadVersions } = await site({});
	writeFileSync(join(process.env.STANDPUNKT_VERSIONS ?? '', 'README.md'), 'Versions.');
	expect(loadVersions().size).toBe(1);
	expect(warn).not.toHaveBeenCalled();
});

test('the log names what it tells, and leads to the cell before and after', async () => {
	const cell = { actor: 'beacon', topic: 'river-baths', period: null, source: 'beacon-reply' };
	const gone = { actor: 'gone', topic: 'gone-too', period: '2020', source: 'x' };
	const release = (version: string, more: object) => ({
		...{ version, date: version.slice(0, 10), why: { fr: 'Parce que.' }, cells: [], ...more }
	});
	const stance = { from: null, to: 'for' };
	const { changeLog, current } = await site({ ...archive(OLDER) }, {});
	expect(changeLog(undefined)).toEqual([]);
	vi.resetModules();
	const again = await site(archive(OLDER), {
		'changes.json': {
			releases: [
				release(OLDER, {}),
				release(current, {
					cells: [
						{ ...cell, stance },
						{ ...gone, parts: ['quote'] }
					]
				})
			]
		}
	});
	const [newest, first] = again.changeLog(undefined);
	expect(first).toMatchObject({ version: OLDER, first: true, cells: [] });
	expect(newest).toMatchObject({
		version: current,
		first: false,
		why: { text: 'Parce que.', lang: 'fr' },
		cells: [
			{
				actor: 'The Beacon',
				topic: 'river-baths',
				period: undefined,
				before: `p=lark.otter.beacon&t=river-baths&cell=beacon.river-baths&as=${OLDER}`,
				after: 'p=lark.otter.beacon&t=river-baths&cell=beacon.river-baths'
			},
			{ actor: 'gone', topic: 'gone-too', period: '2020–2023', before: undefined, after: undefined }
		]
	});
});
