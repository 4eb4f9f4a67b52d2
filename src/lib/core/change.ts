import { cellAt, type Cell, type Matrix } from './matrix.ts';
import type { MatrixData } from './matrix-data.ts';
import type { Order } from './order.ts';
import type { EmptyState } from './stance.ts';

/** What happened to a stance between two periods, as far as the sources say. */
export const CHANGES = ['moved', 'stayed', 'new', 'fell-silent', 'silent'] as const;
export type Change = (typeof CHANGES)[number];

/**
 * What happened between two cells of an actor and a topic. `fell-silent` says that the later source says nothing, not
 * that the actor gave up its stance. That a stance is implied in one of them is no movement.
 * @returns undefined where one of them has no source or was not coded: there is nothing to compare
 */
export function classify(before: Cell, after: Cell): Change | undefined {
	if (!isRead(before) || !isRead(after)) return undefined;
	if (before.state !== 'stated') return after.state === 'stated' ? 'new' : 'silent';
	if (after.state !== 'stated') return 'fell-silent';
	return before.step === after.step ? 'stayed' : 'moved';
}

/** Whether there is a source and it was coded, whatever it says. */
export const isRead = ({ state }: Cell) => state === 'stated' || state === 'not-stated';

type Period = MatrixData['periods'][number];

/**
 * The periods to compare: the one given with the one before it; the oldest with the next.
 * @returns undefined where there is only one
 */
export function periodsCompared(
	{ periods }: Pick<MatrixData, 'periods'>,
	period: string
): readonly [before: Period, after: Period] | undefined {
	const at = Math.max(
		1,
		periods.findIndex(({ id }) => id === period)
	);
	const [before, after] = [periods[at - 1], periods[at]];
	return before && after && [before, after];
}

/** A topic and an actor, by their places in the data, in two periods. */
export interface Changed {
	readonly actor: number;
	readonly topic: number;
	readonly before: Cell;
	readonly after: Cell;
	/** Undefined where the two cannot be compared. */
	readonly change: Change | undefined;
	/** By how many units of the scale it moved: above 0 towards for, below towards against; undefined if not moved. */
	readonly by: number | undefined;
}

/** Why an actor cannot be compared: the state of its period, and which period. */
export interface Missing {
	readonly period: Period;
	readonly state: EmptyState;
}

/** All that two periods say of the actors and topics shown. */
export interface Comparison {
	readonly before: Period;
	readonly after: Period;
	/** Who belongs to a period, in the order shown, with what is missing; only where nothing is can they be compared. */
	readonly actors: readonly { readonly actor: number; readonly missing: readonly Missing[] }[];
	/** Whose sources belong to no period: they are the same in both, and so nothing can be told of them. */
	readonly timeless: readonly number[];
	/** Topic by topic, each with the actors of `actors`. */
	readonly rows: readonly { readonly topic: number; readonly cells: readonly Changed[] }[];
}

/** Compares a period with the one before it; the oldest with the next. Undefined where there is only one period. */
export function comparePeriods(
	matrix: Matrix,
	{ actors, topics }: Order,
	period: string
): Comparison | undefined {
	const periods = periodsCompared(matrix.data, period);
	if (!periods) return undefined;
	const [before, after] = periods.map(({ id }) => matrix.layer(id));
	if (!before || !after) return undefined;
	const timeless = actors.filter((actor) => isTimeless(matrix.data, actor));
	const timed = actors.filter((actor) => !timeless.includes(actor));
	const compare = (actor: number, topic: number) =>
		changed(matrix, { actor, topic }, [
			cellAt(matrix, before, actor, topic),
			cellAt(matrix, after, actor, topic)
		]);
	return {
		before: periods[0],
		after: periods[1],
		actors: timed.map((actor) => ({
			actor,
			missing: periods.flatMap((of) => {
				const state = matrix.layer(of.id).empty.get(actor);
				return state ? [{ period: of, state }] : [];
			})
		})),
		timeless,
		rows: topics.map((topic) => ({ topic, cells: timed.map((actor) => compare(actor, topic)) }))
	};
}

function changed(
	{ data }: Matrix,
	at: Pick<Changed, 'actor' | 'topic'>,
	[before, after]: readonly [Cell, Cell]
): Changed {
	const change = classify(before, after);
	const value = (step: number) => data.scale[step]?.value ?? 0; // known: checked by parse
	const by =
		change === 'moved' && before.state === 'stated' && after.state === 'stated'
			? value(after.step) - value(before.step)
			: undefined;
	return { ...at, before, after, change, by };
}

/** Whether an actor has sources, and none of them belongs to a period. */
export function isTimeless({ actors, sources }: MatrixData, actor: number): boolean {
	const own = sources.filter((source) => source.actor === actors[actor]?.id);
	return own.length > 0 && own.every(({ period }) => period === null);
}

/** How many of the compared cells changed in each way. */
export function countChanges({ rows }: Comparison): Record<Change, number> {
	const counts: Record<Change, number> = {
		moved: 0,
		stayed: 0,
		new: 0,
		'fell-silent': 0,
		silent: 0
	};
	for (const { cells } of rows)
		for (const { change } of cells) if (change !== undefined) counts[change]++;
	return counts;
}
