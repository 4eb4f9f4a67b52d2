import type { Answers, Lost } from '#lib/core/match/answers.ts';
import type { OwnWords } from '#lib/core/match/column.ts';
import type { Measure } from '#lib/core/match/measure.ts';
import type { Moved } from '#lib/core/match/result.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatList, formatNumber, getLocale } from './locale.ts';

/** As many are named in a sentence; the rest are counted. */
const NAMED = 5;

const NAMES: Readonly<Record<Measure, () => string>> = {
	'city-block': () => m.match_city_block(),
	exact: () => m.match_exact(),
	silence: () => m.match_silence()
};

const MEANINGS: Readonly<Record<Measure, () => string>> = {
	'city-block': () => m.match_city_block_meaning(),
	exact: () => m.match_exact_meaning(),
	silence: () => m.match_silence_meaning()
};

export const measureName = (measure: Measure) => NAMES[measure]();
export const measureMeaning = (measure: Measure) => MEANINGS[measure]();

/** A place in a ranking, and whether it is shared: "2." or "joint 2.". */
export const sayPlace = (place: number, isTied: boolean) =>
	isTied
		? m.match_tied({ place: formatNumber(place) })
		: m.match_place({ place: formatNumber(place) });

/** What a result rests on: how many answers, and how many of them count double. */
export function sayBasis({ given }: Answers): string {
	const doubled = [...given.values()].filter(({ double }) => double).length;
	return [
		m.match_basis({ count: given.size }),
		...(doubled > 0 ? [m.match_basis_double({ count: doubled })] : [])
	].join(' ');
}

/** Whether the order is another than by the usual measure, and who stands elsewhere. */
export function sayMoved(moved: readonly Moved[]): string {
	if (moved.length === 0) return m.match_order_same();
	const named = moved
		.slice(0, NAMED)
		.map(({ actor, from, to }) =>
			m.match_moved({ name: actor.name, from: formatNumber(from), to: formatNumber(to) })
		);
	const more = moved.length - named.length;
	return m.match_order_moved({
		list: formatList([...named, ...(more > 0 ? [m.match_moved_more({ count: more })] : [])])
	});
}

/** Which of the other measures give another order than the usual one. */
export const sayOthers = (measures: readonly Measure[]) =>
	measures.length === 0
		? m.match_order_all_same()
		: m.match_order_differs({
				list: formatList(measures.map((one) => m.match_quoted({ text: measureName(one) })))
			});

/** What answers from another matrix, or a broken link, held that is not here: a sentence each. */
export function sayLost({ topics, stances, unreadable }: Lost, data: MatrixData): string[] {
	const list = (ids: readonly string[]) => {
		const titles = ids.map((id) => data.topics.find((topic) => topic.id === id)?.title ?? id);
		const more = ids.length - NAMED;
		return formatList([
			...titles.slice(0, NAMED),
			...(more > 0 ? [m.match_moved_more({ count: more })] : [])
		]);
	};
	return [
		...(topics.length > 0 ? [m.match_lost_topics({ list: list(topics) })] : []),
		...(stances.length > 0 ? [m.match_lost_stances({ list: list(stances) })] : []),
		...(unreadable > 0 ? [m.match_lost_unreadable({ count: unreadable })] : [])
	];
}

/** What the reader's column is called, in the page's language. */
export const ownWords = (): OwnWords => ({
	name: m.match_own_name(),
	short: m.match_you(),
	source: m.match_own_source(),
	unsaid: m.set_not_answered(),
	language: getLocale()
});
