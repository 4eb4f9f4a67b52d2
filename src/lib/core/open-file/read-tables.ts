import { importTables } from '../import/import-tables.ts';
import type { Tables, Tell } from '../import/options.ts';
import { Report } from '../import/report.ts';
import { sortTables } from '../import/sort-tables.ts';
import { readTable } from '../import/table.ts';
import { parseDataset } from '../parse.ts';
import { LIMITS } from './limits.ts';
import { refuse, type GivenText, type Read, type Told } from './read.ts';

/** So many words are offered to be put in order; a scale has seven steps at most. */
const MOST_WORDS = 7;

/** Reads a matrix from tables, as `npm run data:import` does. */
export function readTables(texts: readonly GivenText[], told: Told, tell?: Tell): Read {
	const long = texts.find(({ text }) => countLines(text) > LIMITS.lines);
	if (long)
		return refuse({
			file: long.name,
			why: 'too-many-lines',
			found: countLines(long.text),
			most: LIMITS.lines
		});
	const sorted = sortTables(texts);
	if (!sorted.ok) return { ok: false, problems: sorted.problems, more: 0 };
	const { tables } = sorted;
	const imported = importTables(tables, {
		title: told.title ?? titleOf(tables),
		language: told.language,
		released: told.day,
		scale: told.scale,
		tell
	});
	if (!imported.ok) {
		const { problems, more } = imported;
		// the one problem of a column without a row: nothing is known of the scale
		const asksScale = problems.some(({ path }) => path === 'stance');
		return { ok: false, problems, more, ...(asksScale ? { scaleOf: stancesIn(tables) } : {}) };
	}
	const parsed = parseDataset(imported.files);
	if (!parsed.ok) return { ok: false, problems: parsed.problems, more: 0 };
	return { ok: true, dataset: parsed.dataset, assumed: imported.assumed };
}

/** What the table of positions is called, without the ending. */
const titleOf = ({ positions }: Tables) => positions.name.replace(/\.[^.]*$/, '').trim() || '–';

/** Lines as the file has them; one that goes on within quotation marks counts as several, which errs on the safe side. */
function countLines(text: string): number {
	let lines = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
	return lines;
}

/** The words that stand in the column of stances, as they first stand there. */
function stancesIn({ positions }: Tables): readonly string[] {
	const words = new Map<string, string>();
	for (const line of readTable('positions', positions, new Report())) {
		const word = line.get('stance');
		if (word !== '' && !words.has(word.toLowerCase())) words.set(word.toLowerCase(), word);
		if (words.size > MOST_WORDS) return [];
	}
	return [...words.values()];
}
