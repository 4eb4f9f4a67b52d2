import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	formatAnswers,
	isLost,
	NO_ANSWERS,
	parseAnswers,
	withAnswer,
	withSkipped
} from '#lib/core/match/answers.ts';
import { answersTo, drawAnswers } from '../../fixtures/answers.ts';
import { drawMatrix, matrices, texts } from '../../fixtures/generators.ts';

const { data } = drawMatrix({ ada: '2 1 0 -2' });
const read = (text: string) => parseAnswers(text, data);
const KEPT = { topics: [], stances: [], unreadable: 0 };

describe('answers as a text', () => {
	test.each([
		['- - - -', '1'],
		['2 - - -', '1.a~for'],
		['2x - - -', '1.a~for~2'],
		['- s - -', '1.b'],
		['-2 s 0x 1', '1.a~against.b.c~mixed~2.d~partly-for']
	])('%s is %j', (row, text) => {
		expect(formatAnswers(drawAnswers(row), data)).toBe(text);
		expect(read(text)).toEqual({ answers: drawAnswers(row), lost: KEPT });
	});

	test('they stand in the order of the data, whatever the order in which they were given', () => {
		const late = withAnswer(drawAnswers('- - - 2'), 'a', { stance: 'for', double: false });
		expect(formatAnswers(late, data)).toBe('1.a~for.d~for');
	});

	test('they hold nothing that an address would have to escape', () => {
		const text = formatAnswers(drawAnswers('-2 s 0x 1'), data);
		expect(encodeURIComponent(text)).toBe(text);
	});

	test('any answers come back as they were', () => {
		fc.assert(
			fc.property(
				matrices.chain((matrix) => fc.tuple(fc.constant(matrix.data), answersTo(matrix.data))),
				([of, answers]) => {
					const text = formatAnswers(answers, of);
					expect(parseAnswers(text, of)).toEqual({ answers, lost: KEPT });
					expect(formatAnswers(parseAnswers(text, of).answers, of)).toBe(text);
				}
			)
		);
	});
});

describe('what means nothing in this matrix is left out and told', () => {
	test.each([
		['a topic that is gone', '1.gone~for.a~for', '2 - - -', { topics: ['gone'] }],
		['a topic that is gone and was skipped', '1.gone.a~for', '2 - - -', { topics: ['gone'] }],
		['a stance that is gone', '1.a~maybe.b~for', '- 2 - -', { stances: ['a'] }],
		['a stance that is gone, answered again', '1.a~maybe.a~for', '2 - - -', {}],
		['a topic twice: the first counts', '1.a~for.a~against', '2 - - -', { unreadable: 1 }],
		['a topic skipped and answered', '1.a.a~against', 's - - -', { unreadable: 1 }],
		['another weight', '1.a~for~9.b~for', '- 2 - -', { unreadable: 1 }],
		['too much in a piece', '1.a~for~2~2', '- - - -', { unreadable: 1 }],
		['an empty piece', '1..a~for.', '2 - - -', { unreadable: 2 }],
		['no id', '1.A~for.a~FOR.<b>~for', '- - - -', { unreadable: 3 }],
		['another form', '2.a~for', '- - - -', { unreadable: 1 }],
		[
			'names of the language',
			'1.constructor~for.__proto__',
			'- - - -',
			{ topics: ['constructor'], unreadable: 1 }
		],
		['nothing', '', '- - - -', {}]
	])('%s: %s', (_, text, row, lost) => {
		expect(read(text)).toEqual({ answers: drawAnswers(row), lost: { ...KEPT, ...lost } });
	});

	test('no text makes it throw, and whatever is read is canonical', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					texts(),
					texts().map((text) => `1.a~${text}.b~for`)
				),
				(text) => {
					const { answers } = read(text);
					expect(read(formatAnswers(answers, data))).toEqual({ answers, lost: KEPT });
				}
			)
		);
	});

	test('a text without end is read only so far', () => {
		const { answers, lost } = read(`1.a~for${'.b~mixed'.repeat(1e6)}`);
		expect(answers.given.size).toBe(2);
		expect(lost.unreadable).toBeLessThan(20_000);
	});

	test.each([
		[KEPT, false],
		[{ ...KEPT, topics: ['a'] }, true],
		[{ ...KEPT, stances: ['a'] }, true],
		[{ ...KEPT, unreadable: 1 }, true]
	])('of %j something is lost: %s', (lost, expected) => {
		expect(isLost(lost)).toBe(expected);
	});
});

describe('one answer more or less', () => {
	const answer = { stance: 'for', double: false };
	test.each([
		['the first', withAnswer(NO_ANSWERS, 'a', answer), '2 -'],
		['another', withAnswer(drawAnswers('-2 1'), 'a', answer), '2 1'],
		['to a skipped topic', withAnswer(drawAnswers('s 1'), 'a', answer), '2 1'],
		['taken back', withAnswer(drawAnswers('2 1'), 'a', undefined), '- 1'],
		['skipped', withSkipped(drawAnswers('2 1'), 'a'), 's 1'],
		['skipped twice', withSkipped(drawAnswers('s 1'), 'a'), 's 1']
	])('%s', (_, answers, row) => {
		expect(answers).toEqual(drawAnswers(row));
	});
});
