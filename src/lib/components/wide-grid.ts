/** How a grid of very many rows and columns is drawn only where it is seen. */

/** A place in the grid, in rows and columns from 0. */
export interface Place {
	readonly row: number;
	readonly column: number;
}

/** A new window only every so many rows, or columns: within them nothing is made anew. */
const STEP = 2;
/** So many are drawn beyond what is seen, so that a short scroll finds them there: each costs as much as one in sight. */
const BEYOND = 2;

/**
 * The rows, or columns, that are drawn: those in sight, some around them, and the one that holds the focus.
 * @param scrolled how far, in pixels @param seen how much is in sight, in pixels @param size of one, in pixels
 * @returns their places, in order
 */
export function placesInSight(
	count: number,
	{ scrolled, seen, size }: { scrolled: number; seen: number; size: number },
	held: number
): number[] {
	const from = Math.floor(scrolled / size / STEP) * STEP;
	const first = Math.max(0, from - BEYOND);
	const last = Math.min(count, from + Math.ceil(seen / size) + STEP + BEYOND);
	const places = Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i);
	if (held < 0 || held >= count) return places;
	if (held < first) return [held, ...places];
	return held >= last ? [...places, held] : places;
}

/** Where a key leads from a place; undefined where it leads nowhere. @param page rows in sight */
export function placeAfter(
	from: Place,
	{ key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
	size: { readonly rows: number; readonly columns: number },
	page: number
): Place | undefined {
	const { row, column } = from;
	const [bottom, end] = [size.rows - 1, size.columns - 1];
	const to: Record<string, Place> = {
		ArrowUp: { row: ctrlKey ? 0 : row - 1, column },
		ArrowDown: { row: ctrlKey ? bottom : row + 1, column },
		ArrowLeft: { row, column: ctrlKey ? 0 : column - 1 },
		ArrowRight: { row, column: ctrlKey ? end : column + 1 },
		PageUp: { row: Math.max(0, row - page), column },
		PageDown: { row: Math.min(bottom, row + page), column },
		Home: { row: ctrlKey ? 0 : row, column: 0 },
		End: { row: ctrlKey ? bottom : row, column: end }
	};
	const there = to[key];
	const isThere =
		there && there.row >= 0 && there.row <= bottom && there.column >= 0 && there.column <= end;
	return isThere ? there : undefined;
}

/** How far to have scrolled so that a row or column is seen, in pixels. @param seen beside the heads, which stay */
export function scrollTo(
	place: number,
	{ scrolled, seen, size }: { scrolled: number; seen: number; size: number }
): number {
	const start = place * size;
	if (start < scrolled) return start;
	return start + size > scrolled + seen ? start + size - seen : scrolled;
}
