import { isTooLittle } from '../agreement.ts';
import type { Matrix } from '../matrix.ts';
import { inPlaces, type Ranked, type Unranked } from '../ranking.ts';
import type { Answers } from './answers.ts';
import { measures, sumsWithAll, type Measure } from './measure.ts';

/** Every actor by its agreement with a reader's answers: each stands in one of the lists, none is left out. */
export interface Result {
	/** From the nearest to the farthest; equal ones share a place and stand in the order of the data. */
	readonly ranked: readonly Ranked[];
	/** Those who share so few topics with the reader that the figure says too little, in the order of the data. */
	readonly tooLittle: readonly Unranked[];
	/** Those who share none, likewise. */
	readonly nothing: readonly Unranked[];
}

/**
 * Ranks the actors in a period by one measure. Too little to say is less than the data's minimum of shared topics.
 * @param whom keeps the actors to rank; all where left out
 * @throws RangeError where there is no such period
 */
export function resultOf(
	matrix: Matrix,
	period: string,
	answers: Answers,
	measure: Measure,
	whom: (actor: Ranked['actor']) => boolean = () => true
): Result {
	const { data } = matrix;
	const gaps = new Map(data.gaps.filter((gap) => gap.period === period).map((g) => [g.actor, g]));
	const known: Omit<Ranked, 'place'>[] = [];
	const tooLittle: Unranked[] = [];
	const nothing: Unranked[] = [];
	sumsWithAll(matrix, matrix.layer(period), answers).forEach((sums, i) => {
		const actor = data.actors[i];
		if (!actor || !whom(actor)) return;
		const agreement = measures[measure](sums);
		const gap = gaps.get(actor.id);
		if (agreement.value === undefined) nothing.push({ actor, agreement, gap });
		else if (isTooLittle(agreement, data.minimumOverlap)) tooLittle.push({ actor, agreement, gap });
		else known.push({ actor, agreement });
	});
	return { ranked: inPlaces(known), tooLittle, nothing };
}

/** The places that several share. */
export function tiedPlaces(ranked: readonly Ranked[]): ReadonlySet<number> {
	return new Set(ranked.flatMap(({ place }, i) => (place === ranked[i - 1]?.place ? [place] : [])));
}

/** An actor whose place differs between two measures. */
export interface Moved {
	readonly actor: Ranked['actor'];
	readonly from: number;
	readonly to: number;
}

/** Who stands in another place in the second ranking than in the first, in the order of the second. */
export function movedBetween(first: Result, second: Result): Moved[] {
	const before = new Map(first.ranked.map(({ actor, place }) => [actor.id, place]));
	return second.ranked.flatMap(({ actor, place }) => {
		const from = before.get(actor.id);
		return from === undefined || from === place ? [] : [{ actor, from, to: place }];
	});
}
