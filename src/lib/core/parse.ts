import * as v from 'valibot';
import type { Dataset } from './dataset.ts';
import type { Problem } from './problem.ts';
import type { Release } from './release.ts';
import { readFiles, type List, type Reading } from './reading.ts';
import { checkReferences } from './references.ts';
import { fileKind, requiredFiles } from './schema/file.ts';
import { readRules, type Rules } from './schema/rules.ts';
import { siteEntries } from './schema/site.ts';
import { checkShape } from './shape.ts';

/** A dataset, or everything that is wrong with its files. */
export type Parsed =
	| { readonly ok: true; readonly dataset: Dataset; readonly releases: readonly Release[] }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a data folder's files: path within the folder -> parsed JSON. All problems of all files are found at once; files
 * that a data folder does not know are left alone.
 */
export function parseDataset(files: Readonly<Record<string, unknown>>): Parsed {
	const present = Object.keys(files).filter((file) => fileKind(file) !== undefined);
	const rules = readRules(files['site.json']);
	const reading = readFiles(files, rules);
	const problems = [
		...requiredFiles.filter((file) => !present.includes(file)).map(missingFile),
		...present.flatMap((file) => checkShape(file, files[file], rules)),
		...checkReferences(reading)
	];
	if (problems.length > 0) return { ok: false, problems: inFileOrder(problems) };
	return {
		ok: true,
		dataset: datasetOf(reading, files['site.json'], rules),
		releases: values(reading.releases)
	};
}

function missingFile(file: string): Problem {
	return { file, path: '', expected: 'a file of this name', found: 'none' };
}

/** The files that everything hangs on come first, then the others by name; within a file, as they were found. */
function inFileOrder(problems: readonly Problem[]): Problem[] {
	const others = problems.map(({ file }) => file).filter((file) => !requiredFiles.includes(file));
	const order = [...requiredFiles, ...others.sort()];
	return problems.toSorted((a, b) => order.indexOf(a.file) - order.indexOf(b.file));
}

const values = <T>({ entries }: List<T>) => entries.map(({ value }) => value);

function datasetOf(reading: Reading, site: unknown, rules: Rules): Dataset {
	return {
		// the address of its JSON Schema is no part of it
		site: v.parse(v.object(siteEntries(rules)), site),
		periods: values(reading.periods),
		actors: values(reading.actors),
		topics: values(reading.topics),
		sources: values(reading.sources),
		unattributed: values(reading.unattributed),
		gaps: values(reading.gaps),
		positions: reading.positions.flatMap(({ list }) => values(list)),
		rounds: values(reading.rounds),
		seats: values(reading.seats),
		recommendations: reading.recommendations,
		method: values(reading.method)
	};
}
