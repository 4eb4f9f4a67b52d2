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

/** Folds case, accents and letters that many keyboards lack, so that `ae/o/a` finds `æ/ø/å`. */
export function fold(original: string): Folded {
	let text = '';
	const at: number[] = [];
	for (let i = 0; i < original.length; i++) {
		const lower = (original[i] as string).toLowerCase();
		const plain = LETTERS[lower] ?? lower.normalize('NFD').replace(/\p{M}/gu, '');
		text += plain;
		for (let n = 0; n < plain.length; n++) at.push(i);
	}
	return { text, at };
}
