import type { MatrixData, SourceData } from './matrix-data.ts';
import type { Order } from './order.ts';
import { releasedOn } from './citation.ts';
import { sourcesOf } from './sources-of.ts';
import type { Table } from './table.ts';
import type { View } from './view/view.ts';

/** What a file says of the view that it holds, besides its rows. */
export interface Facts {
	/** What is shown, in words. */
	readonly title: string;
	readonly site: string;
	/** Absolute, and pinned to the version of the data; undefined for what has none. */
	readonly address: string | undefined;
	readonly language: string;
	/** The address of a source's page, if it has one. */
	sourceAddress(id: string): string | undefined;
}

/**
 * Just what is shown, as JSON: the rows by their columns' keys (null where there is nothing to tell), where they come
 * from, the sources of the actors shown, and why one has none.
 */
export function formatJson(
	table: Table,
	data: MatrixData,
	view: View,
	shown: Order,
	facts: Facts
): string {
	const actors = shown.actors.flatMap((place) => data.actors[place]?.id ?? []);
	const isShown = new Set(actors);
	const file = {
		title: facts.title,
		site: facts.site,
		address: facts.address,
		language: facts.language,
		version: data.version,
		...(facts.address ? { released: releasedOn(data.version) } : {}),
		view: {
			chart: view.chart,
			period: view.period,
			actors,
			topics: shown.topics.map((place) => data.topics[place]?.id)
		},
		columns: table.columns,
		rows: table.rows.map((row) =>
			Object.fromEntries(table.columns.map(({ key }, i) => [key, row[i] ?? null]))
		),
		sources: actors
			.flatMap((actor) => sourcesOf(data, actor, view.period))
			.map((source) => sourceFacts(source, facts)),
		gaps: data.gaps.filter(({ actor, period }) => period === view.period && isShown.has(actor))
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

const sourceFacts = (source: SourceData, facts: Facts) => ({
	id: source.id,
	actor: source.actor,
	kind: source.kind,
	title: source.title,
	publisher: source.publisher,
	date: source.date,
	dated: source.dated,
	status: source.status,
	address: facts.sourceAddress(source.id)
});
