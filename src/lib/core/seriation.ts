/** Distances of all with all; undefined where too little is known to give one. Symmetric; the diagonal is not read. */
export type Distances = readonly (readonly (number | undefined)[])[];

/** Up to so many the shortest order is found by trying all; beyond that, a good one. */
const EXACT = 12;
/** Sums of shares differ in their last digits by the order in which they were added. */
const EPSILON = 1e-9;

/**
 * Orders things so that near ones stand side by side: the order in which the sum of the distances of neighbours is
 * least. Of equally short orders, the first in the order of the data. Those whose distance to all others is unknown
 * stand last, in the order of the data; between others an unknown distance counts as the greatest, `farthest`, since
 * nothing says that they are near.
 *
 * Method: seriation by the length of the Hamiltonian path (Hahsler, Hornik & Buchta, "Getting Things in Order", Journal
 * of Statistical Software 25(3), 2008, section 2.3); up to EXACT things exactly, by dynamic programming (Held & Karp
 * 1962), beyond that by 2-opt (Croes 1958) from each nearest-neighbour tour. The same input gives the same order.
 * @param farthest the greatest distance there can be
 * @returns the places of the things
 */
export function seriate(distances: Distances, farthest: number): number[] {
	const all = distances.map((_, i) => i);
	const known = all.filter((i) => all.some((j) => j !== i && distances[i]?.[j] !== undefined));
	const between: Between = (a, b) => distances[a]?.[b] ?? farthest;
	const order = known.length <= EXACT ? shortest(known, between) : short(known, between);
	return [...order, ...all.filter((i) => !known.includes(i))];
}

type Between = (a: number, b: number) => number;

/** The sum of the distances of neighbours. */
export const pathLength = (order: readonly number[], between: Between): number =>
	order.slice(1).reduce((sum, b, i) => sum + between(order[i] as number, b), 0);

/** The first of the shortest orders: each step takes the first thing from which the rest is as short as can be. */
function shortest(things: readonly number[], between: Between): number[] {
	const rest = remainders(things, between);
	const order: number[] = [];
	let left = (1 << things.length) - 1;
	let last: number | undefined;
	while (left > 0) {
		const costs = things.map((thing, i) =>
			left & (1 << i)
				? (last === undefined ? 0 : between(last, thing)) + rest(left & ~(1 << i), i)
				: Infinity
		);
		const least = Math.min(...costs);
		const next = costs.findIndex((cost) => cost <= least + EPSILON);
		last = things[next] as number;
		order.push(last);
		left &= ~(1 << next);
	}
	return order;
}

/** How long the shortest way is through those left, a set of bits, from the thing at a place. */
function remainders(things: readonly number[], between: Between) {
	const n = things.length;
	const costs = new Float64Array(n << n);
	for (let left = 1; left < 1 << n; left++)
		for (let from = 0; from < n; from++) {
			if (left & (1 << from)) continue;
			let least = Infinity;
			for (let to = 0; to < n; to++) {
				if (!(left & (1 << to))) continue;
				const way = between(things[from] as number, things[to] as number);
				least = Math.min(least, way + (costs[(left & ~(1 << to)) * n + to] as number));
			}
			costs[left * n + from] = least;
		}
	return (left: number, from: number) => costs[left * n + from] as number;
}

/** A short order, not always the shortest: the best of those that begin at each of the things. */
function short(things: readonly number[], between: Between): number[] {
	let best: number[] = [];
	let length = Infinity;
	for (const start of things) {
		const order = untangle(nearestFirst(things, start, between), between);
		const its = pathLength(order, between);
		if (its > length - EPSILON) continue;
		[best, length] = [order, its];
	}
	// both directions are as short: the one that begins with the earlier
	return (best[0] ?? 0) > (best.at(-1) ?? 0) ? best.reverse() : best;
}

function nearestFirst(things: readonly number[], start: number, between: Between): number[] {
	const order = [start];
	const left = things.filter((thing) => thing !== start);
	while (left.length > 0) {
		const ways = left.map((thing) => between(order.at(-1) as number, thing));
		order.push(...left.splice(ways.indexOf(Math.min(...ways)), 1));
	}
	return order;
}

/** Turns round each stretch of the order whose turning makes it shorter, until none does. */
function untangle(order: number[], between: Between): number[] {
	const at = (i: number) => order[i] as number;
	for (let better = true; better;) {
		better = false;
		for (let i = 0; i < order.length - 1; i++)
			for (let j = i + 1; j < order.length; j++) {
				const before = i > 0 ? between(at(i - 1), at(j)) - between(at(i - 1), at(i)) : 0;
				const after =
					j < order.length - 1 ? between(at(i), at(j + 1)) - between(at(j), at(j + 1)) : 0;
				if (before + after > -EPSILON) continue;
				order.splice(i, j - i + 1, ...order.slice(i, j + 1).reverse());
				better = true;
			}
	}
	return order;
}
