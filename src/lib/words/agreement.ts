import type { Agreement } from '#lib/core/agreement.ts';
import type { Compared, Pair } from '#lib/core/comparison.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatNumber } from './locale.ts';
import { formatShare } from './table.ts';

type Named = Pick<MatrixData, 'actors'>;

/** Where there is no figure. */
const NOTHING = '–';

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

/** The same in one breath, after what is drawn of it: a mark can be called by what is seen. @param seen as it is drawn */
export const labelPair = (data: Named, pair: Pair, seen: readonly string[]) =>
	[seen.filter((line) => line !== NOTHING).join(' '), ...describePair(data, pair).split('\n')]
		.filter(Boolean)
		.map((sentence) => sentence.replace(/\.$/, ''))
		.join('. ');

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

/** What is drawn of a pair, a line each: the figure and what it rests on, or that there is none. */
export function drawnLines(
	pair: Pair,
	sign: boolean,
	coverage: Parameters<typeof sayCoverage>[1]
): string[] {
	const figure = sayFigure(pair, sign);
	if (figure !== undefined) return [figure, sayCoverage(pair.agreement, coverage)];
	if (pair.figure === 'none') return [NOTHING];
	const word = m.agreement_too_little_word();
	return coverage === 'words' ? [word, sayCoverage(pair.agreement, coverage)] : word.split(' ');
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
