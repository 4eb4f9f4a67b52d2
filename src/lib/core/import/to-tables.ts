import { colourOf } from '../colour.ts';
import { formatCsv } from '../csv.ts';
import type { Dataset, Text } from '../dataset.ts';
import { orderedActors } from '../matrix-data.ts';
import type { Value } from '../table.ts';
import { TABLES, type NamedText, type TableName } from './table.ts';

/**
 * A dataset as the tables that `importTables` reads, in one language. What has no column there is left out: coders,
 * gaps, seats, and what kind of source it is. @param language one of the site's
 */
export function toTables(dataset: Dataset, language: string): Record<TableName, NamedText> {
	const say = (text: Text | null | undefined) => text?.[language];
	const { site, topics, positions } = dataset;
	const sources = new Map(dataset.sources.map((source) => [source.id, source]));
	const periods = new Map(dataset.periods.map(({ id, name }) => [id, name]));
	const rows: Record<TableName, readonly Value[][]> = {
		actors: orderedActors(dataset).map(({ id, name, short, kindName }, i) => [
			...[id, say(name), say(short), say(kindName)],
			...[colourOf(site.colours, id), i + 1]
		]),
		topics: topics.map(({ id, title, proposition, explanation }) => [
			...[id, say(title), say(proposition), say(explanation)],
			site.core.includes(id) ? 'yes' : 'no'
		]),
		positions: positions.map((position) => {
			const source = sources.get(position.source);
			return [
				...[position.actor, position.topic, position.stance, periods.get(position.period ?? '')],
				position.basis === 'unknown' ? undefined : position.basis,
				source?.kind === 'unnamed' ? undefined : say(source?.title),
				...[say(source?.publisher), source?.url ?? undefined, source?.date ?? undefined],
				...[position.locator.page, position.quote, say(position.summary), say(position.note)]
			];
		})
	};
	const format = (name: TableName): NamedText => {
		const columns = TABLES[name].columns.map((key) => ({ key, label: key }));
		return { name: `${name}.csv`, text: formatCsv({ columns, rows: rows[name] }) };
	};
	return { positions: format('positions'), actors: format('actors'), topics: format('topics') };
}
