import { NO_ASSUMPTIONS, putOn, type Assumptions, type Side } from '#lib/core/majority.ts';
import type { Matrix } from '#lib/core/matrix.ts';

/**
 * What the reader assumes of silent parties, on one matrix: chart, sentences, title and table follow it. It is the
 * reader's own and stands in no address; it goes with the page.
 */
let held = $state.raw<{ readonly matrix: Matrix; readonly sides: Assumptions }>();

/** None until the reader makes one. */
export const assumptionsOn = (matrix: Matrix): Assumptions =>
	held?.matrix === matrix ? held.sides : NO_ASSUMPTIONS;

/** @param side undefined: the party is silent again */
export function assume(matrix: Matrix, actor: string, side: Side | undefined) {
	held = { matrix, sides: putOn(assumptionsOn(matrix), actor, side) };
}

export function assumeNothing() {
	held = undefined;
}
