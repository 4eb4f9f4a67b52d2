import { agreementWithAll, isTooLittle, type Agreement } from './agreement.ts';
import { cellAt, type Cell, type Layer, type Matrix, type Stated } from './matrix.ts';
import type { Order } from './order.ts';
import { seriate } from './seriation.ts';

/** Two actors, by their places in the data, and how close they are. */
export interface Pair {
	readonly a: number;
	readonly b: number;
	readonly agreement: Agreement;
	readonly figure: Figure;
}

/** What can be said of a pair: its agreement, that too little is shared to say, or that nothing is. */
export type Figure = 'told' | 'too-little' | 'none';

/** What to make of an agreement. @param minimumOverlap topics that must be shared, so that the figure is told */
export function figureOf(agreement: Agreement, minimumOverlap: number): Figure {
	if (agreement.value === undefined) return 'none';
	return isTooLittle(agreement, minimumOverlap) ? 'too-little' : 'told';
}

/** Every pair of the actors once, over the topics shown: first with second, first with third, and so on. */
export function pairsOf(matrix: Matrix, layer: Layer, { actors, topics }: Order): Pair[] {
	return actors.flatMap((a, i) => {
		const all = agreementWithAll(matrix, layer, a, topics);
		return actors.slice(i + 1).map((b) => {
			const agreement = all[b] as Agreement;
			return { a, b, agreement, figure: figureOf(agreement, matrix.data.minimumOverlap) };
		});
	});
}

/**
 * The actors so that those who agree stand side by side; the distance of a pair is what its agreement lacks of 1, and
 * unknown where too little is shared. See `seriate`.
 */
export function bySimilarity(matrix: Matrix, layer: Layer, shown: Order): number[] {
	const at = new Map(shown.actors.map((actor, i) => [actor, i]));
	const distances: (number | undefined)[][] = shown.actors.map(() => []);
	for (const { a, b, agreement, figure } of pairsOf(matrix, layer, shown)) {
		const distance = figure === 'told' ? 1 - (agreement.value ?? 0) : undefined;
		const [i, j] = [at.get(a) as number, at.get(b) as number];
		(distances[i] as unknown[])[j] = (distances[j] as unknown[])[i] = distance;
	}
	return seriate(distances, 1).map((i) => shown.actors[i] as number);
}

/** A topic on which two actors are compared, with what each says. */
export interface Compared {
	readonly topic: number;
	readonly cells: readonly [Cell, Cell];
	/** How many units of the scale lie between the two: 0 where they agree; undefined where one says nothing. */
	readonly apart: number | undefined;
}

/** The topics on which two actors take the same stance, on which different ones, and which cannot be compared. */
export interface PairTopics {
	readonly agree: readonly Compared[];
	readonly differ: readonly Compared[];
	readonly incomparable: readonly Compared[];
}

/** How two actors stand to each other, topic by topic, in the order of the topics given. */
export function pairTopics(
	matrix: Matrix,
	layer: Layer,
	{ a, b }: Pick<Pair, 'a' | 'b'>,
	topics: readonly number[]
): PairTopics {
	const all = topics.map((topic): Compared => {
		const cells = [cellAt(matrix, layer, a, topic), cellAt(matrix, layer, b, topic)] as const;
		return { topic, cells, apart: apart(matrix, cells) };
	});
	return {
		agree: all.filter((one) => one.apart === 0),
		differ: all.filter((one) => one.apart !== undefined && one.apart > 0),
		incomparable: all.filter((one) => one.apart === undefined)
	};
}

function apart({ data }: Matrix, [a, b]: Compared['cells']): number | undefined {
	if (a.state !== 'stated' || b.state !== 'stated') return undefined;
	const value = ({ step }: Stated) => data.scale[step]?.value ?? 0;
	return Math.abs(value(a) - value(b));
}
