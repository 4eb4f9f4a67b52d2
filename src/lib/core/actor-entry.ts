import { basisOf, type Basis } from './basis.ts';
import { briefOf, type Brief } from './brief.ts';
import { entryOf } from './entry.ts';
import type { EvidenceData } from './evidence-data.ts';
import { cellAt, type Matrix } from './matrix.ts';
import type { ActorData, MatrixData } from './matrix-data.ts';
import { EMPTY_STATES, type EmptyState } from './stance.ts';

type Topic = MatrixData['topics'][number];
type Period = MatrixData['periods'][number];

/** What an actor says and does not say in a period. Each topic stands once: in `core`, `further` or `silent`. */
export interface ActorPeriod extends Coverage {
	/** What is stated on the core topics, and on the others; in the order of the data. */
	readonly core: readonly Brief[];
	readonly further: readonly Brief[];
	/** Whether there are topics that are not core: where all are, none of them is. */
	readonly hasFurther: boolean;
	/** What is not stated, by the reason; a reason without topics is left out. */
	readonly silent: readonly { readonly state: EmptyState; readonly topics: readonly Topic[] }[];
}

/** How much an actor states in a period, and what that rests on. */
export interface Coverage {
	readonly period: Period;
	readonly basis: Basis;
	/** The number of topics on which it states a stance, of all. */
	readonly stated: number;
	readonly of: number;
}

/** The periods in which an actor is shown, the newest first: who does not stand for election is bound to none. */
export function periodsOf({ periods }: MatrixData, { party }: ActorData): Period[] {
	return party ? periods.toReversed() : periods.slice(-1);
}

/** @returns period by period, the newest first */
export function coverageOf(matrix: Matrix, actor: ActorData): Coverage[] {
	const { data } = matrix;
	const place = matrix.actorAt.get(actor.id) ?? -1;
	return periodsOf(data, actor).map((period) => {
		const layer = matrix.layer(period.id);
		const isStated = (_: Topic, topic: number) =>
			cellAt(matrix, layer, place, topic).state === 'stated';
		return {
			period,
			basis: basisOf(data, actor.id, period.id),
			stated: data.topics.filter(isStated).length,
			of: data.topics.length
		};
	});
}

/** All that an actor says, period by period, the newest first. */
export function actorEntry(matrix: Matrix, actor: ActorData, texts: EvidenceData): ActorPeriod[] {
	const { core, topics } = matrix.data;
	return coverageOf(matrix, actor).map((coverage) => {
		const briefs = briefsOf(matrix, actor.id, coverage.period.id, texts);
		const said = briefs.filter(({ state }) => state === 'stated');
		const silent = EMPTY_STATES.map((state) => ({
			state,
			topics: topics.filter((_, i) => briefs[i]?.state === state)
		}));
		return {
			...coverage,
			core: said.filter(({ topic }) => core.includes(topic.id)),
			further: said.filter(({ topic }) => !core.includes(topic.id)),
			hasFurther: topics.some(({ id }) => !core.includes(id)),
			silent: silent.filter((group) => group.topics.length > 0)
		};
	});
}

/** What an actor says on each topic, in the order of the data. */
export function briefsOf(
	matrix: Matrix,
	actor: string,
	period: string,
	texts: EvidenceData
): Brief[] {
	return matrix.data.topics.flatMap((topic) => {
		const entry = entryOf(matrix, { actor, topic: topic.id }, period, texts);
		return entry ? [briefOf(entry)] : [];
	});
}
