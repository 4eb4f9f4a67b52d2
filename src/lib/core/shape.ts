import * as v from 'valibot';
import { formatFound, formatPath, type Problem } from './problem.ts';
import { fileKind, fileKinds } from './schema/file.ts';
import type { Rules } from './schema/rules.ts';

/** What is wrong with a file by itself, without regard to the others. */
export function checkShape(file: string, data: unknown, rules: Rules): Problem[] {
	const kind = fileKind(file);
	if (kind === undefined) return [];
	// of one value the first thing that is wrong is enough; of a file, everything
	const result = v.safeParse(fileKinds[kind].schema(rules), data, { abortPipeEarly: true });
	return (result.issues ?? []).map((issue) => problemOf(file, issue));
}

function problemOf(file: string, issue: v.BaseIssue<unknown>): Problem {
	const path = formatPath((issue.path ?? []).map(({ key }) => key));
	const problem = { file, path, expected: issue.message };
	// an unknown key says itself what was found, and "an object" adds nothing to what a check says about it
	const silent = issue.type === 'never' || (issue.kind === 'validation' && isObject(issue.input));
	return silent ? problem : { ...problem, found: formatFound(issue.input) };
}

function isObject(value: unknown): boolean {
	return typeof value === 'object' && value !== null;
}
