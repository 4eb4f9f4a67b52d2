import { textWidth, widestWord } from '../text-block.ts';

/** How a coverage chart fills its width, in pixels. */
export interface Frame {
	readonly width: number;
	/** Whether the titles stand above their rows; else beside them. */
	readonly stacked: boolean;
	readonly titleWidth: number;
	/** Where the cells begin. */
	readonly left: number;
	readonly column: number;
	/** The height of a row's cells. */
	readonly row: number;
	/** How many actors stand beside each other. */
	readonly most: number;
	/** Whether the actors' names are turned. */
	readonly turned: boolean;
	readonly sumWidth: number;
}

export const TITLE = { size: 14, bold: true };
export const NAME = { size: 12 };
export const FIGURE = { size: 13 };
/** Under this width the titles stand above their rows. */
const NARROW = 560;
/** No narrower than a turned name and what parts it from the next. */
const NARROWEST = 16;
const WIDEST = 72;
const ASIDE = 20;

/** @param names of the actors @param titles of the topics @param width in pixels, at least 280 */
export function frameOf(names: readonly string[], titles: readonly string[], width: number): Frame {
	const stacked = width < NARROW || widestWord(titles, TITLE) > width * 0.3;
	const least = stacked ? 72 : clamp(width * 0.14, 96, 180);
	const wanted = Math.max(0, ...titles.map((title) => textWidth(title, TITLE)));
	const titleWidth = stacked ? width : Math.min(wanted, width * 0.3);
	const left = stacked ? 0 : titleWidth + ASIDE;
	const room = width - left - least;
	const most = Math.max(1, Math.floor(room / NARROWEST));
	const columns = Math.max(1, Math.min(names.length, most));
	const column = Math.min(WIDEST, room / columns);
	const widest = Math.max(0, ...names.map((name) => textWidth(name, NAME)));
	return {
		width,
		stacked,
		titleWidth,
		left,
		column,
		row: Math.min(36, Math.max(28, column)),
		most,
		turned: widest > column - 6,
		sumWidth: clamp(width - left - columns * column, least, 240)
	};
}

const clamp = (value: number, least: number, most: number) =>
	Math.min(most, Math.max(least, value));
