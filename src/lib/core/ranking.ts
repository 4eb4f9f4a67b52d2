import { periodsOf } from './actor-entry.ts';
import { agreementWithAll, isTooLittle, type Agreement } from './agreement.ts';
import { basisOf, type Basis } from './basis.ts';
import type { Matrix } from './matrix.ts';
import type { ActorData, MatrixData } from './matrix-data.ts';
import { LISTED_ACTORS } from './size.ts';

/** The parties by their agreement with an actor, over all topics in one period; the actor itself is none of them. */
export interface Ranking {
	readonly period: MatrixData['periods'][number];
	/** From the nearest to the farthest; equal ones in the site's order. */
	readonly ranked: readonly Ranked[];
	/** Those of whom too little is known, in the site's order. */
	readonly unranked: readonly Unranked[];
}

export interface Ranked {
	/** From 1; parties with the same figure share a place, and the next has that of its position. */
	readonly place: number;
	readonly actor: ActorData;
	readonly agreement: Agreement;
}

export interface Unranked {
	readonly actor: ActorData;
	readonly agreement: Agreement;
	/** Why the party has no position in the period, where that is the reason. */
	readonly gap: Basis['gap'];
}

/** @returns undefined where the actor has no source in any period: the newest that has one is ranked */
export function rankingOf(matrix: Matrix, actor: ActorData): Ranking | undefined {
	const { data } = matrix;
	const period = periodsOf(data, actor).find(
		({ id }) => basisOf(data, actor.id, id).sources.length > 0
	);
	if (!period) return undefined;
	const all = agreementWithAll(
		matrix,
		matrix.layer(period.id),
		matrix.actorAt.get(actor.id) ?? -1,
		[...data.topics.keys()]
	);
	const others = data.actors.flatMap((other, i) => {
		const agreement = all[i];
		return other.party && other.id !== actor.id && agreement ? [{ actor: other, agreement }] : [];
	});
	const isKnown = ({ agreement }: (typeof others)[number]) =>
		agreement.value !== undefined && !isTooLittle(agreement, data.minimumOverlap);
	return {
		period,
		ranked: inPlaces(others.filter(isKnown)),
		unranked: others
			.filter((other) => !isKnown(other))
			.map((other) => ({ ...other, gap: basisOf(data, other.actor.id, period.id).gap }))
	};
}

/** A ranking as a page lists it: of very many parties the nearest, and how many there are. */
export function nearestOf(ranking: Ranking | undefined): (Ranking & Counted) | undefined {
	if (!ranking) return undefined;
	const { ranked, unranked } = ranking;
	return {
		...ranking,
		ranked: ranked.slice(0, LISTED_ACTORS),
		unranked: unranked.slice(0, LISTED_ACTORS),
		count: { ranked: ranked.length, unranked: unranked.length }
	};
}

/** How many there are of which the first are listed. */
interface Counted {
	readonly count: { readonly ranked: number; readonly unranked: number };
}

/**
 * Ranks by the figure, from the highest; the order given is kept where it is the same.
 * @param others each with a figure: there is something that is shared
 */
export function inPlaces(others: readonly Omit<Ranked, 'place'>[]): Ranked[] {
	const figures = others.map(({ agreement }) => wholePercent(agreement.value ?? 0));
	const order = [...others.keys()].sort((a, b) => (figures[b] ?? 0) - (figures[a] ?? 0));
	let place = 0;
	return order.map((other, i) => {
		if (i === 0 || figures[other] !== figures[order[i - 1] as number]) place = i + 1;
		const { actor, agreement } = others[other] as Omit<Ranked, 'place'>;
		return { place, actor, agreement };
	});
}

/**
 * A share from 0 to 1 in whole per cent, as readers see it: places go by this, since a finer difference is none that
 * so few topics could carry. Rounded twice, so that 0.575 is 58 though its binary form lies below.
 */
export const wholePercent = (share: number) => Math.round(Math.round(share * 1e8) / 1e6);
