import type { Problem } from '../problem.ts';
import type { List } from '../reading.ts';
import { within, wrongValue, type Place } from './place.ts';

/** That an id is one of a list's; null is none, and is let through. */
export function checkKnown(list: List<unknown>, place: Place, id: string | null): Problem[] {
	if (id === null || list.ids === undefined || list.ids.has(id)) return [];
	return [wrongValue(place, `an id in ${list.file}`, id)];
}

/** That each of these stands there once. */
export function checkDistinct(place: Place, values: readonly string[]): Problem[] {
	return values.flatMap((value, index) =>
		values.indexOf(value) === index
			? []
			: [wrongValue(within(place, index), 'each of them once', value)]
	);
}

/** That no two entries have the same id. */
export function checkUnique({ entries }: List<{ readonly id: string }>): Problem[] {
	return checkOnce(
		entries.map((entry) => ({ place: within(entry, 'id'), key: entry.value.id })),
		({ place, key }) => wrongValue(place, 'an id of its own', key)
	);
}

/** A problem for each entry whose key stood there before. */
export function checkOnce<T extends { readonly key: string }>(
	entries: readonly T[],
	problem: (again: T) => Problem
): Problem[] {
	const seen = new Set<string>();
	return entries.flatMap((entry) => {
		if (seen.has(entry.key)) return [problem(entry)];
		seen.add(entry.key);
		return [];
	});
}
