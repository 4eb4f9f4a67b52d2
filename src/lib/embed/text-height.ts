import { wrapText } from '#lib/core/wrap.ts';

/** How the text of a page is set: in CSS pixels, and from line to line as a share of that; 70 characters at most. */
export interface Set {
	readonly size: number;
	readonly line: number;
	readonly bold?: boolean;
}

export const BODY: Set = { size: 15, line: 1.5 };
export const SMALL: Set = { size: 13, line: 1.5 };
export const TITLE: Set = { size: 17, line: 1.25, bold: true };

/** Of a line of prose, as a share of the letters' size times the number of characters. */
const FIGURE = 0.55;
const MOST = 70;

/** How high a text is likely to be, in CSS pixels: there is no browser to measure it. */
export function textHeight(text: string, width: number, set: Set = BODY): number {
	const room = Math.min(width, MOST * FIGURE * set.size);
	return Math.ceil(wrapText(text, room, set).length * set.size * set.line);
}
