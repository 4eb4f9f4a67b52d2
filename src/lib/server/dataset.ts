import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Dataset } from '#lib/core/dataset.ts';
import { parseDataset, type Parsed } from '#lib/core/parse.ts';
import { formatCount, formatProblems } from '#lib/core/problem.ts';
import type { Release } from '#lib/core/release.ts';
import { readDataFiles } from './files.ts';

type Loaded = Extract<Parsed, { ok: true }>;

const loaded = new Map<string, Loaded>();

/** The data folder, unless another is named. */
export const dataFolder = () => process.env.STANDPUNKT_DATA ?? 'data';

/** The dataset of a data folder, read once. Throws one error that lists everything that is wrong with it. */
export const loadDataset = (folder = dataFolder()): Dataset => load(folder).dataset;

/** The versions of it that were released, oldest first; likewise. */
export const loadReleases = (folder = dataFolder()): readonly Release[] => load(folder).releases;

function load(folder: string): Loaded {
	const path = resolve(folder);
	const known = loaded.get(path);
	if (known) return known;
	const parsed = readDataset(folder);
	if (!parsed.ok) {
		const lines = formatProblems(parsed.problems);
		throw new Error(
			`${formatCount(parsed.problems.length, 'problem')} in ${folder}:\n${lines.join('\n')}`
		);
	}
	loaded.set(path, parsed);
	return parsed;
}

/** The dataset of a data folder, or everything that is wrong with it, from its files as they are now. */
export function readDataset(folder: string): Parsed {
	const { files, problems } = readDataFiles(folder);
	if (problems.length === 0) return parseDataset(files);
	if (problems.some(({ file }) => file === folder)) return { ok: false, problems };
	// a file that is no JSON stands there all the same: the others are checked as if it were empty
	const broken = new Set(problems.map(({ file }) => file));
	const empty = Object.fromEntries([...broken].map((file) => [file, undefined]));
	const parsed = parseDataset({ ...files, ...empty });
	const others = parsed.ok ? [] : parsed.problems.filter(({ file }) => !broken.has(file));
	return { ok: false, problems: [...problems, ...others] };
}

/**
 * A name for this state of the data: its day and the beginning of a hash of all it holds. It is the same on every
 * machine and at any time; of a version that was archived it comes out the same as when it was released.
 */
export function dataVersion(dataset: { readonly site: Pick<Dataset['site'], 'released'> }): string {
	const known = dataVersions.get(dataset);
	if (known !== undefined) return known;
	const hash = createHash('sha256')
		.update(JSON.stringify(sortKeys(dataset)))
		.digest('hex');
	const version = `${dataset.site.released}-${hash.slice(0, 8)}`;
	dataVersions.set(dataset, version);
	return version;
}

/** Each page asks for it, and it is made of all the data: each page of a large set would be dearer than the last. */
const dataVersions = new WeakMap<object, string>();

/** The same value with all keys in order, so that the order in a file is no difference. */
function sortKeys(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sortKeys);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).map(([key, inner]) => [key, sortKeys(inner)] as const);
	return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
