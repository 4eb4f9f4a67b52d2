/** Something in the data folder that is not as it should be. */
export interface Problem {
	/** The file's path within the data folder. */
	readonly file: string;
	/** The place within the file, as `positions[3].stance`; empty for the file as a whole. */
	readonly path: string;
	/** What should stand there, to be read after "expected". */
	readonly expected: string;
	/** What stands there, where that says more. */
	readonly found?: string;
}

/** A problem as one line. */
export function formatProblem({ file, path, expected, found }: Problem): string {
	const where = path === '' ? file : `${file}: ${path}`;
	return `${where}: expected ${expected}${found === undefined ? '' : `; found ${found}`}`;
}

/** More lines than this are read by nobody; what is wrong in so many places is mostly one thing. */
const LINES = 200;

/** The first of many problems as a line each, and how many more there are. */
export function formatProblems(problems: readonly Problem[]): string[] {
	const lines = problems.slice(0, LINES).map(formatProblem);
	return problems.length > LINES
		? [...lines, `and ${formatCount(problems.length - LINES, 'problem')} more`]
		: lines;
}

const LONGEST = 60;

/** A value as a problem shows what was found: JSON, cut short where it is long. */
export function formatFound(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) return 'an object';
	const json = JSON.stringify(value);
	return json.length <= LONGEST ? json : `${json.slice(0, LONGEST - 1)}…`;
}

/** A place within a file: `['positions', 3, 'stance']` as `positions[3].stance`. */
export function formatPath(keys: readonly unknown[]): string {
	return keys.reduce<string>((path, key) => {
		if (typeof key === 'number') return `${path}[${key}]`;
		const name = String(key);
		if (!/^[\w$-]+$/.test(name)) return `${path}[${JSON.stringify(name)}]`;
		return path === '' ? name : `${path}.${name}`;
	}, '');
}

/** A number of things in the words of the tools: `1 problem`, `2 problems`. */
export function formatCount(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
