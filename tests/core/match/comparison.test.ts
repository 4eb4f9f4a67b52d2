import { describe, expect, test } from 'vitest';
import { answersBeside } from '#lib/core/match/comparison.ts';
import { drawAnswers } from '../../fixtures/answers.ts';
import { drawMatrix } from '../../fixtures/generators.ts';
import { textsOf } from '../../fixtures/texts.ts';

const matrix = drawMatrix({ ada: '2 1 . -2i' });
const beside = (row: string) => {
	const found = answersBeside(
		matrix,
		{ actor: 'ada', period: 'now' },
		drawAnswers(row),
		textsOf(matrix)
	);
	const ids = (list: typeof found.agree) => list.map(({ entry }) => entry.topic.id).join('');
	return [ids(found.agree), ids(found.differ), ids(found.silent)].join('|');
};

describe('a reader’s answers beside an actor’s stances', () => {
	test.each([
		['2 1 0 -2', 'abd||c'],
		['1 -2 2 2', '|abd|c'],
		['- s - -', '||'],
		['2x - 1 -', 'a||c']
	])('%s: agree, differ, silent are %s', (row, expected) => {
		expect(beside(row)).toBe(expected);
	});

	test('the evidence stands with each, and that it counts double', () => {
		const { agree } = answersBeside(
			matrix,
			{ actor: 'ada', period: 'now' },
			drawAnswers('2x - - -'),
			textsOf(matrix)
		);
		expect(agree[0]?.double).toBe(true);
		expect(agree[0]?.entry.positions[0]?.text?.summary).toBe('ada on a');
	});

	test('an actor that is not there is beside nothing', () => {
		const { agree, differ, silent } = answersBeside(
			matrix,
			{ actor: 'nobody', period: 'now' },
			drawAnswers('2 2 2 2')
		);
		expect([agree, differ, silent]).toEqual([[], [], []]);
	});
});
