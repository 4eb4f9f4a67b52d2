import type { Agreement } from '#lib/core/agreement.ts';
import type { Comparison, PairPeriod } from '#lib/core/pair-entry.ts';
import type { Unranked } from '#lib/core/ranking.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatNumber } from './locale.ts';
import { sayCoverage, sayGap } from './party.ts';
import { formatShare } from './table.ts';

/** Two names as one: "A and B". */
export const pairName = ([a, b]: readonly [{ name: string }, { name: string }]) =>
	m.pair_name({ a: a.name, b: b.name });

/** A figure is never told without the number of topics that it rests on: "83 %, 5 of 19 topics". */
export function sayAgreement({ value, shared, of }: Agreement): string {
	const coverage = sayCoverage({ stated: shared, of });
	return value === undefined ? coverage : m.pair_share({ share: formatShare(value), coverage });
}

/** What the figure could be: "between 22 % and 95 % if all were known". */
export const sayBounds = ({ low, high }: Agreement) =>
	m.pair_bounds({ low: formatShare(low), high: formatShare(high) });

/** Why there is no figure: nothing is shared, or too little. @param minimum the least number of shared topics */
export function sayTooLittle({ shared, of }: Agreement, minimum: number): string {
	return shared === 0
		? m.pair_nothing_shared()
		: m.pair_too_little({ count: shared, of: formatNumber(of), minimum: formatNumber(minimum) });
}

/** How near two parties are, as a sentence, or why no figure is given. */
export const sayPair = ({ agreement, tooLittle }: PairPeriod, minimum: number) =>
	tooLittle
		? `${m.pair_too_little_title()}. ${sayTooLittle(agreement, minimum)}`
		: m.pair_figure({ figure: sayAgreement(agreement), bounds: sayBounds(agreement) });

/** On how many topics two parties say the same, on how many not, and how many cannot be compared. */
export const sayComparison = ({ agree, differ, alone, neither }: Comparison) =>
	m.pair_counts({
		agree: m.pair_agree({ count: agree.length }),
		differ: m.count_topics({ count: differ.length }),
		apart: m.pair_apart({ count: alone.length + neither.length })
	});

/** Why a party has no place in a ranking. */
export function sayUnranked({ agreement, gap }: Unranked, minimum: number): string {
	return gap ? sayGap(gap) : sayTooLittle(agreement, minimum);
}
