import { cellAt, type Layer, type Matrix } from './matrix.ts';
import type { SeatsData } from './matrix-data.ts';
import { EMPTY_STATES, toneOf, type EmptyState } from './stance.ts';

/** The sides that can have a majority. What lies in the middle of the scale belongs to neither. */
export const SIDES = ['for', 'against'] as const;
export type Side = (typeof SIDES)[number];

/** What a reader assumes of parties that state nothing: actor -> the side it is put on. */
export type Assumptions = ReadonlyMap<string, Side>;

export const NO_ASSUMPTIONS: Assumptions = new Map();

/** The same with one party put on a side. @param side undefined: it is silent again */
export function putOn(
	assumptions: Assumptions,
	actor: string,
	side: Side | undefined
): Assumptions {
	const others = [...assumptions].filter(([id]) => id !== actor);
	return new Map(side ? [...others, [actor, side]] : others);
}

/** Whether a side has its majority whatever the silent would say, could have it with all of them, or cannot. */
export type Verdict = 'certain' | 'possible' | 'impossible';

/** A party's seats; the actor by its place in the data. */
export interface Seated {
	readonly actor: number;
	readonly seats: number;
}

/** Who stands where on a topic. Parties stand in the order of the data. */
interface Blocks {
	/** Who states each step of the scale, in the scale's order. */
	readonly steps: readonly (readonly Seated[])[];
	/** Who states nothing, and why; without those that the reader puts on a side. */
	readonly silent: Readonly<Record<EmptyState, readonly Seated[]>>;
	/** Who states nothing but is put on a side by the reader. */
	readonly assumed: Readonly<Record<Side, readonly Seated[]>>;
	/** Seats of parties that are no actors here: nothing is known of them, so they count as silent. */
	readonly others: number;
}

/** How an assembly's seats divide on one topic. */
export interface Division extends Blocks {
	/** Its place in the data. */
	readonly topic: number;
	readonly total: number;
	/** The fewest seats that are more than half. */
	readonly majority: number;
	readonly sums: Readonly<Record<Side | 'middle' | 'silent', number>>;
	/** How many of a side's seats are with reservations. */
	readonly partly: Readonly<Record<Side, number>>;
	readonly verdicts: Readonly<Record<Side, Verdict>>;
}

/** The seats of a period, where the data has them. */
export const seatsIn = ({ data }: Matrix, period: string): SeatsData | undefined =>
	data.seats.find((seats) => seats.period === period);

/**
 * Divides an assembly's seats on a topic: all of them, whoever a view shows. O(actors).
 * @param topic its place in the data
 */
export function divide(
	matrix: Matrix,
	layer: Layer,
	seats: SeatsData,
	topic: number,
	assumptions: Assumptions = NO_ASSUMPTIONS
): Division {
	const { scale } = matrix.data;
	const { total, majority } = seats;
	const blocks = blocksOf(matrix, layer, seats, topic, assumptions);
	const stated = (holds: (step: { value: number }) => boolean) =>
		sum(scale.flatMap((step, i) => (holds(step) ? (blocks.steps[i] ?? []) : [])));
	const sums = {
		for: stated(({ value }) => value > 0) + sum(blocks.assumed.for),
		against: stated(({ value }) => value < 0) + sum(blocks.assumed.against),
		middle: stated(({ value }) => value === 0),
		silent: sum(EMPTY_STATES.flatMap((state) => blocks.silent[state])) + blocks.others
	};
	return {
		...blocks,
		topic,
		total,
		majority,
		sums,
		partly: {
			for: stated((step) => step.value > 0 && toneOf(step, scale) !== 'for'),
			against: stated((step) => step.value < 0 && toneOf(step, scale) !== 'against')
		},
		verdicts: {
			for: verdictOf(sums.for, sums.silent, majority),
			against: verdictOf(sums.against, sums.silent, majority)
		}
	};
}

function blocksOf(
	matrix: Matrix,
	layer: Layer,
	seats: SeatsData,
	topic: number,
	assumptions: Assumptions
): Blocks {
	const steps: Seated[][] = matrix.data.scale.map(() => []);
	const silent: Record<EmptyState, Seated[]> = {
		'not-stated': [],
		'no-source': [],
		'not-coded': []
	};
	const assumed: Record<Side, Seated[]> = { for: [], against: [] };
	const seated = seatedIn(matrix, seats);
	for (const one of seated) {
		const cell = cellAt(matrix, layer, one.actor, topic);
		const side = assumptions.get(matrix.data.actors[one.actor]?.id ?? '');
		if (cell.state === 'stated') steps[cell.step]?.push(one);
		else if (side) assumed[side].push(one);
		else silent[cell.state].push(one);
	}
	return { steps, silent, assumed, others: seats.total - sum(seated) };
}

/** @param side seats that are counted on the side @param silent seats that could come to it */
export function verdictOf(side: number, silent: number, majority: number): Verdict {
	if (side >= majority) return 'certain';
	return side + silent >= majority ? 'possible' : 'impossible';
}

/** A party that states nothing on some of the topics. */
export interface Silence extends Seated {
	/** On how many of them. */
	readonly topics: number;
}

/** Who with seats is silent on any of these topics, whatever the reader assumes; in the order of the data. */
export function silencesIn(
	matrix: Matrix,
	layer: Layer,
	seats: SeatsData,
	topics: readonly number[]
): Silence[] {
	return seatedIn(matrix, seats).flatMap((one) => {
		const silent = topics.filter((topic) => {
			return cellAt(matrix, layer, one.actor, topic).state !== 'stated';
		});
		return silent.length > 0 ? [{ ...one, topics: silent.length }] : [];
	});
}

function seatedIn({ data }: Matrix, { of }: SeatsData): Seated[] {
	return data.actors.flatMap(({ id }, actor) => {
		const seats = of[id] ?? 0;
		return seats > 0 ? [{ actor, seats }] : [];
	});
}

const sum = (list: readonly Seated[]) => list.reduce((all, { seats }) => all + seats, 0);
