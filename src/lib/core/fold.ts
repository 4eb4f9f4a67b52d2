/** A text as it is searched, and where each of its characters stood before. */
export interface Folded {
	readonly text: string;
	/** For each character of `text`, its place in the original. */
	readonly at: readonly number[];
}

/** Letters that are not a plain letter with a mark, so that Unicode does not take them apart. */
const LETTERS: Readonly<Record<string, string>> = {
	æ: 'ae',
	ø: 'o',
	œ: 'oe',
	ß: 'ss',
	đ: 'd',
	ł: 'l',
	ð: 'd',
	þ: 'th'
};

/** Each code unit that was met, folded: taking letters apart is slow, and texts hold few different ones. */
const folded = new Map<string, string>();

/** Folds case, accents and letters that many keyboards lack, so that `ae/o/a` finds `æ/ø/å`. */
export function fold(original: string): Folded {
	let text = '';
	const at: number[] = [];
	for (let i = 0; i < original.length; i++) {
		const plain = folded.get(original[i]!) ?? foldUnit(original[i]!);
		text += plain;
		for (let n = 0; n < plain.length; n++) at.push(i);
	}
	return { text, at };
}

const NOT_PLAIN = /[^\0-@[-~]/g;

/** The text of `fold` alone, made faster: most of most texts is of letters that nothing is to be taken apart of. */
export const foldText = (original: string): string =>
	original.replace(NOT_PLAIN, (unit) => folded.get(unit) ?? foldUnit(unit));

function foldUnit(unit: string): string {
	const lower = unit.toLowerCase();
	const plain = LETTERS[lower] ?? lower.normalize('NFD').replace(/\p{M}/gu, '');
	folded.set(unit, plain);
	return plain;
}
