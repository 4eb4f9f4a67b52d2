import { foldText } from './fold.ts';

/** Many texts folded into one, which is looked through far sooner than each of them by itself. */
export interface Texts {
	/** All of them as they are searched; between two of them nothing that can be part of a word. */
	readonly folded: string;
	/** The places of those that hold what a pattern means, in order, each once. @param pattern with the flag `g` */
	holding(pattern: RegExp): number[];
}

const BETWEEN = '\0';

export function textsOf(originals: readonly string[]): Texts {
	const folded = foldText(originals.map((text) => text.replaceAll(BETWEEN, ' ')).join(BETWEEN));
	const starts = [0];
	for (let at = folded.indexOf(BETWEEN); at >= 0; at = folded.indexOf(BETWEEN, at + 1))
		starts.push(at + 1);
	return {
		folded,
		holding(pattern) {
			const found: number[] = [];
			let next = 0;
			pattern.lastIndex = 0;
			for (let hit = pattern.exec(folded); hit; hit = pattern.exec(folded)) {
				while (starts[next]! <= hit.index) next++;
				found.push(next - 1);
				if (next === starts.length) break;
				pattern.lastIndex = starts[next]!;
			}
			return found;
		}
	};
}
