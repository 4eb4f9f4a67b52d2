/** When long work says how far it is: never while it is short, and then not all the time. In milliseconds. */
export interface Pace {
	/** So long nothing is said: most work is done by then. */
	readonly first: number;
	/** Between two times that something is said. */
	readonly pause: number;
}

/** Counts the steps of long work, and says when there is something to tell. The clock is the caller's. */
export class Progress {
	#done = 0;
	#next: number;
	#hasTold = false;
	readonly #of: number;
	readonly #pause: number;

	/** @param of how many steps there are @param start the time now */
	constructor(of: number, { first, pause }: Pace, start: number) {
		this.#of = of;
		this.#pause = pause;
		this.#next = start + first;
	}

	/**
	 * Some steps more are done.
	 * @returns how many are, where that is to be told now: after a pause, and at the end of what was told before
	 */
	step(now: number, steps = 1): number | undefined {
		this.#done += steps;
		const isEnd = this.#hasTold && this.#done >= this.#of && this.#next < Infinity;
		if (now < this.#next && !isEnd) return undefined;
		this.#hasTold = true;
		this.#next = this.#done >= this.#of ? Infinity : now + this.#pause;
		return this.#done;
	}
}

/** How far work is, for those who build: `4,200 of 18,027 pages (23 %)`. */
export function formatProgress(done: number, of: number, noun: string): string {
	const [all, some] = [of, done].map((n) => n.toLocaleString('en'));
	// more than was reckoned with is no share of it
	const share = of > 0 && done <= of ? ` (${Math.floor((100 * done) / of)} %)` : '';
	return `${some} of ${all} ${noun}${share}`;
}
