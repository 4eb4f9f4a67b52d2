import type { Agreement } from '#lib/core/agreement.ts';
import type { Compared, Pair } from '#lib/core/comparison.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatNumber } from './locale.ts';
import { formatShare } from './table.ts';

type Named = Pick<MatrixData, 'actors'>;

const nameOf = ({ actors }: Named, i: number) => actors[i]?.name ?? '';

/** Both names, in the order of the data. */
export const sayPair = (data: Named, { a, b }: Pick<Pair, 'a' | 'b'>) =>
	m.agreement_pair({ one: nameOf(data, Math.min(a, b)), other: nameOf(data, Math.max(a, b)) });

/** How far a pair agrees and what that rests on, or why it cannot be said: a sentence. */
export function sayAgreement({ agreement, figure }: Pair): string {
	const counts = { shared: formatNumber(agreement.shared), of: formatNumber(agreement.of) };
	if (figure === 'none') return m.agreement_none(counts);
	if (figure === 'too-little') return m.agreement_too_little(counts);
	return m.agreement_figure({ share: formatShare(agreement.value ?? 0), ...counts });
}

/** Between what the figure would lie if all were known: a sentence. */
export const sayBounds = ({ low, high }: Agreement) =>
	m.agreement_bounds({ low: formatShare(low), high: formatShare(high) });

/** All that is said of a pair, a line each. */
export const describePair = (data: Named, pair: Pair) =>
	[sayPair(data, pair), sayAgreement(pair), sayBounds(pair.agreement)].join('\n');

/** "5 of 19", or "5/19" where there is no room. */
export const sayCoverage = ({ shared, of }: Agreement, form: 'words' | 'short') =>
	form === 'short'
		? `${formatNumber(shared)}/${formatNumber(of)}`
		: m.agreement_coverage({ shared: formatNumber(shared), of: formatNumber(of) });

/** The figure, with or without its sign; undefined where none is told. */
export function sayFigure({ agreement, figure }: Pair, sign: boolean): string | undefined {
	if (figure !== 'told' || agreement.value === undefined) return undefined;
	return sign ? formatShare(agreement.value) : formatNumber(Math.round(agreement.value * 100));
}

const SILENT = {
	'not-stated': m.agreement_silent_not_stated,
	'no-source': m.agreement_silent_no_source,
	'not-coded': m.agreement_silent_not_coded
} as const;

/** Why two actors cannot be compared on a topic: a sentence for each of them that states nothing. */
export const whyIncomparable = (
	data: Named,
	{ a, b }: Pick<Pair, 'a' | 'b'>,
	{ cells }: Pick<Compared, 'cells'>
): string[] =>
	cells.flatMap((cell, i) =>
		cell.state === 'stated' ? [] : SILENT[cell.state]({ name: nameOf(data, i === 0 ? a : b) })
	);
