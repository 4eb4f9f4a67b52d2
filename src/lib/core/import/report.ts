import { formatFound, type Problem } from '../problem.ts';

/** So many problems are told one by one; a file of the wrong kind may hold one a row. */
export const TOLD = 300;

/** Collects what is wrong with tables, in the order of their rows. */
export class Report {
	readonly problems: Problem[] = [];
	/** How many there are beside those that are told. */
	more = 0;

	/** Whether further problems are told: if not, nobody need work out what should stand there. */
	get isFull() {
		return this.problems.length >= TOLD;
	}

	get isEmpty() {
		return this.problems.length === 0;
	}

	/** @param row undefined for the file as a whole @param column its name in the header */
	add(
		file: string,
		{ row, column }: { row?: number; column?: string },
		expected: string | (() => string),
		found?: string
	) {
		if (this.isFull) return void this.more++;
		const path = [row === undefined ? '' : `row ${row}`, column ?? ''].filter(Boolean).join(', ');
		this.problems.push({
			file,
			path,
			expected: typeof expected === 'string' ? expected : expected(),
			...(found === undefined ? {} : { found: formatFound(found) })
		});
	}
}
