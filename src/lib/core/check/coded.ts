import type { Position, Source } from '../dataset.ts';
import type { Problem } from '../problem.ts';
import type { Placed } from '../reading.ts';
import { within, wrongPlace, wrongValue } from './place.ts';

/**
 * That a position which two coders read tells what coding tells: where it stands, on what ground, in which words, and
 * whether they agreed; and that no other says that they did.
 */
export function checkCoded(entry: Placed<Position>, { round }: Source): Problem[] {
	const { agreed, attribution, basis, locator, summary } = entry.value;
	const isPlaced = (locator.paragraph ?? locator.page) !== undefined;
	const untold = (key: string, expected: string, value: unknown) =>
		wrongValue(within(entry, key), expected, value);
	if (round === null)
		return agreed === null
			? []
			: [untold('agreed', 'null, since its source was read in no round', agreed)];
	return [
		...(agreed === null ? [untold('agreed', 'true or false', agreed)] : []),
		...(basis === 'unknown' ? [untold('basis', 'explicit or implied', basis)] : []),
		...(attribution === 'unknown' ? [untold('attribution', 'named or section', attribution)] : []),
		...(isPlaced ? [] : [wrongPlace(within(entry, 'locator'), 'a paragraph or a page')]),
		...(summary === null ? [untold('summary', 'words', summary)] : [])
	];
}
