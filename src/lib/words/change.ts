import {
	CHANGES,
	countChanges,
	type Change,
	type Changed,
	type Comparison,
	type Missing
} from '#lib/core/change.ts';
import type { MatrixData, Scaled } from '#lib/core/matrix-data.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatList, formatNumber, intlTag } from './locale.ts';
import { cellWord, cellWords } from './stance.ts';

const lower = (text: string) => text.toLocaleLowerCase(intlTag());
const capital = (text: string) => text.charAt(0).toLocaleUpperCase(intlTag()) + text.slice(1);

const NAMES: Readonly<Record<Change, () => string>> = {
	moved: () => m.change_moved(),
	stayed: () => m.change_stayed(),
	new: () => m.change_new(),
	'fell-silent': () => m.change_fell_silent(),
	silent: () => m.change_silent()
};

/** What happened, in a word or two. */
export const changeWord = (change: Change | undefined) =>
	change ? NAMES[change]() : m.change_cannot();

const WHY: Readonly<Record<Missing['state'], (period: { period: string }) => string>> = {
	'no-source': m.change_why_no_source,
	'not-coded': m.change_why_not_coded,
	'not-stated': m.change_why_not_stated
};

/** What is missing for a comparison: "no source 2017–2021". */
export const sayMissing = (missing: readonly Missing[]) =>
	formatList(missing.map(({ state, period }) => WHY[state]({ period: period.name })));

/** How far and which way a stance moved. @param by units of the scale, above 0 towards for */
export const sayMove = (by: number) =>
	by > 0 ? m.change_moved_for({ count: by }) : m.change_moved_against({ count: -by });

/** What happened in a cell, as a sentence: "Partly for, now against: 3 steps towards against." */
export function sayChange({ change, by, before, after }: Changed, data: Scaled): string {
	const [was, is] = [cellWords(before, data), cellWords(after, data)];
	if (change === 'moved')
		return m.change_moved_told({ before: was, after: lower(is), by: sayMove(by ?? 0) });
	if (change === 'stayed') return m.change_stayed_told({ after: is });
	if (change === 'new') return m.change_new_told({ after: lower(is) });
	if (change === 'fell-silent') return m.change_fell_silent_told({ before: was });
	return change === 'silent' ? m.change_silent_told() : `${m.change_cannot()}.`;
}

/** The same after the word for it, without the stop that what follows brings. */
export const labelChange = (changed: Changed, data: Scaled) =>
	`${changeWord(changed.change)}: ${sayChange(changed, data).replace(/\.$/, '')}`;

/** What a drawn cell says below its marks: the direction, the stance, or that the source fell silent. */
export function shortChange({ change, by, after }: Changed, data: Scaled): string {
	if (change === 'moved')
		return (by ?? 0) > 0 ? m.change_moved_for_short() : m.change_moved_against_short();
	if (change === 'stayed') return lower(cellWord(after, data));
	if (change === 'new') return `${m.change_new_short()}: ${lower(cellWord(after, data))}`;
	return change === 'fell-silent' ? m.change_fell_silent_short() : '';
}

/** A sum of what happened, in words. */
export interface Sum {
	readonly change: Change;
	readonly text: string;
}

/** How many cells changed in each way; none too, since that nothing moved is worth telling. */
export function sayCounts(comparison: Comparison): Sum[] {
	const counts = countChanges(comparison);
	const moves = comparison.rows.flatMap(({ cells }) => cells.flatMap(({ by }) => by ?? []));
	const toFor = formatNumber(moves.filter((by) => by > 0).length);
	const toAgainst = formatNumber(moves.filter((by) => by < 0).length);
	return CHANGES.map((change) => {
		const text = SUMS[change]({ count: counts[change] });
		const ways = change === 'moved' && moves.length > 0;
		return { change, text: ways ? `${text} ${m.change_moved_ways({ toFor, toAgainst })}` : text };
	});
}

const SUMS: Readonly<Record<Change, (of: { count: number }) => string>> = {
	moved: m.change_moved_sum,
	stayed: m.change_stayed_sum,
	new: m.change_new_sum,
	'fell-silent': m.change_fell_silent_sum,
	silent: m.change_silent_sum
};

/** What is compared: "From 2017–2021 to 2025–2029, 35 cells can be compared"; undefined where nothing can be. */
export function sayCompared(comparison: Comparison): string | undefined {
	const count = Object.values(countChanges(comparison)).reduce((sum, n) => sum + n, 0);
	const { before, after } = comparison;
	if (count === 0) return undefined;
	return m.change_sums({ before: before.name, after: after.name, count });
}

/** Who is left out of the comparison, and why: a sentence for each. */
export function sayLeftOut(
	{ actors, timeless }: Comparison,
	data: Pick<MatrixData, 'actors'>
): string[] {
	const name = (i: number) => data.actors[i]?.name ?? '';
	const sentences = actors
		.filter(({ missing }) => missing.length > 0)
		.map(({ actor, missing }) =>
			m.change_cannot_because({ name: name(actor), why: sayMissing(missing) })
		);
	if (timeless.length > 0)
		sentences.push(
			m.change_timeless({ names: formatList(timeless.map(name)), count: timeless.length })
		);
	return sentences.map(capital);
}
