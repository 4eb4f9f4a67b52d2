import { formatFound, formatPath, type Problem } from '../problem.ts';

/** A place within a file. */
export interface Place {
	readonly file: string;
	readonly path: string;
}

/** The place that these keys lead to from another. */
export function within({ file, path }: Place, ...keys: readonly (string | number)[]): Place {
	const rest = formatPath(keys);
	const joint = path === '' || rest.startsWith('[') ? '' : '.';
	return { file, path: `${path}${joint}${rest}` };
}

/** A problem with the value that stands at a place. */
export function wrongValue({ file, path }: Place, expected: string, value: unknown): Problem {
	return { file, path, expected, found: formatFound(value) };
}

/** A problem that says all of itself by what was expected. */
export function wrongPlace({ file, path }: Place, expected: string): Problem {
	return { file, path, expected };
}
