import type { MatrixData } from '../matrix-data.ts';

/**
 * The actors of a view after a reader has ticked some and unticked others: where they stood in the data's order they
 * still do; in an order of the link's own they keep their places, and new ones come last.
 * @param shown in the view's order @param chosen in any order
 */
export function chooseActors(
	shown: readonly string[],
	chosen: readonly string[],
	{ actors }: MatrixData
): string[] {
	const isChosen = new Set(chosen);
	const usual = actors.map(({ id }) => id).filter((id) => isChosen.has(id));
	const kept = shown.filter((id) => isChosen.has(id));
	const isKept = new Set(kept);
	const isUsual = usual.filter((id) => isKept.has(id)).join() === kept.join();
	return isUsual ? usual : [...kept, ...usual.filter((id) => !isKept.has(id))];
}
