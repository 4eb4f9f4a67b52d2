/**
 * How much a reader's own file may hold. Each limit lies well above the largest matrix that the explorer is made for,
 * 5,900 actors x 75 topics, and well below what makes a browser on a phone run out of memory or patience.
 */
export const LIMITS = {
	/** Bytes of one file, asked for before anything is read: that matrix is 7 MB as a table, a tenth of it as JSON. */
	fileBytes: 20_000_000,
	/** Bytes of all files together: a data folder is one file a source. */
	allBytes: 40_000_000,
	/** A data folder of one source for each of two thousand actors. */
	files: 2000,
	/** Lists and objects within each other: a data folder needs 7, and a parser may not be led deeper. */
	depth: 32,
	/** Values of a JSON file, keys not counted: each costs the browser many times its bytes. */
	values: 3_000_000,
	/** Characters of one text: longer ones are a book, not a reason, and stall the drawing of the page. */
	characters: 20_000,
	/** Lines of a table: one for each cell of that matrix, and then some. */
	lines: 500_000,
	/** Cells that have a position. */
	positions: 500_000,
	actors: 10_000,
	/** Each is a column that is sorted, compared and counted with every step. */
	topics: 500,
	periods: 100,
	/** Seconds that reading and checking may take: on a slow phone the largest takes some twenty. */
	seconds: 60
} as const;

/** Why a file is refused before or after it is read, without regard to what it says. */
export type Refused =
	| 'no-file'
	| 'unreadable'
	| 'too-many-files'
	| 'too-large'
	| 'too-large-together'
	| 'mixed'
	| 'same-name'
	| 'empty'
	| 'utf-16'
	| 'spreadsheet'
	| 'binary'
	| 'not-utf-8'
	| 'too-deep'
	| 'too-many-values'
	| 'text-too-long'
	| 'too-many-lines'
	| 'no-json'
	| 'unknown-json'
	| 'too-many-positions'
	| 'too-many-actors'
	| 'too-many-topics'
	| 'too-many-periods';

/** A file that is refused. */
export interface Refusal {
	readonly file: string;
	readonly why: Refused;
	/** Where, if that is known: a byte or a character of the file, counted from 1. */
	readonly at?: number;
	/** What the file has too much of, and the most that is taken. */
	readonly found?: number;
	readonly most?: number;
}

/** What is known of a file without reading it. */
export interface FileSize {
	readonly name: string;
	/** In bytes. */
	readonly size: number;
}

/** Why files are not even read; undefined where they may be. */
export function refuseSizes(files: readonly FileSize[]): Refusal | undefined {
	const { length } = files;
	const [first] = files;
	if (!first) return { file: '', why: 'no-file' };
	if (length > LIMITS.files)
		return { file: '', why: 'too-many-files', found: length, most: LIMITS.files };
	const large = files.find(({ size }) => size > LIMITS.fileBytes);
	if (large)
		return { file: large.name, why: 'too-large', found: large.size, most: LIMITS.fileBytes };
	const found = files.reduce((sum, { size }) => sum + size, 0);
	if (found > LIMITS.allBytes)
		return { file: '', why: 'too-large-together', found, most: LIMITS.allBytes };
	return undefined;
}
