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
	const { layer, actors, topics: asked, stated } = askedFor(matrix, view);
	const cell = (actor: number, topic: number) => cellAt(matrix, layer, actor, topic);
	const keeps = keeper(matrix, view);
	const differing = view.differing ? asked.filter((t) => differ(matrix, layer, actors, t)) : asked;
	const all = { actors, topics: differing };
	const kept = keeps && countKept(matrix, layer, view.rows, all, keeps);
	const filtered = kept ? filterRows(view.rows, all, (row) => kept[row] !== 0) : all;
	const shown = narrowing
		? filterRows(view.rows, filtered, (row) => narrowing[ROW[view.rows]].has(row))
		: filtered;
	return {
		...orderOf(matrix, layer, view, shown, collator),
		layer,
		cells: actors.length * asked.length,
		stated,
		alike: asked.length - differing.length,
		kept: kept && shown[ROW[view.rows]].reduce((sum, row) => sum + kept[row]!, 0),
		cell,
		keeps: keeps ?? (() => true)
	};
}

/** What a view asks for before it filters anything. */
interface Asked extends Order {
	readonly layer: Layer;
	/** How many of its cells hold a stance. */
	readonly stated: number;
	/** Of which parts of a view it is made. */
	readonly of: Pick<View, 'period' | 'actors' | 'topics'>;
}

/** What was last asked for of a matrix: of very many it takes as long as a filter, and most steps leave it as it is. */
const lastAsked = new WeakMap<Matrix, Asked>();

function askedFor(matrix: Matrix, { period, actors: ids, topics: topicIds }: View): Asked {
	const last = lastAsked.get(matrix);
	const { of } = last ?? {};
	if (last && of?.period === period && of.actors === ids && of.topics === topicIds) return last;
	const layer = matrix.layer(period);
	const actors = ids.flatMap((id) => matrix.actorAt.get(id) ?? []);
	const topics = topicIds.flatMap((id) => matrix.topicAt.get(id) ?? []);
	const stated = countStated(matrix, layer, { actors, topics });
	const asked = { layer, actors, topics, stated, of: { period, actors: ids, topics: topicIds } };
	lastAsked.set(matrix, asked);
	return asked;
}

type Keeper = (cell: Pick<Stated, 'state' | 'step'> | Empty) => boolean;

/** Whether a view keeps a cell's stance; undefined where it keeps every one. */
function keeper({ data }: Matrix, { stances }: View): Keeper | undefined {
	const kept = new Set(stances);
	if (kept.size === stancesOf(data).length) return undefined;
	return (cell) =>
		kept.has(cell.state === 'stated' ? (data.scale[cell.step]?.id ?? '') : cell.state);
}

/**
 * How many cells of each row hold what a view keeps, by the row's place in the data. No cell is made to be asked about,
 * of which there may be very many.
 */
function countKept(
	{ data }: Matrix,
	{ values, empty }: Layer,
	rows: View['rows'],
	{ actors, topics }: Order,
	keeps: Keeper
): Uint32Array {
	const width = data.topics.length;
	const counts = new Uint32Array(rows === 'party' ? data.actors.length : width);
	const isKept = new Uint8Array(256);
	data.scale.forEach(({ value }, step) => {
		isKept[value - ABSENT]! |= Number(keeps({ state: 'stated', step }));
	});
	for (const actor of actors) {
		// what a cell without a stance says is the same in an actor's whole row
		isKept[0] = Number(keeps({ state: empty.get(actor) ?? 'not-stated' }));
		for (const topic of topics) {
			const row = rows === 'party' ? actor : topic;
			counts[row]! += isKept[values[actor * width + topic]! - ABSENT]!;
		}
	}
	return counts;
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

/** What stands on the rows of a grid by each choice. */
const ROW = { party: 'actors', topic: 'topics' } as const;

function filterRows(rows: View['rows'], order: Order, keep: (row: number) => boolean): Order {
	return { ...order, [ROW[rows]]: order[ROW[rows]].filter(keep) };
}

function countStated({ data }: Matrix, { values }: Layer, { actors, topics }: Order): number {
	const width = data.topics.length;
	let n = 0;
	for (const actor of actors)
		for (const topic of topics) if (values[actor * width + topic] !== ABSENT) n++;
	return n;
}
