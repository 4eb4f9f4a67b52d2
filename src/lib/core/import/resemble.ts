/** So many names are compared at most, and so many letters of each: a hint may not cost more than the reading. */
const MOST = 500;
const LETTERS = 40;

/**
 * The one of these names that a mistyped one resembles most, if any does: so many letters to add, drop or change are at
 * most a third of it (Levenshtein's distance).
 */
export function findResembling(name: string, names: readonly string[]): string | undefined {
	const asked = name.toLowerCase().slice(0, LETTERS);
	const limit = Math.ceil(asked.length / 3);
	let [best, least] = [undefined as string | undefined, limit + 1];
	for (const other of names.slice(0, MOST)) {
		const known = other.toLowerCase().slice(0, LETTERS);
		if (Math.abs(known.length - asked.length) >= least) continue;
		const distance = distanceOf(asked, known);
		if (distance < least) [best, least] = [other, distance];
	}
	return best;
}

function distanceOf(a: string, b: string): number {
	let above = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const line = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			line.push(Math.min(change, (above[j] ?? 0) + 1, (line[j - 1] ?? 0) + 1));
		}
		above = line;
	}
	return above[b.length] ?? 0;
}

/** The same as the end of a sentence: `, perhaps "stance"`. */
export function hint(name: string, names: readonly string[]): string {
	const resembling = findResembling(name, names);
	return resembling === undefined ? '' : `, perhaps ${JSON.stringify(resembling)}`;
}
