import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArchive, type Archived } from '#lib/core/archive.ts';
import type { Dataset } from '#lib/core/dataset.ts';
import { formatCount, formatProblem } from '#lib/core/problem.ts';
import type { Release } from '#lib/core/release.ts';
import { diffDatasets, type Revision } from '#lib/core/revision.ts';
import { dataFolder, dataVersion, loadDataset, loadReleases } from './dataset.ts';

const ENDING = '.json';
/** Where the versions of a data folder that were released lie, each a file named after it. */
export const versionsFolder = (data = dataFolder()) =>
	process.env.STANDPUNKT_VERSIONS ?? join(data, 'versions');

/** The released versions of which the site has the whole file, as it was published, to be linked to. */
export const servedVersions = (): string[] => namesIn(versionsFolder());

export const isServed = (version: string) => servedVersions().includes(version);

/** The whole of a version as it was published, to the letter. @throws where there is no such file */
export const readServed = (version: string): string =>
	readFileSync(join(versionsFolder(), version + ENDING), 'utf8');

/** The released versions of a folder, read or not, by the names of their files; the oldest first, as the names sort. */
export function readVersions(folder: string, languages: readonly string[]): Map<string, Archived> {
	return new Map(
		namesIn(folder).map((name) => {
			const file = join(folder, name + ENDING);
			const archived = parseArchive(file, readJson(file), languages);
			return [name, archived.ok && archived.version !== name ? misnamed(file) : archived];
		})
	);
}

let loaded: ReadonlyMap<string, Dataset> | undefined;

/**
 * Every version of the data that a view can be shown in, by its name: the released ones in the order of release, then
 * the current one. One that cannot be read any more is told on the console, and left out.
 */
export function loadVersions(): ReadonlyMap<string, Dataset> {
	if (loaded) return loaded;
	const current = loadDataset();
	const released = readVersions(versionsFolder(), current.site.languages);
	const versions = new Map<string, Dataset>();
	for (const [name, archived] of inReleaseOrder(released, loadReleases())) {
		if (!archived.ok) warn(name, archived.problems.map(formatProblem));
		else if (archived.dataset.site.id !== current.site.id) warn(name, ['it is of another dataset']);
		else versions.set(name, archived.dataset);
	}
	// as the data folder has it, not as it was archived, and last
	versions.delete(dataVersion(current));
	loaded = versions.set(dataVersion(current), current);
	return loaded;
}

/** A version of the data. @throws where there is none of this name */
export function loadVersion(version: string): Dataset {
	const dataset = loadVersions().get(version);
	if (!dataset) throw new RangeError(`no version ${version} of the data`);
	return dataset;
}

/** The versions before the current one that a view can be shown in. */
export const earlierVersions = () => [...loadVersions().keys()].slice(0, -1);

/** What has changed from a version of the data to the current one. */
export const revisionsSince = (version: string): Revision[] =>
	diffDatasets(loadVersion(version), loadDataset());

/** In the order in which they were given out; any that the log does not know come first. */
function inReleaseOrder(versions: Map<string, Archived>, releases: readonly Release[]) {
	const order = releases.map(({ version }) => version);
	return [...versions].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}

function namesIn(folder: string): string[] {
	try {
		const names = readdirSync(folder).filter((name) => name.endsWith(ENDING));
		return names.map((name) => name.slice(0, -ENDING.length)).sort();
	} catch {
		return []; // nothing has been released yet
	}
}

/** What a file holds; undefined where it is no JSON, which is then reported as all else that is wrong with it. */
function readJson(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

function misnamed(file: string): Archived {
	const expected = 'the version that the file is named after';
	return { ok: false, problems: [{ file, path: 'version', expected }] };
}

function warn(version: string, lines: readonly string[]) {
	const first = lines.slice(0, 3).join('\n');
	console.warn(`${version} cannot be shown: ${formatCount(lines.length, 'problem')}\n${first}`);
}
