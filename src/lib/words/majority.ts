import type { Division, Side, Verdict } from '#lib/core/majority.ts';
import type { Cell } from '#lib/core/matrix.ts';
import type { MatrixData, SeatsData } from '#lib/core/matrix-data.ts';
import { EMPTY_STATES } from '#lib/core/stance.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatList, formatNumber, intlTag } from './locale.ts';
import { cellWords, stanceWord } from './stance.ts';

const VERDICTS: Readonly<Record<Verdict, () => string>> = {
	certain: () => m.majority_certain(),
	possible: () => m.majority_possible(),
	impossible: () => m.majority_impossible()
};

export const verdictWord = (verdict: Verdict) => VERDICTS[verdict]();

const LEADS: Readonly<Record<Side, Readonly<Record<Verdict, () => string>>>> = {
	for: {
		certain: () => m.majority_certain_for(),
		possible: () => m.majority_possible_for(),
		impossible: () => m.majority_impossible_for()
	},
	against: {
		certain: () => m.majority_certain_against(),
		possible: () => m.majority_possible_against(),
		impossible: () => m.majority_impossible_against()
	}
};

/** A sentence on the topics of one verdict: what is said of them, and their titles. */
export interface Finding {
	readonly lead: string;
	readonly topics: string;
}

/** On which topics a side has its majority, could have it and cannot; nothing on verdicts that no topic has. */
export function sayVerdicts(
	divisions: readonly Division[],
	side: Side,
	{ topics }: MatrixData
): Finding[] {
	return (['certain', 'possible', 'impossible'] as const).flatMap((verdict) => {
		const titles = divisions
			.filter(({ verdicts }) => verdicts[side] === verdict)
			.map(({ topic }) => topics[topic]?.title ?? '');
		return titles.length > 0
			? [{ lead: LEADS[side][verdict](), topics: `${formatList(titles)}.` }]
			: [];
	});
}

/** Whose seats, how many there are, and how many make a majority. */
export const sayAssembly = ({ assembly, election, total, majority }: SeatsData) =>
	m.majority_intro({
		assembly,
		election: `${election}`,
		total: formatNumber(total),
		majority: formatNumber(majority)
	});

/** A side's seats, and how many of them are with reservations or assumed: "For: 97 (35 partly)". */
export function saySide(division: Division, side: Side): string {
	const seats = formatNumber(division.sums[side]);
	const assumed = division.assumed[side].reduce((all, one) => all + one.seats, 0);
	const of = [
		...(division.partly[side] ? [m.majority_partly({ seats: division.partly[side] })] : []),
		...(assumed ? [m.majority_assumed({ seats: formatNumber(assumed) })] : [])
	];
	const name = side === 'for' ? m.majority_for({ seats }) : m.majority_against({ seats });
	return of.length > 0 ? `${name} (${of.join(', ')})` : name;
}

/** Of what lies between the sides: the seats of each block that has seats. */
export function sayMiddle(division: Division, data: Pick<MatrixData, 'scale'>): string {
	return blocksBetween(division, data)
		.filter(({ seats }) => seats > 0)
		.map(({ seats, name }) => `${formatNumber(seats)} ${name}`)
		.join(' · ');
}

/** The blocks between the sides: the middle of the scale, each way of stating nothing, and parties that are no actors here. */
export function blocksBetween(division: Division, { scale }: Pick<MatrixData, 'scale'>) {
	const small = (word: string) => word.toLocaleLowerCase(intlTag());
	const sum = (list: readonly { seats: number }[]) => list.reduce((all, one) => all + one.seats, 0);
	const middle = scale.filter(({ value }) => value === 0);
	return [
		{ name: small(middle.map(({ word }) => word).join(' / ')), seats: division.sums.middle },
		...EMPTY_STATES.map((state) => ({
			name: small(stanceWord(state, { scale })),
			seats: sum(division.silent[state])
		})),
		{ name: m.majority_others(), seats: division.others }
	];
}

/** A topic's division in one breath: what stands for the whole bar. */
export const sayDivision = (division: Division, data: MatrixData) =>
	m
		.majority_row({
			topic: data.topics[division.topic]?.title ?? '',
			for: saySide(division, 'for'),
			verdictFor: verdictWord(division.verdicts.for),
			against: saySide(division, 'against'),
			verdictAgainst: verdictWord(division.verdicts.against),
			middle: sayMiddle(division, data)
		})
		.trim();

/** A party's seats on a topic, and what they are counted as, each in words. @param cell undefined for no actor here */
export function saySegment(
	{ seats, side }: { readonly seats: number; readonly side: Side | undefined },
	cell: Cell | undefined,
	data: Pick<MatrixData, 'scale'>
): { readonly seats: string; readonly word: string } {
	const assumed = side === 'for' ? m.majority_assumed_for() : m.majority_assumed_against();
	return {
		seats: m.majority_seats({ count: seats }),
		word: [
			cell ? cellWords(cell, data) : stanceWord('no-source', data),
			...(cell && cell.state !== 'stated' && side ? [assumed] : [])
		].join(', ')
	};
}
