import type { ActorData, MatrixData } from './matrix-data.ts';
import { positionAt } from './positions.ts';
import type { EmptyState } from './stance.ts';
import { byStrength } from './strength.ts';

/** What an actor states on a topic in a period, or why nothing stands there. */
export type Cell = Stated | Empty;

export interface Stated {
	readonly state: 'stated';
	/** The place of its stance on the scale. */
	readonly step: number;
	readonly implied: boolean;
	/** Places in `positions`: the one from the strongest source first. */
	readonly positions: readonly number[];
	/** Whether its sources give different stances. */
	readonly differ: boolean;
}

export interface Empty {
	readonly state: EmptyState;
	/** What is said in place of the state's own word. */
	readonly word?: string | undefined;
}

/** One period of the matrix, laid out for look-ups in constant time. */
export interface Layer {
	readonly period: string;
	/** The values that actors state, actor by actor; absent cells hold ABSENT. Read it through `valueAt` or `cellAt`. */
	readonly values: Int8Array;
	/** For each cell the place in `positions` of what it shows, plus 1: 0 where there is none. */
	readonly chosen: Int32Array;
	/** The further positions of the few cells that have several. */
	readonly others: ReadonlyMap<number, readonly number[]>;
	readonly empty: ReadonlyMap<number, EmptyState>;
}

export interface Matrix {
	readonly data: MatrixData;
	readonly actorAt: ReadonlyMap<string, number>;
	readonly topicAt: ReadonlyMap<string, number>;
	/** @throws RangeError where there is no such period */
	layer(period: string): Layer;
}

/** Not a stance: typed arrays cannot hold `undefined`, and this lies outside every scale. */
export const ABSENT = -128;

/** Indexes a page's data. A period is laid out when it is first asked for: O(actors x topics + positions). */
export function indexMatrix(data: MatrixData): Matrix {
	const layers = new Map<string, Layer>();
	return {
		data,
		actorAt: placeOf(data.actors),
		topicAt: placeOf(data.topics),
		layer(period) {
			const layer = layers.get(period) ?? layOut(data, period);
			layers.set(period, layer);
			return layer;
		}
	};
}

/** The cell of an actor and a topic, given by their places in the data. */
export function cellAt({ data }: Matrix, layer: Layer, actor: number, topic: number): Cell {
	const index = actor * data.topics.length + topic;
	const first = (layer.chosen[index] ?? 0) - 1;
	const position = positionAt(data, first);
	if (!position)
		return { state: layer.empty.get(actor) ?? 'not-stated', word: data.actors[actor]?.unsaid };
	const further = layer.others.get(index) ?? [];
	return {
		state: 'stated',
		step: position[3],
		implied: position[4] === 1,
		positions: [first, ...further],
		differ: further.some((other) => positionAt(data, other)?.[3] !== position[3])
	};
}

/** The value of a stated stance, or undefined where nothing is stated. */
export function valueAt({ data }: Matrix, layer: Layer, actor: number, topic: number) {
	const value = layer.values[actor * data.topics.length + topic] ?? ABSENT;
	return value === ABSENT ? undefined : value;
}

const placeOf = (list: readonly { id: string }[]) => new Map(list.map(({ id }, i) => [id, i]));

function layOut(data: MatrixData, period: string): Layer {
	if (!data.periods.some(({ id }) => id === period)) throw new RangeError(`no period ${period}`);
	const size = data.actors.length * data.topics.length;
	const values = new Int8Array(size).fill(ABSENT);
	const chosen = new Int32Array(size);
	const others = new Map<number, number[]>();
	const steps = data.scale.map(({ value }) => value);
	const isHere = data.sources.map((source) => source.period === null || source.period === period);
	for (let i = 0; i < data.positions.length; i++) {
		const position = data.positions.at(i)!;
		if (!isHere[position[2]]) continue;
		const index = position[0] * data.topics.length + position[1];
		const before = (chosen[index] ?? 0) - 1;
		let first = i;
		if (before >= 0) {
			const ranked = [before, ...(others.get(index) ?? []), i].sort((a, b) => rank(data, a, b));
			first = ranked[0] ?? i;
			others.set(index, ranked.slice(1));
		}
		chosen[index] = first + 1;
		values[index] = steps[data.positions.at(first)![3]] ?? ABSENT;
	}
	return { period, values, chosen, others, empty: emptyStates(data, period) };
}

function rank(data: MatrixData, a: number, b: number): number {
	const source = (i: number) => data.sources[data.positions.at(i)![2]]!;
	return byStrength(source(a), source(b)) || a - b;
}

function emptyStates(data: MatrixData, period: string): Map<number, EmptyState> {
	const places = placeOf(data.actors as readonly ActorData[]);
	return new Map(
		data.gaps
			.filter((gap) => gap.period === period)
			.map(({ actor, state }) => [places.get(actor) ?? -1, state])
	);
}
