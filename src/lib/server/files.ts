import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#lib/core/problem.ts';

/** What stands in a data folder, and what in it could not be read. */
export interface DataFiles {
	/** Path within the folder -> parsed JSON. */
	readonly files: Readonly<Record<string, unknown>>;
	readonly problems: readonly Problem[];
}

/** Reads the JSON files of a data folder: those at its top, `positions/` and `codes/`. */
export function readDataFiles(folder: string): DataFiles {
	const top = jsonFiles(folder, '');
	if (top === undefined) {
		const expected = 'a folder with the data';
		return { files: {}, problems: [{ file: folder, path: '', expected, found: 'none' }] };
	}
	const files: Record<string, unknown> = {};
	const problems: Problem[] = [];
	const below = ['positions', 'codes'].flatMap((sub) => jsonFiles(folder, sub) ?? []);
	for (const file of [...top, ...below]) {
		try {
			files[file] = JSON.parse(readFileSync(join(folder, file), 'utf8'));
		} catch (error) {
			problems.push(unreadable(file, error));
		}
	}
	return { files, problems };
}

/** The texts that quotes are checked against, the `.txt` files of a folder: name -> words; undefined without a folder. */
export function readTexts(folder: string): Record<string, string> | undefined {
	const names = filesOf(folder, '.txt');
	return (
		names &&
		Object.fromEntries(
			names.map((name) => [name.slice(0, -'.txt'.length), readFileSync(join(folder, name), 'utf8')])
		)
	);
}

function jsonFiles(folder: string, sub: string): string[] | undefined {
	// paths within the data folder are written with a slash on every system
	return filesOf(join(folder, sub), '.json')?.map((name) => (sub === '' ? name : `${sub}/${name}`));
}

/** The names of a folder's files with this ending, in order; undefined where there is no such folder. */
function filesOf(folder: string, ending: string): string[] | undefined {
	try {
		const entries = readdirSync(folder, { withFileTypes: true });
		return entries
			.filter((entry) => !entry.isDirectory() && entry.name.endsWith(ending))
			.map(({ name }) => name)
			.sort();
	} catch {
		return undefined;
	}
}

function unreadable(file: string, error: unknown): Problem {
	// the message quotes the file, with its line breaks
	const found = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
	// Node names the place in its message where it knows it, and nowhere else
	const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(found) ?? [];
	const path = line === undefined ? '' : `line ${line}, column ${column}`;
	return { file, path, expected: 'JSON', found };
}
