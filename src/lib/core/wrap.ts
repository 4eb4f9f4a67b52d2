/**
 * How wide a text is likely to be, without a browser to measure it: what layouts wrap and place labels by. Widths are
 * those of common sans-serif faces, per character in ems, and rather too wide than too narrow.
 */
const NARROW = /[ijlfrtI.,:;'|!()[\]/\s-]/;
const WIDE = /[mwMWÆŒ%@—…]/;
const CAPITAL = /\p{Lu}/u;

/** How much wider bold letters are. */
const BOLD = 1.08;

/** How letters are set. */
export interface Type {
	/** In pixels. */
	readonly size: number;
	readonly bold?: boolean;
}

/** @returns pixels */
export function estimateWidth(text: string, { size, bold = false }: Type): number {
	let ems = 0;
	for (const letter of text)
		ems += NARROW.test(letter)
			? 0.35
			: WIDE.test(letter)
				? 0.88
				: CAPITAL.test(letter)
					? 0.68
					: 0.56;
	return ems * size * (bold ? BOLD : 1);
}

/**
 * Breaks a text at its spaces into lines that are no wider than a width; a word that is wider still breaks after a
 * hyphen or a slash where it has one, and else stands alone on its line, whole. No letter is lost.
 * @param width in pixels
 */
export function wrapText(text: string, width: number, type: Type): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).flatMap((word) => partsOf(word, width, type))) {
		const last = lines.at(-1);
		const joined = last === undefined ? word.text : last + (word.joins ? '' : ' ') + word.text;
		if (last !== undefined && estimateWidth(joined, type) <= width)
			lines[lines.length - 1] = joined;
		else lines.push(word.text);
	}
	return lines;
}

interface Part {
	readonly text: string;
	/** Whether it goes on the word before it, without a space. */
	readonly joins: boolean;
}

function partsOf(word: string, width: number, type: Type): Part[] {
	if (estimateWidth(word, type) <= width) return [{ text: word, joins: false }];
	return word.split(/(?<=[-/])(?=.)/).map((text, i) => ({ text, joins: i > 0 }));
}

/** The width of the widest word of some texts, in pixels: no column can be narrower without a word that sticks out. */
export const widestWord = (texts: readonly string[], type: Type): number =>
	Math.max(
		0,
		...texts.flatMap((text) => text.split(/\s+/).map((word) => estimateWidth(word, type)))
	);
