import type { Dataset } from '../dataset.ts';
import type { Tell } from '../import/options.ts';
import { decode } from './decode.ts';
import { LIMITS, type Refusal } from './limits.ts';
import { refuse, type GivenText, type Read, type Told } from './read.ts';
import { readJson } from './read-json.ts';
import { readTables } from './read-tables.ts';

/** A file's bytes. */
export interface GivenBytes {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/**
 * Reads a reader's own matrix: one JSON file that holds it whole, the JSON files of a data folder, or tables as CSV, with
 * the checks that every data folder goes through. Time and memory are linear in the bytes, which the limits bound.
 * @param tell hears how many rows of tables are read, now and then
 */
export function openFiles(files: readonly GivenBytes[], told: Told, tell?: Tell): Read {
	const texts: GivenText[] = [];
	for (const { name, bytes } of files) {
		const decoded = decode(name, bytes);
		if (!decoded.ok) return refuse(decoded.refusal);
		texts.push({ name, text: decoded.text });
	}
	const tables = texts.filter((text) => !isJson(text));
	const [first] = tables;
	if (first && tables.length < texts.length) return refuse({ file: first.name, why: 'mixed' });
	const read = first ? readTables(tables, told, tell) : readJson(texts);
	const refusal = read.ok ? refuseDataset(files[0]?.name ?? '', read.dataset) : undefined;
	return refusal ? refuse(refusal) : read;
}

/** By its name, or else by its first sign, with which no header begins. */
const isJson = ({ name, text }: GivenText) =>
	/\.json$/i.test(name) || (!/\.(csv|tsv|txt)$/i.test(name) && /^\uFEFF?\s*[[{]/.test(text));

/** What a matrix has too much of to be shown. */
function refuseDataset(file: string, dataset: Dataset): Refusal | undefined {
	const { actors, topics, periods, positions } = dataset;
	const counts = [
		['too-many-actors', actors.length, LIMITS.actors],
		['too-many-topics', topics.length, LIMITS.topics],
		['too-many-periods', periods.length, LIMITS.periods],
		['too-many-positions', positions.length, LIMITS.positions]
	] as const;
	const over = counts.find(([, found, most]) => found > most);
	if (over) return { file, why: over[0], found: over[1], most: over[2] };
	const found = longestText(dataset);
	return found > LIMITS.characters
		? { file, why: 'text-too-long', found, most: LIMITS.characters }
		: undefined;
}

/** The characters of the longest text in a value; its depth is bounded by what a dataset is. */
function longestText(value: unknown): number {
	if (typeof value === 'string') return value.length;
	if (typeof value !== 'object' || value === null) return 0;
	let longest = 0;
	for (const inner of Object.values(value)) longest = Math.max(longest, longestText(inner));
	return longest;
}
