/**
 * Breaks a text into lines at its spaces; a word that is longer than a line is broken where the line ends.
 * @param measure the width of a text, in the unit of `width`
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const longer = line ? `${line} ${word}` : word;
		if (measure(longer) <= width) {
			line = longer;
			continue;
		}
		if (line) lines.push(line);
		const parts = breakWord(word, width, measure);
		lines.push(...parts.slice(0, -1));
		line = parts.at(-1) ?? '';
	}
	return line ? [...lines, line] : lines;
}

/** At least one character stands on each line, however narrow it is. */
function breakWord(word: string, width: number, measure: (text: string) => number): string[] {
	const parts: string[] = [];
	let part = '';
	for (const sign of word) {
		if (part && measure(part + sign) > width) {
			parts.push(part);
			part = '';
		}
		part += sign;
	}
	return [...parts, part];
}

/** Without the characters that XML cannot hold, which a search or a name may. */
export const toXmlText = (text: string): string =>
	Array.from(text)
		.filter((sign) => isXml(sign.codePointAt(0) ?? 0))
		.join('');

/** The production `Char` of XML 1.0. */
const isXml = (code: number) =>
	code === 0x9 ||
	code === 0xa ||
	code === 0xd ||
	(code >= 0x20 && code <= 0xd7ff) ||
	(code >= 0xe000 && code <= 0xfffd) ||
	code >= 0x10000;
