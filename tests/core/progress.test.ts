import { describe, expect, test } from 'vitest';
import { formatProgress, Progress } from '#lib/core/progress.ts';

const PACE = { first: 10, pause: 5 };

/** What is told at each of these times, a step at each. */
const toldAt = (of: number, times: readonly number[]) => {
	const progress = new Progress(of, PACE, 0);
	return times.map((now) => progress.step(now));
};
const no = undefined;

describe('long work', () => {
	test.each<[what: string, of: number, times: number[], told: (number | undefined)[]]>([
		['short work says nothing, its end neither', 3, [1, 2, 9], [no, no, no]],
		['the first word comes after a while', 9, [1, 9, 10], [no, no, 3]],
		['the next one after a pause', 9, [10, 11, 14, 15, 16], [1, no, no, 4, no]],
		['the end is told at once, if anything was', 3, [10, 11, 12], [1, no, 3]],
		['the end is told once, though more comes', 2, [10, 11, 30, 40], [1, 2, no, no]],
		['a last step that takes long is told', 2, [1, 30], [no, 2]]
	])('%s', (_, of, times, told) => {
		expect(toldAt(of, times)).toEqual(told);
	});

	test('several steps may be done at a time', () => {
		const progress = new Progress(100, PACE, 0);
		expect([progress.step(4, 40), progress.step(12, 40)]).toEqual([undefined, 80]);
	});
});

test.each([
	[4200, 18027, '4,200 of 18,027 pages (23 %)'],
	[18026, 18027, '18,026 of 18,027 pages (99 %)'],
	[18027, 18027, '18,027 of 18,027 pages (100 %)'],
	[12, 10, '12 of 10 pages'],
	[0, 0, '0 of 0 pages']
])('%i of %i is told as "%s"', (done, of, told) => {
	expect(formatProgress(done, of, 'pages')).toBe(told);
});
