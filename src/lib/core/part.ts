import type { MatrixData, PositionData } from './matrix-data.ts';
import { actorsInPart, isLarge } from './size.ts';

/**
 * What a page brings of a matrix: all of it, or of a very large one the first actors, and those that the page is about,
 * with what they state. `of` then says how many actors there are. Positions have other places than in the whole, which
 * texts and searches refer to.
 * @param about ids of actors
 */
export function partOf(data: MatrixData, about: readonly string[] = []): MatrixData {
	if (!isLarge(data)) return data;
	const { actorAt, sourcesOf, positionsOf } = indexOf(data);
	const length = Math.min(actorsInPart(data.topics.length), data.actors.length);
	const first = Array.from({ length }, (_, i) => i);
	const further = about.flatMap((id) => actorAt.get(id) ?? []).filter((at) => at >= first.length);
	const actors = [...first, ...new Set(further)];
	const sources = actors.flatMap((actor) => sourcesOf.get(actor) ?? []).sort((a, b) => a - b);
	const places = new Map(sources.map((source, i) => [source, i]));
	const positions = actors.flatMap((actor, a) =>
		(positionsOf.get(actor) ?? []).flatMap((at): PositionData[] => {
			const [, topic, source, step, basis] = data.positions.at(at)!;
			const s = places.get(source);
			return s === undefined ? [] : [[a, topic, s, step, basis]];
		})
	);
	const ids = new Set(actors.map((actor) => data.actors[actor]!.id));
	return {
		...data,
		of: data.actors.length,
		actors: actors.map((actor) => data.actors[actor]!),
		sources: sources.map((source) => data.sources[source]!),
		positions,
		gaps: data.gaps.filter(({ actor }) => ids.has(actor))
	};
}

/** Where an actor's sources and positions stand, by its place. */
interface Index {
	readonly actorAt: ReadonlyMap<string, number>;
	readonly sourcesOf: ReadonlyMap<number, readonly number[]>;
	readonly positionsOf: ReadonlyMap<number, readonly number[]>;
}

/** By the matrix: every page takes its part of the same. */
const known = new WeakMap<MatrixData, Index>();

function indexOf(data: MatrixData): Index {
	const before = known.get(data);
	if (before) return before;
	const actorAt = new Map(data.actors.map(({ id }, i) => [id, i]));
	const index = {
		actorAt,
		sourcesOf: group(data.sources.length, (i) => actorAt.get(data.sources[i]!.actor ?? '')),
		positionsOf: group(data.positions.length, (i) => data.positions.at(i)![0])
	};
	known.set(data, index);
	return index;
}

/** The places of a list by what each is of; those that are of nobody are left out. */
function group(length: number, whose: (place: number) => number | undefined) {
	const groups = new Map<number, number[]>();
	for (let place = 0; place < length; place++) {
		const actor = whose(place);
		if (actor === undefined) continue;
		const here = groups.get(actor);
		if (here) here.push(place);
		else groups.set(actor, [place]);
	}
	return groups;
}
