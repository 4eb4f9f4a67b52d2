import type { MatrixData, SourceData } from './matrix-data.ts';

type Sources = MatrixData['sources'];

/** By the list itself: who asks for one actor's asks for others' too, and there may be thousands. */
const known = new WeakMap<Sources, ReadonlyMap<string | null, readonly SourceData[]>>();

/** The sources of an actor that stand in a period, as the data lists them. */
export function sourcesOf({ sources }: MatrixData, actor: string, period: string): SourceData[] {
	const byActor = known.get(sources) ?? groupByActor(sources);
	return (byActor.get(actor) ?? []).filter(
		(source) => source.period === null || source.period === period
	);
}

function groupByActor(sources: Sources) {
	const groups = new Map<string | null, SourceData[]>();
	for (const source of sources) {
		const group = groups.get(source.actor);
		if (group) group.push(source);
		else groups.set(source.actor, [source]);
	}
	known.set(sources, groups);
	return groups;
}
