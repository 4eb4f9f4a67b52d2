import Fuse from 'fuse.js/min-basic';
import { fold } from './fold.ts';

/** Alike enough to be a slip: about two letters in five. */
const THRESHOLD = 0.4;

/** What a mistyped address may have meant: things whose id or title resembles its last part, the nearest first. */
export function nearPath<T extends { readonly id: string; readonly title: string }>(
	path: string,
	things: readonly T[]
): T[] {
	const last = path.split('/').filter(Boolean).at(-1) ?? '';
	if (!last) return [];
	const fuse = new Fuse(
		things.map((thing) => ({ thing, id: thing.id, title: fold(thing.title).text })),
		{ keys: ['id', 'title'], threshold: THRESHOLD, ignoreLocation: true }
	);
	return fuse.search(fold(last).text.slice(0, 32)).map(({ item }) => item.thing);
}
