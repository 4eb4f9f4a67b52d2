import { fold } from '../fold.ts';

/** So long is an id made of a text at most; it stands in addresses. */
const LONGEST = 48;

/** A text as an id: small letters, digits and hyphens; empty where none of its letters are Latin. */
export const slug = (text: string): string =>
	fold(text.slice(0, 4 * LONGEST))
		.text.replace(/[^a-z0-9]+/g, '-')
		.slice(0, LONGEST)
		.replace(/^-+|-+$/g, '');

/** Hands out ids that are each other's like nowhere, the same for the same texts in the same order. */
export class Ids {
	readonly #taken: Set<string>;
	/** How often a stem was asked for, so that many of one name cost no more than few. */
	readonly #asked = new Map<string, number>();
	readonly #stem: string;

	/** @param stem what an id begins with that its text gives nothing for: `topic` for `topic-1` @param taken by others */
	constructor(stem: string, taken: Iterable<string>) {
		this.#stem = stem;
		this.#taken = new Set(taken);
	}

	/** An id that begins with a letter. @param text what it is made of */
	make(text: string): string {
		const made = slug(text);
		if (made === '') return this.#next(this.#stem, 1);
		return this.#next(/^[a-z]/.test(made) ? made : `${this.#stem}-${made}`, 0);
	}

	/** The stem itself, or with the next number that is free. @param first the number of the first; 0 stands for none */
	#next(stem: string, first: number): string {
		for (let n = this.#asked.get(stem) ?? first; ; n++) {
			const id = n === 0 ? stem : `${stem}-${n === 1 && first === 0 ? 2 : n}`;
			if (this.#taken.has(id)) continue;
			this.#taken.add(id);
			this.#asked.set(stem, n + 1);
			return id;
		}
	}
}
