import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Code, Position, Round } from '#lib/core/dataset.ts';
import type { Coding } from '#lib/core/schema/coding.ts';
import { dataVersion, loadDataset, loadReleases, readDataset } from '#lib/server/dataset.ts';
import { readDataFiles } from '#lib/server/files.ts';
import { readVersions } from '#lib/server/versions.ts';
import { runScript } from '../scripts/run-script.ts';

const folder = fileURLToPath(new URL('../../data', import.meta.url));

test('the data has no problem', () => {
	const parsed = readDataset(folder);
	expect(parsed.ok ? [] : parsed.problems).toEqual([]);
});

const counts: [what: string, count: number, counted: () => number][] = [
	['actors', 13, () => loadDataset(folder).actors.length],
	['topics', 19, () => loadDataset(folder).topics.length],
	['sources', 21, () => loadDataset(folder).sources.length],
	['positions', 173, () => loadDataset(folder).positions.length],
	['quotes of positions', 62, () => loadDataset(folder).positions.filter((p) => p.quote).length],
	['passages without a speaker', 3, () => loadDataset(folder).unattributed.length]
];

test.for(counts)('there are as many %s as were coded: %i', ([, count, counted]) => {
	expect(counted()).toBe(count);
});

/** Round, measure, alpha, units, and how many of them were coded alike: as the coding reported them. */
const alphas: [string, 'statedOrNot' | 'statedOrNotCore' | 'stance', number, number, number][] = [
	['first', 'statedOrNot', 0.936, 247, 241],
	['first', 'statedOrNotCore', 1, 65, 65],
	['first', 'stance', 0.795, 60, 53],
	['programmes-2025', 'statedOrNot', 0.895, 152, 146],
	['programmes-2025', 'statedOrNotCore', 1, 40, 40],
	['programmes-2025', 'stance', 0.863, 111, 100]
];

test.for(alphas)('round %s has for %s an alpha of %d', ([id, measure, alpha, units, same]) => {
	expect(round(id)[measure]).toMatchObject({ alpha, units, same });
});

test.for(alphas)("in round %s the coders' codes are alike for %s as often as reported", (row) => {
	const [id, measure, , , same] = row;
	const { core } = loadDataset(folder).site;
	const cells = cellsOf(round(id));
	const apart = (cell: Cell) => (cell.codes[0] === null) !== (cell.codes[1] === null);
	const differing = {
		statedOrNot: cells.filter(apart),
		statedOrNotCore: cells.filter((cell) => core.includes(cell.topic) && apart(cell)),
		stance: cells.filter(({ codes: [a, b] }) => a && b && a.stance !== b.stance)
	};
	expect(round(id)[measure].units - differing[measure].length).toBe(same);
});

test.for(['first', 'programmes-2025'])("round %s tells where its coders' codes differ", (id) => {
	const differing = cellsOf(round(id)).filter(({ codes: [a, b] }) => !equal(a, b));
	const told = round(id).disagreements.map(({ actor, topic, codes }) => {
		return { actor, topic, codes: round(id).coders.map((coder) => codes[coder] ?? null) };
	});
	expect(told).toHaveLength(differing.length);
	expect(told).toEqual(expect.arrayContaining(differing));
});

// no exception is known: one would stand here, with its reason
test('a position that was agreed on is what both coders of its round gave', () => {
	const { positions, rounds, sources } = loadDataset(folder);
	const wrong = rounds.flatMap((each) => {
		const read = new Set(sources.filter((source) => source.round === each.id).map(({ id }) => id));
		const agreed = positions.filter(({ source, agreed }) => agreed && read.has(source));
		const cells = cellsOf(each);
		return agreed.filter(({ actor, topic, stance, basis }) => {
			const cell = cells.find((other) => other.actor === actor && other.topic === topic);
			return !cell?.codes.every((code) => equal(code, { stance, basis }));
		});
	});
	expect(wrong).toEqual([]);
});

test('every position was coded in a round', () => {
	const { positions, sources } = loadDataset(folder);
	const unread = sources.filter(({ round: id }) => id === null).map(({ id }) => id);
	expect(positions.filter(({ source }) => unread.includes(source))).toEqual([]);
});

test('the JSON Schemas on disk are up to date', () => {
	const { status, stderr } = runScript('data-schema.ts', '--check', '--data', folder);
	expect(stderr).toEqual([]);
	expect(status).toBe(0);
});

const versions = fileURLToPath(new URL('../../data/versions', import.meta.url));
const archived = readVersions(versions, loadDataset(folder).site.languages);

// a view pinned to data that was never released would be lost with the next change
test('the data as it stands is released: npm run data:release', () => {
	expect([...archived.keys()]).toContain(dataVersion(loadDataset(folder)));
});

test('every version in the log is archived, and every archived one is in the log', () => {
	const logged = loadReleases(folder).map(({ version }) => version);
	expect([...archived.keys()].sort()).toEqual(logged.sort());
});

test.for([...archived])('version %s can be shown', ([, version]) => {
	expect(version.ok ? [] : version.problems).toEqual([]);
});

test.for([...archived.keys()])('version %s is as it was released, to the letter', (name) => {
	const file = JSON.parse(readFileSync(`${versions}/${name}.json`, 'utf8'));
	const { version, ...dataset } = file;
	expect([version, dataVersion(dataset)]).toEqual([name, name]);
});

interface Cell {
	readonly actor: string;
	readonly topic: string;
	/** What each of the round's coders gave, null for no position. */
	readonly codes: readonly (Code | null)[];
}

function round(id: string): Round {
	const found = loadDataset(folder).rounds.find((each) => each.id === id);
	if (!found) throw new Error(`no round ${id}`);
	return found;
}

/** The cells in which a coder of a round gave a code, with both coders' codes. */
function cellsOf({ coders }: Round): Cell[] {
	const { files } = readDataFiles(folder);
	const given = coders.map((coder) => (files[`codes/${coder}.json`] as { codes: Coding[] }).codes);
	const keys = new Set(given.flat().map(({ actor, topic }) => `${actor} ${topic}`));
	return [...keys].map((key) => {
		const [actor = '', topic = ''] = key.split(' ');
		const codes = given.map((codings) => {
			const found = codings.find((coding) => coding.actor === actor && coding.topic === topic);
			return found ? { stance: found.stance, basis: found.basis } : null;
		});
		return { actor, topic, codes };
	});
}

type Given = Pick<Position, 'stance' | 'basis'> | null | undefined;

function equal(a: Given, b: Given): boolean {
	return a?.stance === b?.stance && a?.basis === b?.basis;
}
