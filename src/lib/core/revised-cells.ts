import { periodsCompared } from './change.ts';
import type { MatrixData } from './matrix-data.ts';
import type { Revision } from './revision.ts';
import type { CellName, View } from './view/view.ts';

/** A cell of a view that has changed, with all that changed in it. */
export interface RevisedCell extends CellName {
	readonly revisions: readonly Revision[];
}

/**
 * The cells that a view shows and that have changed: in the order of its actors, topic by topic. The comparison of
 * periods shows two of them, and the cell of either; where all of an actor's topics changed, each that is shown did.
 * @param revisions from the version that the view shows to a later one
 * @param data of the version that the view shows
 */
export function revisedCells(
	view: Pick<View, 'actors' | 'topics' | 'period' | 'chart'>,
	revisions: readonly Revision[],
	data: Pick<MatrixData, 'periods'>
): RevisedCell[] {
	const periods =
		view.chart === 'change'
			? (periodsCompared(data, view.period) ?? []).map(({ id }) => id)
			: [view.period];
	const shown = revisions.filter(({ period }) => period === null || periods.includes(period));
	return view.topics.flatMap((topic) =>
		view.actors.flatMap((actor) => {
			const here = shown.filter(
				(one) => one.actor === actor && (one.topic === null || one.topic === topic)
			);
			return here.length > 0 ? [{ actor, topic, revisions: here }] : [];
		})
	);
}
