import type { Grid } from './grid.ts';
import type { Matrix } from './matrix.ts';
import { LISTED_ACTORS } from './size.ts';
import type { View } from './view/view.ts';

/** What a chart is drawn of: of a view of very many actors the first, in its order, and of how many. */
export interface FirstActors {
	readonly view: View;
	readonly grid: Grid;
	/** How many actors the view shows; undefined where all are drawn. */
	readonly of: number | undefined;
}

export function firstActors({ data }: Matrix, view: View, grid: Grid): FirstActors {
	const of = grid.actors.length;
	if (of <= LISTED_ACTORS) return { view, grid, of: undefined };
	const actors = grid.actors.slice(0, LISTED_ACTORS);
	return {
		view: { ...view, actors: actors.flatMap((place) => data.actors[place]?.id ?? []) },
		grid: { ...grid, actors },
		of
	};
}
