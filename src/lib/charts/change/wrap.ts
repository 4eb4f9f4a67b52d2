/** What a text takes at most, in pixels, at a letter's widest mean width. */
export const textWidth = (text: string, letter: number) => Array.from(text).length * letter;

/** Breaks a text between its words into lines no wider than given, in pixels; a word that is wider stands alone. */
export function wrap(text: string, width: number, letter: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ').filter(Boolean)) {
		const longer = [...lines.slice(-1), word].join(' ');
		if (lines.length > 0 && textWidth(longer, letter) <= width) lines.splice(-1, 1, longer);
		else lines.push(word);
	}
	return lines;
}
