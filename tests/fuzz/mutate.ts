/** Changes files of parsed JSON as a slip, a bad merge or ill will would. */

import fc from 'fast-check';
import { hostile } from './hostile.ts';

export type Files = Readonly<Record<string, unknown>>;
type Path = readonly string[];
type Branch = Record<string, unknown>;

/** Files, with the paths of all that stands in them: by where it is, and by what it is called. */
export interface Base {
	readonly files: Files;
	readonly places: readonly Path[];
	readonly named: ReadonlyMap<string, readonly Path[]>;
}

export function toBase(files: Files): Base {
	const places = Object.entries(files).flatMap(([file, data]) => placesIn([file], data));
	const named = new Map<string, Path[]>();
	for (const path of places) {
		const key = nameOf(path);
		const held = named.get(key);
		if (held) held.push(path);
		else named.set(key, [path]);
	}
	return { files, places, named };
}

/** What a place is called, whichever entry of a list it is of. */
const nameOf = (path: Path) => path.findLast((key) => !/^\d+$/.test(key)) ?? '';

function placesIn(path: Path, data: unknown): Path[] {
	if (typeof data !== 'object' || data === null) return [path];
	return [path, ...Object.entries(data).flatMap(([key, value]) => placesIn([...path, key], value))];
}

const KINDS = ['put', 'take', 'swap', 'copy', 'edit', 'twice', 'turn', 'rename', 'nudge'] as const;

export interface Change {
	readonly kind: (typeof KINDS)[number];
	readonly at: number;
	readonly from: number;
	readonly value: unknown;
	readonly text: string;
}

const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown;
const value: fc.Arbitrary<unknown> = fc.oneof(
	hostile,
	fc.constantFrom(null, true, false, 0, -1, -0, 0.5, 1e308, 2 ** 53, 2 ** 31, -(2 ** 63), 99999),
	fc.constantFrom('2025-02-30', '2025-13-01', '0000-00-00', '99999-01-01', '2025', '2025-1-1'),
	fc.constantFrom<unknown>(
		[],
		{},
		[[]],
		[null],
		deep,
		JSON.parse('{"__proto__": {"id": "x"}}'),
		JSON.parse('{"constructor": {"prototype": 1}, "toString": 1}'),
		{ nb: '' },
		{ en: 'x', nb: 'x', nn: 'x', fr: 'x' }
	),
	fc.jsonValue({ maxDepth: 2 })
);
const place = fc.nat(0xffffff);

/** One to a few changes. */
export const changes: fc.Arbitrary<Change[]> = fc.array(
	fc.record({ kind: fc.constantFrom(...KINDS), at: place, from: place, value, text: hostile }),
	{ minLength: 1, maxLength: 4 }
);

/** The files with these changes; what is not changed is shared with the files as they were. */
export function mutate(base: Base, all: readonly Change[]): Files {
	return all.reduce((files, change) => {
		const path = base.places[change.at % base.places.length] ?? [];
		return withChange(base, files, path, change);
	}, base.files);
}

function withChange({ named }: Base, files: Files, path: Path, change: Change): Files {
	const alike = named.get(nameOf(path)) ?? [path];
	const other = alike[change.from % alike.length] ?? path;
	const [here, there] = [read(files, path), read(files, other)];
	switch (change.kind) {
		case 'put':
			return write(files, path, change.value);
		case 'take':
			return write(files, path, undefined);
		case 'swap':
			return write(write(files, path, there), other, here);
		case 'copy':
			return write(files, path, there);
		case 'edit':
			return write(files, path, typeof here === 'string' ? here + change.text : change.text);
		case 'twice':
			return Array.isArray(here)
				? write(files, path, [...here, here[change.from % here.length]])
				: files;
		case 'turn':
			return Array.isArray(here) ? write(files, path, here.toReversed()) : files;
		case 'rename':
			return write(write(files, path, undefined), [...path.slice(0, -1), change.text], here);
		case 'nudge':
			return typeof here === 'number' ? write(files, path, here + (change.from % 5) - 2) : files;
	}
}

function read(at: unknown, [key, ...rest]: Path): unknown {
	if (key === undefined) return at;
	if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
	return read((at as Branch)[key], rest);
}

/** A copy with another value at a path; as it was where there is no such path any more. */
function write<T>(at: T, [key, ...rest]: Path, put: unknown): T {
	if (typeof at !== 'object' || at === null || key === undefined) return at;
	const inner = rest.length === 0 ? put : write((at as Branch)[key], rest, put);
	if (Array.isArray(at)) {
		const copy = [...(at as unknown[])];
		if (inner === undefined) copy.splice(Number(key), 1);
		else copy[Number(key)] = inner;
		return copy as T;
	}
	const entries = Object.entries(at).filter(([name]) => name !== key || inner !== undefined);
	const kept = entries.map(([name, was]) => [name, name === key ? inner : was] as const);
	const isNew = inner !== undefined && !Object.hasOwn(at, key);
	return Object.fromEntries(isNew ? [...kept, [key, inner]] : kept) as T;
}
