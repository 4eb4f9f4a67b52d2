import { listOf } from '#lib/core/positions.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MEASURES } from '#lib/core/match/measure.ts';
import { movedBetween, resultOf, tiedPlaces, type Result } from '#lib/core/match/result.ts';
import { indexMatrix } from '#lib/core/matrix.ts';
import { answersTo, drawAnswers } from '../../fixtures/answers.ts';
import { drawMatrix, matrices } from '../../fixtures/generators.ts';

/** A result as one line: places and names, then those of whom it is too little to say, then those who share nothing. */
const line = ({ ranked, tooLittle, nothing }: Result) =>
	[
		ranked.map(({ place, actor }) => `${place} ${actor.id}`),
		tooLittle.map(({ actor }) => actor.id),
		nothing.map(({ actor }) => actor.id)
	]
		.map((list) => list.join(', '))
		.join(' | ');

const of = (
	table: Record<string, string>,
	row: string,
	measure = MEASURES[0] as (typeof MEASURES)[number]
) => line(resultOf(drawMatrix(table), 'now', drawAnswers(row), measure));

describe('the ranking', () => {
	test.each([
		['the nearest first', { a: '-2 -2', b: '2 2', c: '0 0' }, '2 2', '1 b, 2 c, 3 a |  | '],
		['ties share a place', { a: '2 2', b: '-2 -2', c: '2 2' }, '2 2', '1 a, 1 c, 3 b |  | '],
		['all tie', { a: '0 0', b: '0 0' }, '2 2', '1 a, 1 b |  | '],
		['too little is apart, the high figure or not', { a: '2 .', b: '-2 -2' }, '2 2', '1 b | a | '],
		['nothing shared is apart', { a: '. .', b: '2 2' }, '2 2', '1 b |  | a'],
		['nothing answered', { a: '2 2', b: '. .' }, '- s', ' |  | a, b']
	])('%s', (_, table, row, expected) => {
		expect(of(table, row)).toBe(expected);
	});

	test.each([
		[{ a: '2', b: '1', c: '1', d: '-2' }, [2]],
		[{ a: '2', b: '1' }, []],
		[{ a: '2', b: '2', c: '2', d: '0', e: '0' }, [1, 4]]
	])('of %j the places %j are shared', (table, places) => {
		const matrix = drawMatrix(table, { minimumOverlap: 1 });
		const { ranked } = resultOf(matrix, 'now', drawAnswers('2'), 'city-block');
		expect([...tiedPlaces(ranked)]).toEqual(places);
	});

	test('a figure that reads the same is the same place', () => {
		// 0.9958… and 1 read as 100 % alike
		const table = { a: Array(60).fill('2').join(' '), b: ['1', ...Array(59).fill('2')].join(' ') };
		const { data } = drawMatrix(table);
		const given = data.topics.map(({ id }) => [id, { stance: 'for', double: false }] as const);
		const answers = { given: new Map(given), skipped: new Set<string>() };
		expect(line(resultOf(indexMatrix(data), 'now', answers, 'city-block'))).toBe('1 a, 1 b |  | ');
	});

	test('the reason why an actor has no position goes with it', () => {
		const gap = {
			actor: 'b',
			period: 'now',
			state: 'no-source',
			why: 'Nothing was found.'
		} as const;
		const matrix = drawMatrix({ a: '2 2', b: '. .' }, { gaps: [gap] });
		const [only] = resultOf(matrix, 'now', drawAnswers('2 2'), 'city-block').nothing;
		expect(only?.gap).toMatchObject({ state: 'no-source', why: 'Nothing was found.' });
	});

	test('only those asked for are ranked', () => {
		const matrix = drawMatrix({ a: '2 2', b: '2 2', c: '. .' });
		const found = resultOf(matrix, 'now', drawAnswers('2 2'), 'exact', ({ id }) => id !== 'a');
		expect(line(found)).toBe('1 b |  | c');
	});

	test('every actor stands in one list, and its place hangs on no order of the actors', () => {
		fc.assert(
			fc.property(
				matrices.chain((matrix) =>
					fc.tuple(
						fc.constant(matrix.data),
						answersTo(matrix.data),
						fc.shuffledSubarray([...matrix.data.actors.keys()], {
							minLength: matrix.data.actors.length
						})
					)
				),
				fc.constantFrom(...MEASURES),
				([data, answers, order], measure) => {
					const places = (shown: typeof data) => {
						const { ranked, tooLittle, nothing } = resultOf(
							indexMatrix(shown),
							'now',
							answers,
							measure
						);
						return [
							...ranked.map(({ actor, place }) => [actor.id, `${place}`]),
							...tooLittle.map(({ actor }) => [actor.id, 'too little']),
							...nothing.map(({ actor }) => [actor.id, 'nothing'])
						].sort();
					};
					const shuffled = {
						...data,
						actors: order.map((i) => data.actors[i]!),
						positions: listOf(data.positions).map(
							([actor, ...rest]) => [order.indexOf(actor), ...rest] as const
						)
					};
					expect(places(data)).toHaveLength(data.actors.length);
					expect(places(shuffled)).toEqual(places(data));
				}
			)
		);
	});
});

describe('how the order changes under another measure', () => {
	test.each([
		['not at all', { a: '2 2', b: '0 0' }, '2 2', 'exact', []],
		[
			'a middling agreement counts as none',
			{ a: '1 1', b: '2 -2' },
			'2 2',
			'exact',
			['b 2-1', 'a 1-2']
		],
		['who says little stays first', { a: '2 2 .', b: '0 0 0' }, '2 2 2', 'silence', []],
		[
			'who says little falls behind',
			{ a: '2 1 .', b: '2 0 1' },
			'2 2 2',
			'silence',
			['b 2-1', 'a 1-2']
		],
		['a tie is broken', { a: '2 2 .', b: '2 2 2' }, '2 2 2', 'silence', ['a 1-2']]
	] as const)('%s', (_, table, row, measure, expected) => {
		const [matrix, answers] = [drawMatrix(table), drawAnswers(row)];
		const moved = movedBetween(
			resultOf(matrix, 'now', answers, 'city-block'),
			resultOf(matrix, 'now', answers, measure)
		);
		expect(moved.map(({ actor, from, to }) => `${actor.id} ${from}-${to}`)).toEqual(expected);
	});
});
