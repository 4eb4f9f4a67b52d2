/** Text for a drawing, which cannot break lines itself: how wide it is at most, and where its lines stand. */

/** A rectangle in pixels, from the drawing's upper left corner. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Lines of text in a box that holds them all; a line's baseline is `size` below its top. */
export interface TextBlock extends Box {
	readonly lines: readonly string[];
	/** Of the type, in pixels. */
	readonly size: number;
	/** From one baseline to the next, in pixels. */
	readonly leading: number;
	readonly bold: boolean;
}

/** How text is set: the type's size in pixels, and its weight. */
export interface Type {
	readonly size: number;
	readonly bold?: boolean;
}

const NARROW = new Set("fijlrtI .,:;!|'’()[]/-");
const WIDE = new Set('MWmw@%&');
/** What bold letters are wider by. */
const BOLD = 1.12;
const LEADING = 1.3;

/**
 * The width in pixels that a text stays within, whichever of the site's faces it is set in: the widths are those of the
 * widest of them (DejaVu Sans), and a whole em for what is not Latin. No letters are measured, so that it is the same at
 * build time and in each browser.
 */
export function textWidth(text: string, { size, bold = false }: Type): number {
	let ems = 0;
	for (const character of text) ems += emsOf(character);
	return ems * size * (bold ? BOLD : 1);
}

function emsOf(character: string): number {
	if (NARROW.has(character)) return 0.42;
	if (WIDE.has(character) || character > '\u024f') return 1;
	return character === character.toLowerCase() ? 0.64 : 0.79;
}

/** The widest of the words, none of which should be broken, in pixels. */
export function widestWord(texts: readonly string[], type: Type): number {
	return Math.max(0, ...texts.flatMap(words).map((word) => textWidth(word, type)));
}

/** Breaks a text into lines that stay within a width; only a word that is too long by itself is broken. */
export function wrapText(text: string, width: number, type: Type): string[] {
	const lines: string[] = [];
	for (const word of words(text).flatMap((one) => breakWord(one, width, type))) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
		if (lines.length > 0 && textWidth(longer, type) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

const words = (text: string) => text.split(/\s+/).filter(Boolean);

function breakWord(word: string, width: number, type: Type): string[] {
	if (textWidth(word, type) <= width) return [word];
	const pieces: string[] = [];
	let piece = '';
	for (const character of word) {
		if (piece && textWidth(`${piece}${character}-`, type) > width) {
			pieces.push(`${piece}-`);
			piece = '';
		}
		piece += character;
	}
	return [...pieces, piece];
}

/** Wraps a text from an upper left corner on. */
export function placeText(
	text: string,
	{ x, y, width }: Omit<Box, 'height'>,
	type: Type
): TextBlock {
	const lines = wrapText(text, width, type);
	const leading = Math.round(type.size * LEADING);
	return {
		x,
		y,
		width: Math.max(0, ...lines.map((line) => textWidth(line, type))),
		height: lines.length * leading,
		lines,
		size: type.size,
		leading,
		bold: type.bold ?? false
	};
}

/** A text in one line, its end cut off where it is wider than it may be. */
export function cutText(text: string, width: number, type: Type): string {
	if (textWidth(text, type) <= width) return text;
	const characters = Array.from(text);
	while (characters.length > 0 && textWidth(`${characters.join('')}…`, type) > width)
		characters.pop();
	return `${characters.join('')}…`;
}
