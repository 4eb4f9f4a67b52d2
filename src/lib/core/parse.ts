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
		...neededFiles(reading)
			.filter((file) => !present.includes(file))
			.map(missingFile),
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

/** What no data folder does without, and where sources were read in rounds of coding the rounds. */
const neededFiles = ({ sources }: Reading) => [
	...requiredFiles,
	...(sources.entries.some(({ value }) => value.round !== null) ? ['reliability.json'] : [])
];

function missingFile(file: string): Problem {
	return { file, path: '', expected: 'a file of this name', found: 'none' };
}

/** The files that everything hangs on come first, then the others by name; within a file, as they were found. */
function inFileOrder(problems: readonly Problem[]): Problem[] {
	const first = [...requiredFiles, 'reliability.json'];
	const others = problems.map(({ file }) => file).filter((file) => !first.includes(file));
	const order = new Map([...new Set([...first, ...others.sort()])].map((file, i) => [file, i]));
	return problems.toSorted((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0));
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
