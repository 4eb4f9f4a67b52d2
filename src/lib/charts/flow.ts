import { placeText, widestWord, type Box, type TextBlock } from './text-block.ts';

/** Where something stands in lines that are filled from the left: its left edge in pixels, and its line from 0. */
export interface Placed {
	readonly x: number;
	readonly line: number;
}

/**
 * Fills lines from the left, one thing after another; what does not fit begins the next line.
 * @param widths of the things; what is wider than a line stands in one of its own
 * @param gap between two of them, in pixels
 */
export function flow(widths: readonly number[], width: number, gap: number): Placed[] {
	let [x, line] = [0, 0];
	return widths.map((one) => {
		if (x > 0 && x + one > width) [x, line] = [0, line + 1];
		const placed = { x, line };
		x += one + gap;
		return placed;
	});
}

/** A key to what is drawn: a sample, centred on (x, y), and what it means. */
export interface Key<Id extends string> {
	readonly id: Id;
	readonly x: number;
	readonly y: number;
	readonly sample: Box;
	readonly text: TextBlock;
}

/** How a legend is set, in pixels: its lines are higher than any sample. */
const KEY = { size: 12, gap: 20, between: 7, line: 24 };

/** What a legend needs for the widest of its words, in pixels. @param size of a sample */
export const keyWidth = (words: readonly string[], { width }: Pick<Box, 'width'>) =>
	width + KEY.between + widestWord(words, KEY);

/**
 * A legend in as many lines as it needs.
 * @param words what each sample means
 * @param size of a sample, in pixels
 */
export function layoutKeys<Id extends string>(
	words: readonly (readonly [id: Id, word: string])[],
	{ x, y, width }: Omit<Box, 'height'>,
	size: Pick<Box, 'width' | 'height'>
): { keys: Key<Id>[]; height: number } {
	const indent = size.width + KEY.between;
	const texts = words.map(([, word]) =>
		placeText(word, { x: 0, y: 0, width: width - indent }, KEY)
	);
	const places = flow(
		texts.map((text) => indent + text.width),
		width,
		KEY.gap
	);
	const keys = words.map(([id], i) => {
		const [place, text] = [places[i] as Placed, texts[i] as TextBlock];
		const [left, top] = [x + place.x, y + place.line * KEY.line];
		return {
			id,
			x: left + size.width / 2,
			y: top + KEY.line / 2,
			sample: { x: left, y: top + (KEY.line - size.height) / 2, ...size },
			text: { ...text, x: left + indent, y: top + (KEY.line - text.leading) / 2 }
		};
	});
	const lines = places.length > 0 ? (places.at(-1) as Placed).line + 1 : 0;
	return { keys, height: lines * KEY.line };
}
