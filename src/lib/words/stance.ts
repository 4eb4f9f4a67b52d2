import type { Cell } from '#lib/core/matrix.ts';
import type { Scaled } from '#lib/core/matrix-data.ts';
import { toneOf, type EmptyState } from '#lib/core/stance.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatChoice, intlTag } from './locale.ts';

const EMPTY: Readonly<Record<EmptyState, () => string>> = {
	'not-stated': () => m.state_not_stated(),
	'no-source': () => m.state_no_source(),
	'not-coded': () => m.state_not_coded()
};

const isEmpty = (id: string): id is EmptyState => id in EMPTY;

/** The short word for a stance of the scale, or for one of the ways of stating nothing. */
export function stanceWord(id: string, { scale }: Scaled): string {
	if (isEmpty(id)) return EMPTY[id]();
	return scale.find((step) => step.id === id)?.word ?? id;
}

/** The id of what a cell says: a stance of the scale, or a way of stating nothing. */
export const stanceId = (cell: Cell, { scale }: Scaled): string =>
	cell.state === 'stated' ? (scale[cell.step]?.id ?? '') : cell.state;

export const cellWord = (cell: Cell, data: Scaled) =>
	(cell.state !== 'stated' && cell.word) || stanceWord(stanceId(cell, data), data);

/** The word with all that is marked on it: implied, sources differ. */
export function cellWords(cell: Cell, data: Scaled): string {
	if (cell.state !== 'stated') return cellWord(cell, data);
	return formatParts([
		cellWord(cell, data),
		...(cell.implied ? [m.mark_implied()] : []),
		...(cell.differ ? [m.mark_differ()] : [])
	]);
}

const formatParts = (parts: string[]) => parts.join(', ');

/** The class that draws a stance's colour and shape. */
export const markClass = (id: string, { scale }: Scaled): string => {
	const step = scale.find((one) => one.id === id);
	return step ? toneOf(step, scale) : id;
};

/** Names of stances in a sentence: one or another. */
export const listStances = (ids: readonly string[], data: Scaled) =>
	formatChoice(ids.map((id) => stanceWord(id, data).toLocaleLowerCase(intlTag())));
