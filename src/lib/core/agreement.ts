import { ABSENT, type Layer, type Matrix } from './matrix.ts';
import { rangeOf } from './stance.ts';

/**
 * How close two actors' stances are, over the topics shown: 1 minus the mean city-block distance on the topics that
 * both state, as a share of the scale's range. Missing stances are left out, never filled in. Source of the method:
 * the known values published with NRK's algorithm for its election compass, held in the tests.
 */
export interface Agreement {
	/** The number of topics on which both state a stance. */
	readonly shared: number;
	/** The number of topics compared. */
	readonly of: number;
	/** From 0 (opposite on all) to 1 (same on all); undefined where nothing is shared: no figure, not a low one. */
	readonly value: number | undefined;
	/** What it would be if all unknown stances lay as far apart as can be, and if they were the same. */
	readonly low: number;
	readonly high: number;
}

type Stances = readonly (number | undefined)[];

/**
 * @param a @param b values on the scale, topic by topic; undefined where nothing is stated
 * @param range distance between the scale's ends
 * @param weights how much each topic counts; 1 where left out
 */
export function agreement(
	a: Stances,
	b: Stances,
	range: number,
	weights?: readonly number[]
): Agreement {
	const of = Math.max(a.length, b.length);
	let shared = 0;
	let weight = 0;
	let distance = 0;
	let total = 0;
	for (let i = 0; i < of; i++) {
		const w = weights?.[i] ?? 1;
		total += w;
		const [x, y] = [a[i], b[i]];
		if (x === undefined || y === undefined) continue;
		shared++;
		weight += w;
		distance += w * Math.abs(x - y);
	}
	return summarise({ shared, of, weight, distance, total }, range);
}

/**
 * The agreement of one actor with every actor, in the order of the data: one pass over the layer's values.
 * @param topics places of the topics compared
 */
export function agreementWithAll(
	{ data }: Matrix,
	layer: Layer,
	actor: number,
	topics: readonly number[]
): Agreement[] {
	const width = data.topics.length;
	const range = rangeOf(data.scale);
	const { values } = layer;
	const mine = topics.filter((topic) => values[actor * width + topic] !== ABSENT);
	return data.actors.map((_, other) => {
		let shared = 0;
		let distance = 0;
		for (const topic of mine) {
			const theirs = values[other * width + topic] as number;
			if (theirs === ABSENT) continue;
			shared++;
			distance += Math.abs((values[actor * width + topic] as number) - theirs);
		}
		const of = topics.length;
		return summarise({ shared, of, weight: shared, distance, total: of }, range);
	});
}

/** Whether so few topics are shared that the figure says too little to be drawn as one. */
export function isTooLittle({ shared }: Agreement, minimumOverlap: number): boolean {
	return shared < minimumOverlap;
}

interface Sums {
	shared: number;
	of: number;
	/** The weights of the shared topics, and of all. */
	weight: number;
	total: number;
	distance: number;
}

function summarise({ shared, of, weight, total, distance }: Sums, range: number): Agreement {
	const near = range * weight - distance;
	const all = range * total;
	return {
		shared,
		of,
		value: shared > 0 && weight > 0 ? near / (range * weight) : undefined,
		low: all > 0 ? near / all : 0,
		high: all > 0 ? (near + range * (total - weight)) / all : 1
	};
}
