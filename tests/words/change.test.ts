import { expect, test } from 'vitest';
import { comparePeriods } from '#lib/core/change.ts';
import { sayChange, sayCompared, sayCounts, sayLeftOut, shortChange } from '#lib/words/change.ts';
import { drawPeriods } from '../fixtures/periods.ts';
import { said } from './said.ts';

const matrix = drawPeriods(
	{
		ada: ['2 -1 . 1 .', '-1i 1 2 . .'],
		ben: ['no-source', 'not-coded'],
		cyd: ['always', '2 . . . .'],
		dot: ['2 . . . .', '1 . . . .']
	},
	['then', 'now'],
	{
		scale: ['For', 'Partly for', 'Mixed', 'Partly against', 'Against'].map((word, i) => ({
			id: `s${i}`,
			value: 2 - i,
			word,
			meaning: word
		}))
	}
);
const all = { actors: [0, 1, 2, 3], topics: [0, 1, 2, 3, 4] };
const comparison = comparePeriods(matrix, all, 'now');
if (!comparison) throw new Error('one period');
const { data } = matrix;

test.each([
	[0, 'For, now partly against, implied: 3 steps towards against.', 'towards against'],
	[1, 'Partly against, now partly for: 2 steps towards for.', 'towards for'],
	[2, 'New: for.', 'new: for'],
	[3, 'Partly for, now silent: the later source says nothing about this.', 'silent'],
	[4, 'Not mentioned in either source.', '']
])('what happened on topic %i is "%s"', (topic, long, short) => {
	const cell = comparison.rows[topic]!.cells[0]!;
	expect(said('en', () => sayChange(cell, data))).toBe(long);
	expect(said('en', () => shortChange(cell, data))).toBe(short);
});

test('the sums tell each way there is, and the ways of those that moved', () => {
	expect(said('en', () => sayCompared(comparison))).toBe(
		'From then to now, 10 cells can be compared. Of them:'
	);
	expect(said('nb', () => sayCounts(comparison).map(({ text }) => text))).toEqual([
		'3 er flyttet (1 i retning for, 2 i retning mot)',
		'0 er uendret',
		'1 er nytt',
		'1 er ikke lenger omtalt',
		'5 er ikke omtalt noen av gangene'
	]);
});

test('nothing is summed up where nothing can be compared', () => {
	const nobody = comparePeriods(matrix, { ...all, actors: [1, 2] }, 'now');
	expect(nobody && sayCompared(nobody)).toBeUndefined();
});

test('who is left out is named, with the reason', () => {
	expect(said('en', () => sayLeftOut(comparison, data))).toEqual([
		'Ben cannot be compared: no source then and not coded now.',
		'Cyd is not part of the comparison: the texts belong to no period, and say the same in both.'
	]);
});
