import { ABSENT, cellAt, type Cell, type Layer, type Matrix } from './matrix.ts';
import { orderOf, type Order } from './order.ts';
import type { View } from './view/view.ts';

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
	collator: Intl.Collator,
	narrowing?: Narrowing
): Grid {
	const layer = matrix.layer(view.period);
	const actors = view.actors.flatMap((id) => matrix.actorAt.get(id) ?? []);
	const asked = view.topics.flatMap((id) => matrix.topicAt.get(id) ?? []);
	const cell = (actor: number, topic: number) => cellAt(matrix, layer, actor, topic);
	const keeps = keeper(matrix, view);
	const differing = view.differing ? asked.filter((t) => differ(matrix, layer, actors, t)) : asked;
	const filtered = keeps
		? keepRows(view.rows, { actors, topics: differing }, (a, t) => keeps(cell(a, t)))
		: { actors, topics: differing };
	const shown = narrowRows(view.rows, filtered, narrowing);
	const stated = count({ actors, topics: asked }, (a, t) => isStated(matrix, layer, a, t));
	return {
		...orderOf(matrix, layer, view, shown, collator),
		layer,
		cells: actors.length * asked.length,
		stated,
		alike: asked.length - differing.length,
		kept: keeps && count(shown, (a, t) => keeps(cell(a, t))),
		cell,
		keeps: keeps ?? (() => true)
	};
}

/** Whether a view keeps a cell's stance; undefined where it keeps every one. */
function keeper({ data }: Matrix, { stances }: View): ((cell: Cell) => boolean) | undefined {
	const kept = new Set(stances);
	if (kept.size === data.scale.length + 3) return undefined;
	return (cell) =>
		kept.has(cell.state === 'stated' ? (data.scale[cell.step]?.id ?? '') : cell.state);
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

const isStated = ({ data }: Matrix, { values }: Layer, actor: number, topic: number) =>
	values[actor * data.topics.length + topic] !== ABSENT;

function count({ actors, topics }: Order, holds: (a: number, t: number) => boolean): number {
	let n = 0;
	for (const actor of actors) for (const topic of topics) if (holds(actor, topic)) n++;
	return n;
}
