import { Ids, slug } from './ids.ts';
import { key } from './names.ts';

export interface ImportedPeriod {
	readonly id: string;
	readonly name: string;
	readonly start?: number;
	readonly end?: number;
}

export interface Periods {
	/** Oldest first. */
	readonly list: readonly ImportedPeriod[];
	/** The period that a table calls so. */
	find(name: string): ImportedPeriod | undefined;
}

const YEAR = /(?<!\d)(1[0-9]|2[01])\d\d(?!\d)/g;

/**
 * The periods that a table names, told apart whatever their case: in years, where each name holds one, and within a year
 * by their names; otherwise in the order in which they first stand there.
 */
export function toPeriods(names: Iterable<string>): Periods {
	const ids = new PeriodIds();
	const first = new Map<string, string>();
	for (const name of names) if (!first.has(key(name))) first.set(key(name), name);
	const byKey = new Map(
		[...first].map(([k, name]) => [k, { id: ids.make(name), name, ...yearsIn(name) }])
	);
	const list = [...byKey.values()];
	const inYears = list.every(({ start }) => start !== undefined);
	return {
		list: inYears ? list.toSorted(byTime) : list.map(({ id, name }) => ({ id, name })),
		find: (name) => byKey.get(key(name))
	};
}

/** The first and the last year that a name holds. */
function yearsIn(name: string): { start?: number; end?: number } {
	const years = [...name.matchAll(YEAR)].map(([year]) => Number(year));
	return years.length === 0 ? {} : { start: Math.min(...years), end: Math.max(...years) };
}

const natural = new Intl.Collator('en', { numeric: true });

const byTime = (a: ImportedPeriod, b: ImportedPeriod) =>
	(a.start ?? 0) - (b.start ?? 0) || natural.compare(a.name, b.name);

/** Ids that may begin with a digit, as a year does. */
class PeriodIds {
	readonly #ids = new Ids('period', []);
	readonly #taken = new Set<string>();

	make(name: string): string {
		const plain = slug(name);
		const id = plain === '' || this.#taken.has(plain) ? this.#ids.make(`period ${name}`) : plain;
		this.#taken.add(id);
		return id;
	}
}
