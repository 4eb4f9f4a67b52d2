import type { Agreement } from '../agreement.ts';
import { ABSENT, type Layer, type Matrix } from '../matrix.ts';
import { rangeOf } from '../stance.ts';
import type { Answers } from './answers.ts';

/** The ways in which a reader's agreement with an actor is measured, the usual one first. */
export const MEASURES = ['city-block', 'exact', 'silence'] as const;
export type Measure = (typeof MEASURES)[number];

/** What a reader's answers have in common with an actor's stances, summed over the topics that the reader answered. */
export interface Sums {
	/** The number of topics on which both have a stance, and of those that the reader answered. */
	readonly shared: number;
	readonly of: number;
	/** The weights of the same: a topic that counts double weighs 2, any other 1. */
	readonly weight: number;
	readonly total: number;
	/** The weights of the shared topics on which both have the same stance. */
	readonly same: number;
	/** The weighted distances on the shared topics, in the scale's own units. */
	readonly distance: number;
	/** The distance between the scale's ends. */
	readonly range: number;
}

/**
 * City-block with what is not stated left out: (r Σw − Σw|a − b|) / (r Σw), over the shared topics, where r is the
 * scale's range and w a topic's weight. Source: the algorithm of NRK's election compass, whose
 * known values the tests hold. Its bounds are what it would be if all that is unknown lay as far away as can be, and if
 * it were the same: the sum of the shared topics over that of all N, as it is and with r(N − n) added.
 */
export function cityBlock({ shared, of, weight, total, distance, range }: Sums): Agreement {
	const near = range * weight - distance;
	return bounded({ shared, of }, near, range * weight, range * total);
}

/**
 * Exact: the share of the shared topics on which both have the very same stance, Σw[a = b] / Σw; half agreement counts as
 * none. The simple matching coefficient (Sokal and Michener 1958), which several election compasses use. Bounds as above.
 */
export function exact({ shared, of, weight, total, same }: Sums): Agreement {
	return bounded({ shared, of }, same, weight, total);
}

/**
 * Silence as disagreement: city-block in which a topic that the actor says nothing about counts as no
 * agreement at all, (r Σw − Σw|a − b|) / (r ΣW) with W the weights of all that the reader answered. It is the lower bound of
 * city-block (METHOD), and leaves nothing unknown: it is its own bounds. Undefined where nothing is shared.
 */
export function silenceAsDisagreement(sums: Sums): Agreement {
	const { shared, of, low } = cityBlock(sums);
	return { shared, of, value: shared > 0 ? low : undefined, low, high: low };
}

export const measures: Readonly<Record<Measure, (sums: Sums) => Agreement>> = {
	'city-block': cityBlock,
	exact,
	silence: silenceAsDisagreement
};

/** @param near how much of what is shared agrees @param known the most that could @param all the same of all topics */
function bounded(
	counts: Pick<Agreement, 'shared' | 'of'>,
	near: number,
	known: number,
	all: number
): Agreement {
	return {
		shared: counts.shared,
		of: counts.of,
		value: known > 0 ? near / known : undefined,
		low: all > 0 ? near / all : 0,
		high: all > 0 ? (near + all - known) / all : 1
	};
}

/**
 * The sums of a reader's answers with every actor, in the order of the data: one pass over the layer's values. Answers to
 * topics or by stances that the matrix does not have count for nothing.
 */
export function sumsWithAll(
	{ data, topicAt }: Matrix,
	{ values }: Layer,
	answers: Answers
): Sums[] {
	const width = data.topics.length;
	const range = rangeOf(data.scale);
	const mine = asColumns(data, topicAt, answers);
	const total = mine.weights.reduce((sum, weight) => sum + weight, 0);
	return data.actors.map((_, actor) => {
		const start = actor * width;
		let shared = 0;
		let weight = 0;
		let same = 0;
		let distance = 0;
		for (let i = 0; i < mine.topics.length; i++) {
			const theirs = values[start + (mine.topics[i] as number)] as number;
			if (theirs === ABSENT) continue;
			const value = mine.values[i] as number;
			const w = mine.weights[i] as number;
			shared++;
			weight += w;
			if (theirs === value) same += w;
			distance += w * Math.abs(theirs - value);
		}
		return { shared, of: mine.topics.length, weight, total, same, distance, range };
	});
}

/** The answers as lists of numbers, one an answer: the topic's place, the value and the weight. */
function asColumns(
	{ scale }: Pick<Matrix['data'], 'scale'>,
	topicAt: Matrix['topicAt'],
	{ given }: Answers
) {
	const valueOf = new Map(scale.map(({ id, value }) => [id, value]));
	const rows = [...given].flatMap(([id, { stance, double }]) => {
		const [topic, value] = [topicAt.get(id), valueOf.get(stance)];
		return topic === undefined || value === undefined ? [] : [[topic, value, double ? 2 : 1]];
	});
	const column = (i: number) => Int32Array.from(rows, (row) => row[i] as number);
	return { topics: column(0), values: column(1), weights: column(2) };
}
