import { agreementWithAll, isTooLittle, type Agreement } from './agreement.ts';
import { ABSENT, type Layer, type Matrix } from './matrix.ts';
import type { View } from './view/view.ts';

/** Actors and topics by their places in the data, in the order in which they are shown. */
export interface Order {
	readonly actors: readonly number[];
	readonly topics: readonly number[];
}

/**
 * Orders what a view shows. Names and coverage order the rows, whatever stands on them; agreement orders the actors,
 * wherever they stand. Equal ones keep the order they came in.
 * @param collator compares names in the reader's language
 */
export function orderOf(
	matrix: Matrix,
	layer: Layer,
	{ rows, sort }: Pick<View, 'rows' | 'sort'>,
	{ actors, topics }: Order,
	collator: Collator
): Order {
	if (sort.by === 'order') return { actors, topics };
	if (sort.by === 'agree') {
		const nearest = nearness(matrix, layer, matrix.actorAt.get(sort.actor) ?? 0, topics);
		return { actors: [...actors].sort(nearest), topics };
	}
	const compare =
		sort.by === 'name'
			? byName(matrix, rows, collator)
			: byCoverage(matrix, layer, rows, { actors, topics });
	return rows === 'party'
		? { actors: [...actors].sort(compare), topics }
		: { actors, topics: [...topics].sort(compare) };
}

type Compare = (a: number, b: number) => number;
type Collator = Pick<Intl.Collator, 'compare'>;

/** By each list of actors or topics the rank of each name, in the order that it was last asked for in. */
const ranked = new WeakMap<object, { compare: Collator['compare']; ranks: Uint32Array }>();

/**
 * The ranks of the names of what stands on the rows, by their places in the data; equal names have the same. Made once:
 * of very many it takes longer than all else of a sort.
 */
export function rankNames(
	{ data }: Matrix,
	rows: View['rows'],
	{ compare }: Collator
): Uint32Array {
	const named = rows === 'party' ? data.actors : data.topics;
	const last = ranked.get(named);
	if (last?.compare === compare) return last.ranks;
	const names =
		rows === 'party' ? data.actors.map(({ name }) => name) : data.topics.map(({ title }) => title);
	const ranks = new Uint32Array(names.length);
	let [rank, before] = [0, ''];
	for (const [place, name] of [...names.entries()].sort(([, a], [, b]) => compare(a, b))) {
		if (compare(before, name) !== 0) rank++;
		ranks[place] = rank;
		before = name;
	}
	ranked.set(named, { compare, ranks });
	return ranks;
}

function byName(matrix: Matrix, rows: View['rows'], collator: Collator): Compare {
	const ranks = rankNames(matrix, rows, collator);
	return (a, b) => ranks[a]! - ranks[b]!;
}

/** The one on which most is stated first. */
function byCoverage(
	{ data }: Matrix,
	{ values }: Layer,
	rows: View['rows'],
	shown: Order
): Compare {
	const width = data.topics.length;
	const stated = new Uint32Array(Math.max(data.actors.length, width));
	for (const actor of shown.actors)
		for (const topic of shown.topics) {
			const row = rows === 'party' ? actor : topic;
			if (values[actor * width + topic] !== ABSENT) stated[row] = (stated[row] ?? 0) + 1;
		}
	return (a, b) => (stated[b] ?? 0) - (stated[a] ?? 0);
}

/** The actor itself, then from the nearest to the farthest, then those of whom too little is known to say. */
function nearness(matrix: Matrix, layer: Layer, actor: number, topics: readonly number[]): Compare {
	const all = agreementWithAll(matrix, layer, actor, topics);
	const { minimumOverlap } = matrix.data;
	const group = (i: number, { value }: Agreement) => {
		if (i === actor) return 0;
		if (value === undefined) return 3;
		return isTooLittle(all[i] as Agreement, minimumOverlap) ? 2 : 1;
	};
	return (a, b) => {
		const [x, y] = [all[a], all[b]];
		if (!x || !y) return 0;
		return group(a, x) - group(b, y) || (y.value ?? 0) - (x.value ?? 0) || y.shared - x.shared;
	};
}
