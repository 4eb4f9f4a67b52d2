import { formatFound, type Problem } from '../problem.ts';
import { baseName } from '../schema/file.ts';
import { items, member } from '../schema/rules.ts';

/** A whole matrix taken apart into the files of a data folder, so that the same checks read it. */
export interface TakenApart {
	readonly files: Readonly<Record<string, unknown>>;
	/** A problem of one of those files, told where it stands in the whole; undefined where the whole has no such place. */
	place(problem: Problem): Problem | undefined;
}

/** The keys of a whole matrix, by the file and the key that hold them in a data folder. */
const PARTS: readonly (readonly [file: string, key: string, as: string])[] = [
	['periods.json', 'periods', 'periods'],
	['actors.json', 'actors', 'actors'],
	['topics.json', 'topics', 'topics'],
	['sources.json', 'sources', 'sources'],
	['sources.json', 'unattributed', 'unattributed'],
	['sources.json', 'gaps', 'gaps'],
	['reliability.json', 'rounds', 'rounds'],
	['seats.json', 'seats', 'seats'],
	['method.json', 'method', 'sections']
];

/** What a matrix may do without: it says that there is none by an empty list. */
const OPTIONAL = ['rounds', 'seats', 'method'];
const KNOWN = ['version', 'site', 'positions', 'recommendations', ...PARTS.map(([, key]) => key)];
/** Holds what names no source that a file could be called after. */
const HOMELESS = 'none';

/** Whether a JSON value is meant to be a whole matrix, as the site hands it out. */
export const isMatrixFile = (value: unknown): boolean =>
	member(value, 'site') !== undefined && member(value, 'positions') !== undefined;

/** @param name of the file, for problems */
export function takeApart(name: string, value: unknown): TakenApart {
	const files: Record<string, unknown> = { 'site.json': member(value, 'site') };
	for (const [file, key, as] of PARTS) {
		const part = member(value, key);
		if (part === undefined || (OPTIONAL.includes(key) && isEmpty(part))) continue;
		files[file] = { ...(files[file] as object | undefined), [as]: part };
	}
	const recommendations = member(value, 'recommendations');
	if (recommendations !== undefined) files['recommendations.json'] = recommendations;
	const bySource = sortPositions(items(value, 'positions'));
	for (const [source, list] of bySource)
		files[fileOf(source)] = { source, positions: list.map(({ position }) => position) };
	const at = new Map([...bySource].map(([source, list]) => [fileOf(source), list]));
	return {
		files,
		place: (problem) => {
			const list = at.get(problem.file);
			if (!list) return { ...problem, file: name, path: pathInWhole(problem) };
			const told = problem.path === '' ? sourceless(list) : problem;
			const path = pathOfPosition(told.path, list);
			return path === undefined ? undefined : { ...problem, ...told, file: name, path };
		}
	};
}

const isEmpty = (part: unknown) => Array.isArray(part) && part.length === 0;
const fileOf = (source: string) => `positions/${source}.json`;

/** What a whole matrix has and should not, or has not as it should, beside what its parts hold. */
export function checkWhole(file: string, value: unknown): Problem[] {
	const unknown = Object.keys(value as object)
		.filter((key) => !KNOWN.includes(key))
		.map((path) => ({ file, path, expected: `no key of this name, only ${KNOWN.join(', ')}` }));
	const positions = member(value, 'positions');
	if (Array.isArray(positions)) return unknown;
	const found = formatFound(positions);
	return [...unknown, { file, path: 'positions', expected: 'a list', found }];
}

interface Stood {
	readonly position: unknown;
	/** Its place in the whole. */
	readonly at: number;
}

/** The positions by source, as a data folder holds them. */
function sortPositions(all: readonly unknown[]): ReadonlyMap<string, readonly Stood[]> {
	const sorted = new Map<string, Stood[]>();
	all.forEach((position, at) => {
		const source = member(position, 'source');
		const name = typeof source === 'string' ? source.replaceAll('/', ' ') : HOMELESS;
		const list = sorted.get(name);
		if (list) list.push({ position, at });
		else sorted.set(name, [{ position, at }]);
	});
	return sorted;
}

/** A file of positions that is named after no source is, in the whole, a first position that names none. */
const sourceless = ([first]: readonly Stood[]) => ({
	path: 'positions[0].source',
	expected: 'the id of a source',
	found: formatFound(member(first?.position, 'source'))
});

/** Undefined for what a folder's file says of itself: each position says it again, and is told. */
function pathOfPosition(path: string, list: readonly Stood[]): string | undefined {
	const [, place, rest = ''] = /^positions\[(\d+)\](.*)$/.exec(path) ?? [];
	const stood = list[Number(place)];
	return stood && `positions[${stood.at}]${rest}`;
}

function pathInWhole({ file, path }: Problem): string {
	const own = PARTS.find(([name, , as]) => name === file && path.startsWith(as));
	if (own) return own[1] + path.slice(own[2].length);
	const part = baseName(file);
	return path === '' ? part : `${part}.${path}`;
}
