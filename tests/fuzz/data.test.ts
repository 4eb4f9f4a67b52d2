import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { parseDataset } from '#lib/core/parse.ts';
import { formatProblem, type Problem } from '#lib/core/problem.ts';
import { requiredFiles } from '#lib/core/schema/file.ts';
import { readDataFiles } from '#lib/server/files.ts';
import { matrixFor } from '#lib/server/page.ts';
import { speak } from '#lib/words/locale.ts';
import { smallMatrix } from '../fixtures/generators.ts';
import { smallFiles } from '../fixtures/small.ts';
import { queries } from './address.ts';
import { noFigures } from './derive.ts';
import { changes, mutate, toBase, type Files } from './mutate.ts';
import { fuzz, RUNS } from './runs.ts';

beforeAll(() => speak(() => 'nb'));

// the charts ask it for the language of their links
vi.mock('$app/state', () => ({
	page: { params: {}, route: { id: '/' }, url: new URL('https://x/') }
}));

/** The evidence of this site; and a small set with all that a data folder can hold, which is read ten times as fast. */
const BASES = { real: toBase(readDataFiles('data').files), small: toBase(smallFiles()) };
const set = (name: keyof typeof BASES, data: MatrixData) =>
	fc.record({ name: fc.constant(name), query: queries(data) });
const cases = fc.record({
	set: fc.oneof(
		{ weight: 1, arbitrary: set('real', matrixFor(undefined)) },
		{ weight: 6, arbitrary: set('small', smallMatrix().data) }
	),
	changes,
	at: fc.nat(),
	and: fc.nat(),
	width: fc.integer({ min: 280, max: 1600 })
});

/** Whether a problem says where it is, in a file that is there or should be, and what should stand there. */
const isTold = (files: Files) => (problem: Problem) =>
	(Object.hasOwn(files, problem.file) ||
		[...requiredFiles, 'reliability.json'].includes(problem.file)) &&
	problem.expected !== '' &&
	formatProblem(problem) !== '';

describe('data that was changed in a few places', () => {
	const came = { right: 0, wrong: 0 };

	test('is right in all that is made of it, or told wrong by file and place', () => {
		fuzz(cases, ({ set: { name, query }, changes: made, at, and, width }) => {
			const files = mutate(BASES[name], made);
			const parsed = parseDataset(files);
			came[parsed.ok ? 'right' : 'wrong']++;
			if (parsed.ok) expect(noFigures(parsed.dataset, { query, at, and, width })).toEqual([]);
			else {
				expect(parsed.problems).not.toEqual([]);
				expect(parsed.problems.filter((problem) => !isTold(files)(problem))).toEqual([]);
			}
		});
	});

	test('is one as often as the other, so that both were tried', () => {
		expect(Math.min(came.right, came.wrong)).toBeGreaterThan(RUNS / 5);
	});
});
