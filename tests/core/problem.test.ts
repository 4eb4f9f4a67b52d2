import { expect, test } from 'vitest';
import {
	formatCount,
	formatFound,
	formatPath,
	formatProblem,
	formatProblems,
	type Problem
} from '#lib/core/problem.ts';

const problems: [is: string, problem: Problem, line: string][] = [
	[
		'names file, place, what was expected and what was found',
		{ file: 'a.json', path: 'b[3].c', expected: 'one of x, y', found: '"z"' },
		'a.json: b[3].c: expected one of x, y; found "z"'
	],
	[
		'may be of the file as a whole',
		{ file: 'a.json', path: '', expected: 'a file of this name', found: 'none' },
		'a.json: expected a file of this name; found none'
	],
	[
		'may say all by what was expected',
		{ file: 'a.json', path: 'b', expected: 'each party, x too' },
		'a.json: b: expected each party, x too'
	]
];

test.for(problems)('a problem as a line %s', ([, problem, line]) => {
	expect(formatProblem(problem)).toBe(line);
});

const paths: [keys: (string | number)[], path: string][] = [
	[[], ''],
	[['positions', 3, 'stance'], 'positions[3].stance'],
	[['core', 0], 'core[0]'],
	[['codes', 'A'], 'codes.A'],
	[['hex', 'user-org'], 'hex.user-org'],
	[['$schema'], '$schema'],
	[['hex', 'a b'], 'hex["a b"]'],
	[['', 'x'], '[""].x']
];

test.for(paths)('the keys %j are written %s', ([keys, path]) => {
	expect(formatPath(keys)).toBe(path);
});

const found: [value: unknown, words: string][] = [
	[undefined, 'nothing'],
	[null, 'null'],
	['x\ny', '"x\\ny"'],
	[-1, '-1'],
	[['x'], 'a list'],
	[{ x: 1 }, 'an object'],
	['x'.repeat(58), `"${'x'.repeat(58)}"`],
	['x'.repeat(59), `"${'x'.repeat(58)}…`]
];

test.for(found)('%j is shown as %s', ([value, words]) => {
	expect(formatFound(value)).toBe(words);
});

const counts: [count: number, words: string][] = [
	[0, '0 topics'],
	[1, '1 topic'],
	[2, '2 topics']
];

test.for(counts)('%i is counted as %s', ([count, words]) => {
	expect(formatCount(count, 'topic')).toBe(words);
});

test.each([
	[1, 1, 'a.json: expected a value'],
	[200, 200, 'a.json: expected a value'],
	[201, 201, 'and 1 problem more'],
	[78_000, 201, 'and 77800 problems more']
])('of %i problems there are %i lines', (count, lines, last) => {
	const problems = Array.from({ length: count }, () => ({
		file: 'a.json',
		path: '',
		expected: 'a value'
	}));
	expect(formatProblems(problems)).toHaveLength(lines);
	expect(formatProblems(problems).at(-1)).toBe(last);
});
