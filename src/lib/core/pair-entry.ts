import { briefsOf } from './actor-entry.ts';
import { agreementWithAll, isTooLittle, type Agreement } from './agreement.ts';
import { basisOf, type Basis } from './basis.ts';
import type { Brief } from './brief.ts';
import type { EvidenceData } from './evidence-data.ts';
import type { Matrix } from './matrix.ts';
import type { MatrixData } from './matrix-data.ts';
import { pairsOf, type Named, type Pair } from './pair.ts';

type Topic = MatrixData['topics'][number];

/** Two parties in a period, over all topics. */
export interface PairPeriod {
	readonly period: MatrixData['periods'][number];
	readonly bases: Pair<Basis>;
	readonly agreement: Agreement;
	/** Whether so few topics are shared that no figure is given. */
	readonly tooLittle: boolean;
	/** Undefined where one of the two has no position at all, or both: there is nothing to compare. */
	readonly comparison: Comparison | undefined;
}

/** The topics by what the two say, each in one of the lists, the core topics first. */
export interface Comparison {
	readonly differ: readonly Compared[];
	readonly agree: readonly Compared[];
	/** Those on which one of the two says something, and those on which neither does: not to be compared. */
	readonly alone: readonly Compared[];
	readonly neither: readonly Topic[];
}

export interface Compared {
	readonly topic: Topic;
	readonly sides: Pair<Brief>;
}

/** The pairs before and after one, in the order of `pairsOf`. */
export function neighbours<Of extends Named>(parties: readonly Of[], [a, b]: Pair<Named>) {
	const pairs = pairsOf(parties);
	const place = pairs.findIndex(([x, y]) => x.id === a.id && y.id === b.id);
	return { before: place > 0 ? pairs[place - 1] : undefined, after: pairs[place + 1] };
}

/** Two parties side by side, period by period, the newest first. */
export function pairEntry(matrix: Matrix, [a, b]: Pair, texts: EvidenceData): PairPeriod[] {
	const { data } = matrix;
	const topics = [...data.topics.keys()];
	return data.periods.toReversed().map((period) => {
		const [x, y] = [a, b].map(({ id }) => matrix.actorAt.get(id) ?? -1) as [number, number];
		const agreement = agreementWithAll(matrix, matrix.layer(period.id), x, topics)[y] as Agreement;
		const bases = [basisOf(data, a.id, period.id), basisOf(data, b.id, period.id)] as const;
		const sides = [a, b].map(({ id }) => briefsOf(matrix, id, period.id, texts));
		return {
			period,
			bases,
			agreement,
			tooLittle: isTooLittle(agreement, data.minimumOverlap),
			comparison: bases.some(({ gap }) => gap)
				? undefined
				: compare(data, sides as unknown as Pair<readonly Brief[]>)
		};
	});
}

/** @param sides what each of the two says on each topic, in the order of the data */
export function compare({ core }: MatrixData, sides: Pair<readonly Brief[]>): Comparison {
	const [first, second] = sides;
	const all = first.flatMap((a, i): Compared[] => {
		const b = second[i];
		return b ? [{ topic: a.topic, sides: [a, b] }] : [];
	});
	const isCore = ({ topic }: Compared) => core.includes(topic.id);
	const ordered = [...all.filter(isCore), ...all.filter((one) => !isCore(one))];
	const stated = ({ sides: both }: Compared) =>
		both.filter(({ state }) => state === 'stated').length;
	const isSame = ({ sides: [a, b] }: Compared) => stepOf(a) === stepOf(b);
	const both = ordered.filter((one) => stated(one) === 2);
	return {
		differ: both.filter((one) => !isSame(one)),
		agree: both.filter(isSame),
		alone: ordered.filter((one) => stated(one) === 1),
		neither: ordered.filter((one) => stated(one) === 0).map(({ topic }) => topic)
	};
}

/** The stance that a cell shows: that of its strongest source. */
const stepOf = ({ readings }: Brief) => readings[0]?.step.id;
