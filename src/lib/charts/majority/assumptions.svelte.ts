import type { Assumptions, Side } from '#lib/core/majority.ts';
import type { Matrix } from '#lib/core/matrix.ts';

/**
 * What the reader assumes of silent parties, on one matrix: chart, sentences, title and table follow it. It is the
 * reader's own and stands in no address; it goes with the page.
 */
let held = $state.raw<{ readonly matrix: Matrix; readonly sides: Assumptions }>();

const NONE: Assumptions = new Map();

export const assumptionsOn = (matrix: Matrix): Assumptions =>
	held?.matrix === matrix ? held.sides : NONE;

/** @param side undefined: the party is silent again */
export function assume(matrix: Matrix, actor: string, side: Side | undefined) {
	const others = [...assumptionsOn(matrix)].filter(([id]) => id !== actor);
	held = { matrix, sides: new Map(side ? [...others, [actor, side]] : others) };
}

export function assumeNothing() {
	held = undefined;
}
