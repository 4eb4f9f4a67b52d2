import * as v from 'valibot';
import { parseDataset } from '../parse.ts';
import { languageSchema } from '../schema/text.ts';
import { indexActors, kindId, nameActors, readActors, type ImportedActor } from './actors.ts';
import { toFiles } from './files.ts';
import { key } from './names.ts';
import {
	QUOTE_LIMIT,
	type Assumption,
	type Imported,
	type ImportOptions,
	type Tables
} from './options.ts';
import { toPeriods, type Periods } from './periods.ts';
import { readPositions, type ImportedPosition } from './positions.ts';
import { Report } from './report.ts';
import { findScale, scaleFaults } from './scale.ts';
import { gatherSources } from './sources.ts';
import { readTable, type Line } from './table.ts';
import { indexTopics, nameTopics, readTopics } from './topics.ts';

/**
 * Makes the files of a data folder from tables, or tells everything that is wrong with them. Time and memory are linear
 * in the length of the texts. Nothing is made up: what a table does not tell is null in the files, or `unknown`.
 */
export function importTables(tables: Tables, options: ImportOptions): Imported {
	const report = new Report();
	checkOptions(options, report);
	const lines = readTable('positions', tables.positions, report);
	const column = (name: string) => firstNames(lines, name);
	const actors = tables.actors
		? readActors(readTable('actors', tables.actors, report), report)
		: nameActors(column('actor'));
	const topics = tables.topics
		? readTopics(readTable('topics', tables.topics, report), report)
		: nameTopics(column('topic'));
	const scale = findScale(lines, options.scale, report);
	const quoteLimit = options.quoteLimit ?? QUOTE_LIMIT;
	const known = { actors: indexActors(actors), topics: indexTopics(topics), scale, quoteLimit };
	const read = readPositions(lines, known, report, options.tell);
	const named = column('period');
	const periods = toPeriods(named.length > 0 ? named : [defaultPeriod(read, options)]);
	const placed = placeInTime(read, actors, periods, report);
	const sources = gatherSources(placed, report);
	if (!scale && report.isEmpty) report.add(tables.positions.name, {}, 'at least one position');
	if (!scale || !report.isEmpty) return { ok: false, problems: report.problems, more: report.more };
	const files = toFiles(
		{ actors, topics, scale, periods: periods.list, sources },
		{ ...options, quoteLimit }
	);
	const parsed = parseDataset(files);
	if (!parsed.ok) return { ok: false, problems: parsed.problems, more: 0 };
	const assumed: Assumption[] = [
		...(options.scale ? [] : [{ what: 'scale' as const, words: scale.map(({ word }) => word) }]),
		...(named.length > 0 || options.period
			? []
			: [{ what: 'period' as const, name: periods.list[0]?.name ?? '' }])
	];
	return { ok: true, files, assumed };
}

function checkOptions({ scale, language, title }: ImportOptions, report: Report) {
	for (const fault of scale ? scaleFaults(scale) : []) report.add('scale', {}, fault);
	if (!v.is(languageSchema, language))
		report.add('language', {}, 'the code of a language, such as en', language);
	if (title.trim() === '') report.add('title', {}, 'what the matrix is called', title);
}

/** What stands in a column, each once whatever its case, as it stands first. */
function firstNames(lines: readonly Line[], column: string): string[] {
	const names = new Map<string, string>();
	for (const line of lines) {
		const name = line.get(column);
		if (name !== '' && !names.has(key(name))) names.set(key(name), name);
	}
	return [...names.values()];
}

/** The years of the dates; without dates the year of the table, which tells where they stand then. */
function defaultPeriod(
	positions: readonly ImportedPosition[],
	{ period, released }: ImportOptions
) {
	if (period) return period;
	const years = [...new Set(positions.flatMap(({ date }) => date?.slice(0, 4) ?? []))].sort();
	const [first, last] = [years[0] ?? released.slice(0, 4), years.at(-1) ?? released.slice(0, 4)];
	return first === last ? first : `${first}–${last}`;
}

/** Each position with its period; null where an actor beside the parties is shown in every one. */
function placeInTime(
	positions: readonly ImportedPosition[],
	actors: readonly ImportedActor[],
	periods: Periods,
	report: Report
): [ImportedPosition, string | null][] {
	const parties = new Set(actors.flatMap(({ id, kind }) => (kindId(kind) === 'party' ? id : [])));
	const [only, ...others] = periods.list;
	return positions.map((position) => {
		const { period, actor, line } = position;
		const own = period === '' && others.length === 0 ? only : periods.find(period);
		if (own) return [position, own.id];
		if (parties.size === 0 || parties.has(actor))
			report.add(line.file, { row: line.row, column: 'period' }, 'a period', period);
		return [position, null];
	});
}
