import type { Dataset } from '../dataset.ts';
import { codeTable, disagreementTable, reliabilityTable, type Coded } from './coding.ts';
import type { OpenTable } from './column.ts';
import { positionTable } from './positions.ts';
import {
	actorTable,
	gapTable,
	periodTable,
	sourceTable,
	stanceTable,
	topicTable
} from './things.ts';

const IN_EACH_LANGUAGE = [
	positionTable,
	actorTable,
	topicTable,
	sourceTable,
	stanceTable,
	gapTable,
	disagreementTable
];

/**
 * All tables of the open data: those with texts once in each language, so that a reader of one need not look past the
 * others, then those without. A table that would be empty for want of such data (codes, reliability) is left out.
 */
export function openTables(dataset: Dataset, codes: readonly Coded[]): OpenTable[] {
	const { languages } = dataset.site;
	return [
		...languages.flatMap((language) => IN_EACH_LANGUAGE.map((table) => table(dataset, language))),
		periodTable(dataset),
		codeTable(dataset, codes),
		reliabilityTable(dataset)
	].filter((table) => table !== undefined);
}
