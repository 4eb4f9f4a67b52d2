import { Ids } from './ids.ts';
import type { ImportedPosition } from './positions.ts';
import type { Report } from './report.ts';

/** What positions that name the same source of one actor in one period were taken from. */
export interface ImportedSource {
	readonly id: string;
	readonly actor: string;
	/** Null for an actor that is shown in every period. */
	readonly period: string | null;
	/** Empty where the table names no source at all. */
	readonly title: string;
	readonly publisher: string;
	readonly url: string | undefined;
	readonly date: string | undefined;
	readonly positions: readonly ImportedPosition[];
}

/** Gathers positions by their sources, in the order in which these first stand there; each actor and topic once in one. */
export function gatherSources(
	positions: readonly (readonly [ImportedPosition, period: string | null])[],
	report: Report
): ImportedSource[] {
	const groups = new Map<string, [ImportedPosition, string | null][]>();
	for (const [position, period] of positions) {
		const { actor, source, publisher, url, date } = position;
		const key = JSON.stringify([actor, period, source, publisher, url ?? '', date ?? '']);
		const group = groups.get(key);
		if (group) group.push([position, period]);
		else groups.set(key, [[position, period]]);
	}
	const ids = new Ids('source', []);
	return [...groups.values()].flatMap((group) => {
		const [[first, period] = []] = group;
		if (!first) return [];
		const { actor, source, publisher, url, date } = first;
		const title = source || publisher || hostOf(url);
		const rows = group.map(([position]) => position);
		checkOnce(rows, report);
		const id = ids.make([actor, title, date?.slice(0, 4) ?? ''].filter(Boolean).join(' '));
		return [{ id, actor, period: period ?? null, title, publisher, url, date, positions: rows }];
	});
}

const hostOf = (url = ''): string => /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(url)?.[1] ?? '';

function checkOnce(positions: readonly ImportedPosition[], report: Report) {
	const rows = new Map<string, number>();
	for (const { topic, line } of positions) {
		const first = rows.get(topic);
		if (first === undefined) rows.set(topic, line.row);
		else
			report.add(
				line.file,
				{ row: line.row },
				`one stance of an actor on a topic in one source; row ${first} is about the same`
			);
	}
}
