import type { MatrixData, PositionData } from './matrix-data.ts';
import { listOf } from './positions.ts';
import { isLarge, LISTED_ACTORS } from './size.ts';

/**
 * What a page brings of a matrix: all of it, or of a very large one the first actors, and those that the page is about,
 * with what they state. `of` then says how many actors there are.
 * @param about ids of actors
 */
export function partOf(data: MatrixData, about: readonly string[] = []): MatrixData {
	if (!isLarge(data)) return data;
	const kept = (actor: number) =>
		actor < LISTED_ACTORS || about.includes(data.actors[actor]?.id ?? '');
	const actors = [...data.actors.keys()].filter(kept);
	const ids = new Set(actors.map((place) => data.actors[place]?.id));
	const sources = [...data.sources.keys()].filter((place) =>
		ids.has(data.sources[place]?.actor ?? '')
	);
	const at = { actor: placesOf(actors), source: placesOf(sources) };
	const positions = listOf(data.positions).flatMap(
		([actor, topic, source, step, implied]): PositionData[] => {
			const [a, s] = [at.actor.get(actor), at.source.get(source)];
			return a === undefined || s === undefined ? [] : [[a, topic, s, step, implied]];
		}
	);
	return {
		...data,
		of: data.actors.length,
		actors: actors.map((place) => data.actors[place]!),
		sources: sources.map((place) => data.sources[place]!),
		positions,
		gaps: data.gaps.filter(({ actor }) => ids.has(actor))
	};
}

/** From a place in the whole to that in the part. */
const placesOf = (kept: readonly number[]) => new Map(kept.map((place, i) => [place, i]));
