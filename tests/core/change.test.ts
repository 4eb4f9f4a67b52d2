import { describe, expect, test } from 'vitest';
import {
	classify,
	comparePeriods,
	countChanges,
	isTimeless,
	periodsCompared
} from '#lib/core/change.ts';
import type { Cell } from '#lib/core/matrix.ts';
import { drawSource } from '../fixtures/generators.ts';
import { drawPeriods } from '../fixtures/periods.ts';

const cells: Record<string, Cell> = {
	for: { state: 'stated', step: 0, implied: false, positions: [0], differ: false },
	'for, implied': { state: 'stated', step: 0, implied: true, positions: [1], differ: false },
	against: { state: 'stated', step: 4, implied: false, positions: [2], differ: true },
	'not stated': { state: 'not-stated' },
	'no source': { state: 'no-source' },
	'not coded': { state: 'not-coded' }
};

describe('what happened', () => {
	test.each([
		['for', 'against', 'moved'],
		['against', 'for, implied', 'moved'],
		['for', 'for', 'stayed'],
		['for', 'for, implied', 'stayed'],
		['not stated', 'for', 'new'],
		['against', 'not stated', 'fell-silent'],
		['not stated', 'not stated', 'silent'],
		['no source', 'for', undefined],
		['for', 'no source', undefined],
		['not coded', 'not stated', undefined],
		['not stated', 'not coded', undefined],
		['no source', 'not coded', undefined]
	])('from %s to %s is %s', (before, after, change) => {
		expect(classify(cells[before] as Cell, cells[after] as Cell)).toBe(change);
	});
});

describe('a period is compared', () => {
	const periods = ['old', 'mid', 'new'].map((id) => ({ id, name: id }));
	test.each([
		['new', ['mid', 'new']],
		['mid', ['old', 'mid']],
		['old', ['old', 'mid']]
	])('%s: %j', (period, compared) => {
		expect(periodsCompared({ periods }, period)?.map(({ id }) => id)).toEqual(compared);
	});

	test('with nothing where it is the only one', () => {
		expect(periodsCompared({ periods: periods.slice(0, 1) }, 'old')).toBeUndefined();
	});
});

const matrix = drawPeriods(
	{
		ada: ['2 1 . -1', '2 -1 1 .'],
		ben: ['. . 0 2', '. 2 0 -2'],
		cyd: ['no-source', '1 1 1 1'],
		dot: ['1 1 1 1', 'not-coded'],
		eli: ['always', '2 . . .']
	},
	['then', 'now']
);
const shown = { actors: [4, 0, 2, 1, 3], topics: [0, 1, 2, 3] };

describe('two periods', () => {
	const comparison = comparePeriods(matrix, shown, 'now');
	const name = (i: number) => matrix.data.actors[i]?.id;

	test('are told cell by cell, in the order shown', () => {
		expect(
			comparison?.rows.map(({ topic, cells }) => [
				matrix.data.topics[topic]?.id,
				...cells.map(({ change, by }) => [change ?? '-', by].join(' ').trim())
			])
		).toEqual([
			['a', 'stayed', '-', 'silent', '-'],
			['b', 'moved -2', '-', 'new', '-'],
			['c', 'new', '-', 'stayed', '-'],
			['d', 'fell-silent', '-', 'moved -4', '-']
		]);
	});

	test('are the same two, whichever of them is shown', () => {
		expect(comparePeriods(matrix, shown, 'then')).toEqual(comparison);
		expect([comparison?.before.id, comparison?.after.id]).toEqual(['then', 'now']);
	});

	test('leave nobody out: who lacks a source is named with what is missing', () => {
		expect(
			comparison?.actors.map(({ actor, missing }) =>
				[name(actor), ...missing.map(({ period, state }) => `${state} ${period.id}`)].join(' ')
			)
		).toEqual(['ada', 'cyd no-source then', 'ben', 'dot not-coded now']);
	});

	test('say nothing of those whose sources belong to no period', () => {
		expect(comparison?.timeless.map(name)).toEqual(['eli']);
	});

	test('are summed up over the cells that can be compared', () => {
		expect(comparison && countChanges(comparison)).toEqual({
			moved: 2,
			stayed: 2,
			new: 2,
			'fell-silent': 1,
			silent: 1
		});
	});
});

describe('an actor is of no period', () => {
	const data = matrix.data;
	test.each([
		['where all its sources are', [null, null], true],
		['not where one source has a period', [null, 'now'], false],
		['not where it has no source', [], false]
	])('%s', (_fact, periods, timeless) => {
		const sources = periods.map((period, i) => drawSource(`s${i}`, { actor: 'ada', period }));
		expect(isTimeless({ ...data, sources }, 0)).toBe(timeless);
	});
});
