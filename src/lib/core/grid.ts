import {
	ABSENT,
	cellAt,
	type Cell,
	type Empty,
	type Layer,
	type Matrix,
	type Stated
} from './matrix.ts';
import { orderOf, type Order } from './order.ts';
import { stancesOf, type View } from './view/view.ts';

/** A view of the matrix as rows and columns, by their places in the data. */
export interface Grid extends Order {
	readonly layer: Layer;
	/** Of all cells of the actors and topics asked for: how many there are, and how many hold a stance. */
	readonly cells: number;
	readonly stated: number;
	/** How many of the topics asked for are not shown, since the actors do not differ on them. */
	readonly alike: number;
	/** How many cells hold a stance that the view keeps; undefined where it keeps all. */
	readonly kept: number | undefined;
	cell(actor: number, topic: number): Cell;
	/** Whether the view keeps the stance of a cell. */
	keeps(cell: Cell): boolean;
}

/** What a search leaves on the rows; undefined where nothing is searched for. */
export interface Narrowing {
	readonly actors: ReadonlySet<number>;
	readonly topics: ReadonlySet<number>;
}

/**
 * Lays out what a view shows: its actors and topics, without the rows that its filters empty, in its order.
 * @param collator compares names in the reader's language
 */
export function layoutGrid(
	matrix: Matrix,
	view: View,
	collator: Pick<Intl.Collator, 'compare'>,
	narrowing?: Narrowing
): Grid {
	const layer = matrix.layer(view.period);
	const actors = view.actors.flatMap((id) => matrix.actorAt.get(id) ?? []);
	const asked = view.topics.flatMap((id) => matrix.topicAt.get(id) ?? []);
	const cell = (actor: number, topic: number) => cellAt(matrix, layer, actor, topic);
	const keeps = keeper(matrix, view);
	const keepsAt = keeps && keeperAt(matrix, layer, keeps);
	const differing = view.differing ? asked.filter((t) => differ(matrix, layer, actors, t)) : asked;
	const filtered = keepsAt
		? keepRows(view.rows, { actors, topics: differing }, keepsAt)
		: { actors, topics: differing };
	const shown = narrowRows(view.rows, filtered, narrowing);
	return {
		...orderOf(matrix, layer, view, shown, collator),
		layer,
		cells: actors.length * asked.length,
		stated: countStated(matrix, layer, { actors, topics: asked }),
		alike: asked.length - differing.length,
		kept: keepsAt && count(shown, keepsAt),
		cell,
		keeps: keeps ?? (() => true)
	};
}

type Keeper = (cell: Pick<Stated, 'state' | 'step'> | Empty) => boolean;

/** Whether a view keeps a cell's stance; undefined where it keeps every one. */
function keeper({ data }: Matrix, { stances }: View): Keeper | undefined {
	const kept = new Set(stances);
	if (kept.size === stancesOf(data).length) return undefined;
	return (cell) =>
		kept.has(cell.state === 'stated' ? (data.scale[cell.step]?.id ?? '') : cell.state);
}

/** The same for a cell by its places: no cell is made to be asked about, of which there may be very many. */
function keeperAt({ data }: Matrix, { values, empty }: Layer, keeps: Keeper) {
	const width = data.topics.length;
	const kept = new Set(
		data.scale.flatMap(({ value }, step) => (keeps({ state: 'stated', step }) ? [value] : []))
	);
	return (actor: number, topic: number) => {
		const value = values[actor * width + topic] as number;
		return value === ABSENT ? keeps({ state: empty.get(actor) ?? 'not-stated' }) : kept.has(value);
	};
}

/** Whether at least two of the actors state different stances on a topic. */
function differ({ data }: Matrix, { values }: Layer, actors: readonly number[], topic: number) {
	const width = data.topics.length;
	let first = ABSENT;
	return actors.some((actor) => {
		const value = values[actor * width + topic] as number;
		if (value === ABSENT) return false;
		if (first === ABSENT) first = value;
		return value !== first;
	});
}

function keepRows(
	rows: View['rows'],
	{ actors, topics }: Order,
	keep: (a: number, t: number) => boolean
): Order {
	return rows === 'party'
		? { actors: actors.filter((a) => topics.some((t) => keep(a, t))), topics }
		: { actors, topics: topics.filter((t) => actors.some((a) => keep(a, t))) };
}

function narrowRows(rows: View['rows'], { actors, topics }: Order, narrowing?: Narrowing): Order {
	if (!narrowing) return { actors, topics };
	return rows === 'party'
		? { actors: actors.filter((a) => narrowing.actors.has(a)), topics }
		: { actors, topics: topics.filter((t) => narrowing.topics.has(t)) };
}

function countStated({ data }: Matrix, { values }: Layer, { actors, topics }: Order): number {
	const width = data.topics.length;
	let n = 0;
	for (const actor of actors)
		for (const topic of topics) if (values[actor * width + topic] !== ABSENT) n++;
	return n;
}

function count({ actors, topics }: Order, holds: (a: number, t: number) => boolean): number {
	let n = 0;
	for (const actor of actors) for (const topic of topics) if (holds(actor, topic)) n++;
	return n;
}
