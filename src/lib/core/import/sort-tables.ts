import type { Tables } from './options.ts';
import type { Problem } from '../problem.ts';
import { tableName, TABLES, type NamedText, type TableName } from './table.ts';

export type Sorted =
	| { readonly ok: true; readonly tables: Tables }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** Tells tables apart by their headers: positions, and actors and topics where they are there. */
export function sortTables(texts: readonly NamedText[]): Sorted {
	const found = new Map<TableName, NamedText>();
	const problems = texts.flatMap((text): Problem[] => {
		const table = tableName(text.text);
		const other = table && found.get(table);
		if (table && !other) found.set(table, text);
		if (table && !other) return [];
		const expected = other ? `one table of ${table}, and ${other.name} is one` : headers();
		return [{ file: text.name, path: '', expected }];
	});
	const positions = found.get('positions');
	if (positions && problems.length === 0)
		return {
			ok: true,
			tables: { positions, actors: found.get('actors'), topics: found.get('topics') }
		};
	const missing = { file: 'positions', path: '', expected: headers('positions') };
	return { ok: false, problems: positions ? problems : [...problems, missing] };
}

const headers = (...names: TableName[]) =>
	(names.length > 0 ? names : (Object.keys(TABLES) as TableName[]))
		.map((name) => `a table of ${name} with a header: ${TABLES[name].columns.join(',')}`)
		.join(', or ');
