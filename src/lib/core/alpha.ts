/** What two coders gave one unit, as numbers: for stances their values, for *stated or not* 1 and 0. */
export type Coded = readonly [number, number];

/** How far apart two values are: at all, or by how many units lie between them in order. */
export type Scale = 'nominal' | 'ordinal';

/**
 * Krippendorff's alpha of two coders, both of whom coded every unit: 1 where they never differ, 0 where they agree as
 * often as by chance, below that where less often. Undefined where all values are the same, or there are none: chance
 * then leaves nothing to differ on.
 *
 * Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections A to C.
 */
export function alphaOf(units: readonly Coded[], scale: Scale): number | undefined {
	const counts = new Map<number, number>();
	for (const value of units.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
	const values = [...counts.keys()].sort((a, b) => a - b);
	const distance = scale === 'nominal' ? () => 1 : ordinal(values, counts);
	const total = 2 * units.length;
	const observed = units.reduce((sum, [a, b]) => sum + (a === b ? 0 : 2 * distance(a, b)), 0);
	const expected = values.reduce(
		(sum, a) =>
			values.reduce(
				(inner, b) =>
					a === b ? inner : inner + (counts.get(a) ?? 0) * (counts.get(b) ?? 0) * distance(a, b),
				sum
			),
		0
	);
	return expected === 0 ? undefined : 1 - ((total - 1) * observed) / expected;
}

/** The square of how many values lie from one to the other, half of each end counted. */
function ordinal(values: readonly number[], counts: ReadonlyMap<number, number>) {
	const count = (value: number) => counts.get(value) ?? 0;
	return (a: number, b: number) => {
		const [low, high] = [Math.min(a, b), Math.max(a, b)];
		const between = values
			.filter((value) => value >= low && value <= high)
			.reduce((sum, value) => sum + count(value), 0);
		return (between - (count(a) + count(b)) / 2) ** 2;
	};
}
