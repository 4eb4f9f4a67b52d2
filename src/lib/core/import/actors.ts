import { Ids, slug } from './ids.ts';
import { key, NameIndex } from './names.ts';
import type { Report } from './report.ts';
import type { Line } from './table.ts';
import { readColour, readId, readOrder } from './values.ts';

export interface ImportedActor {
	readonly id: string;
	readonly name: string;
	readonly short: string;
	/** As it stands in the table; empty where it does not tell it. */
	readonly kind: string;
	readonly colour: string | undefined;
}

/** What those are called that stand for election: they are columns, and bound to periods. */
const PARTY = ['party', 'parti', 'partei', 'partit', 'partido', 'partito', 'حزب', 'מפלגה'];

/** The id of a kind; `party` in whichever language, and where it is not told `actor`. */
export const kindId = (kind: string): string => {
	if (PARTY.includes(key(kind))) return 'party';
	const made = slug(kind).replace(/^[^a-z]+/, '');
	return made === '' || made === 'party' ? 'actor' : made;
};

/** The actors of a table, in the order that it asks for. */
export function readActors(lines: readonly Line[], report: Report): ImportedActor[] {
	const given = readGiven(lines, report);
	const ids = new Ids('actor', given.values());
	const rows = lines.flatMap((line) => {
		const [long, short] = [line.get('name'), line.get('short')];
		const name = long || short;
		const order = readOrder(line, report) ?? Infinity;
		const colour = readColour(line, report);
		if (name === '') {
			report.add(line.file, { row: line.row, column: 'name' }, 'a name', '');
			return [];
		}
		const id = given.get(line) ?? ids.make(short || name);
		return [{ order, actor: { id, name, short: short || name, kind: line.get('kind'), colour } }];
	});
	// equal ones stay as they stand; the difference of two infinities is no number
	const sorted = rows.toSorted((a, b) => (a.order === b.order ? 0 : a.order - b.order));
	return sorted.map(({ actor }) => actor);
}

/** The ids that stand in a table, each once. */
export function readGiven(lines: readonly Line[], report: Report): Map<Line, string> {
	const rows = new Map<string, number>();
	const given = new Map<Line, string>();
	for (const line of lines) {
		const id = readId(line, report);
		if (id === undefined) continue;
		const first = rows.get(id);
		if (first === undefined) given.set(line, id);
		else
			report.add(
				line.file,
				{ row: line.row, column: 'id' },
				`an id of its own, row ${first} has this one`,
				id
			);
		rows.set(id, first ?? line.row);
	}
	return given;
}

/** Actors made of what positions call them, in the order in which they are first named. */
export function nameActors(names: Iterable<string>): ImportedActor[] {
	const ids = new Ids('actor', []);
	return [...names].map((name) => ({
		id: ids.make(name),
		name,
		short: name,
		kind: '',
		colour: undefined
	}));
}

export const indexActors = (actors: readonly ImportedActor[]) =>
	new NameIndex(actors.map(({ id, name, short }) => ({ id, names: [name, short] })));
