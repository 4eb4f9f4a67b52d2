import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreement, agreementWithAll } from '#lib/core/agreement.ts';
import { MEASURES, measures, sumsWithAll, type Measure } from '#lib/core/match/measure.ts';
import type { Answers } from '#lib/core/match/answers.ts';
import { valueAt, type Matrix } from '#lib/core/matrix.ts';
import { answersTo, drawAnswers } from '../../fixtures/answers.ts';
import { drawMatrix, matrices } from '../../fixtures/generators.ts';

const sums = (matrix: Matrix, answers: Answers) =>
	sumsWithAll(matrix, matrix.layer('now'), answers);
const measureAll = (measure: Measure, matrix: Matrix, answers: Answers) =>
	sums(matrix, answers).map(measures[measure]);
const measureOne = (measure: Measure, mine: string, theirs: string) =>
	measureAll(measure, drawMatrix({ ada: theirs }), drawAnswers(mine))[0];

describe('the known values of the method', () => {
	test.each([
		['1 -1', '-2 2', 0.25],
		['-2 1 2', '1 1 .', 0.625],
		['- -2', '1 -1', 0.75],
		['- -2', '2 -2', 1],
		['- 1', '2 .', undefined]
	])('{%s} and {%s}: %s', (mine, theirs, expected) => {
		expect(measureOne('city-block', mine, theirs)?.value).toBe(expected);
	});
});

describe.each<
	[Measure, [mine: string, theirs: string, value: number | undefined, low: number, high: number][]]
>([
	[
		'city-block',
		[
			['2 2', '2 -2', 0.5, 0.5, 0.5],
			['2x 2', '2 -2', 2 / 3, 2 / 3, 2 / 3],
			['2 2x', '2 1', 5 / 6, 5 / 6, 5 / 6],
			['2 1', '2 .', 1, 0.5, 1],
			['2 1x', '2 .', 1, 1 / 3, 1],
			['2 s', '2 -2', 1, 1, 1],
			['2', '.', undefined, 0, 1],
			['-', '2', undefined, 0, 1]
		]
	],
	[
		'exact',
		[
			['2 2', '2 1', 0.5, 0.5, 0.5],
			['2x 2', '2 1', 2 / 3, 2 / 3, 2 / 3],
			['2 2', '1 1', 0, 0, 0],
			['2 1 0', '2 . .', 1, 1 / 3, 1],
			['2 1 0', '1 . .', 0, 0, 2 / 3],
			['2', '.', undefined, 0, 1]
		]
	],
	[
		'silence',
		[
			['2 2', '2 -2', 0.5, 0.5, 0.5],
			['2 1', '2 .', 0.5, 0.5, 0.5],
			['2 1x', '2 .', 1 / 3, 1 / 3, 1 / 3],
			['2 1 0', '2 0 .', 7 / 12, 7 / 12, 7 / 12],
			['2', '.', undefined, 0, 0]
		]
	]
])('%s', (measure, rows) => {
	test.each(rows)('{%s} and {%s}: %s, from %s to %s', (mine, theirs, value, low, high) => {
		const found = measureOne(measure, mine, theirs);
		if (value === undefined) expect(found?.value).toBeUndefined();
		else expect(found?.value).toBeCloseTo(value, 12);
		expect(found?.low).toBeCloseTo(low, 12);
		expect(found?.high).toBeCloseTo(high, 12);
	});
});

describe('for every matrix and all answers', () => {
	const cases = matrices.chain((matrix) => fc.tuple(fc.constant(matrix), answersTo(matrix.data)));
	const holds = (of: (matrix: Matrix, answers: Answers) => void) =>
		fc.assert(
			fc.property(cases, ([matrix, answers]) => {
				of(matrix, answers);
			}),
			{ numRuns: 300 }
		);
	const each = (of: (measure: Measure, matrix: Matrix, answers: Answers) => void) =>
		holds((matrix, answers) => MEASURES.forEach((measure) => of(measure, matrix, answers)));

	test('each measure lies within its bounds and those within 0 and 1; it is undefined only where nothing is shared', () => {
		each((measure, matrix, answers) => {
			for (const { value, low, high, shared } of measureAll(measure, matrix, answers)) {
				expect(value === undefined).toBe(shared === 0);
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(1);
				expect(value ?? low).toBeGreaterThanOrEqual(low);
				expect(value ?? high).toBeLessThanOrEqual(high);
			}
		});
	});

	test('city-block is the agreement of the method, topic by topic, with its weights', () => {
		holds((matrix, answers) => {
			const { actors, topics, scale } = matrix.data;
			const asked = topics.flatMap(({ id }, i) => (answers.given.has(id) ? [i] : []));
			const answer = (i: number) => answers.given.get(topics[i]?.id ?? '');
			const mine = asked.map((i) => scale.find(({ id }) => id === answer(i)?.stance)?.value);
			const weights = asked.map((i) => (answer(i)?.double ? 2 : 1));
			const found = measureAll('city-block', matrix, answers);
			actors.forEach((_, actor) => {
				const theirs = asked.map((i) => valueAt(matrix, matrix.layer('now'), actor, i));
				expect(found[actor]).toEqual(agreement(mine, theirs, 4, weights));
				// whichever of the two is the reader
				expect(found[actor]).toEqual(agreement(theirs, mine, 4, weights));
			});
		});
	});

	test('answers that are an actor’s own stances agree with all as that actor does', () => {
		holds((matrix) => {
			const { topics, scale } = matrix.data;
			const own = topics.flatMap(({ id }, i) => {
				const value = valueAt(matrix, matrix.layer('now'), 0, i);
				const step = scale.find((one) => one.value === value);
				return step ? [[id, { stance: step.id, double: false }] as const] : [];
			});
			const answers = { given: new Map(own), skipped: new Set<string>() };
			const places = topics.flatMap(({ id }, i) => (answers.given.has(id) ? [i] : []));
			expect(measureAll('city-block', matrix, answers)).toEqual(
				agreementWithAll(matrix, matrix.layer('now'), 0, places)
			);
		});
	});

	test('a topic that nobody shares, skipped topics and answers to unknown topics change no figure', () => {
		each((measure, matrix, { given }) => {
			const asked = new Map(given).set('unknown', { stance: 'for', double: true });
			const skipped = new Set(matrix.data.topics.map(({ id }) => id));
			const wider = { ...matrix.data, topics: [...matrix.data.topics] };
			expect(measureAll(measure, { ...matrix, data: wider }, { given: asked, skipped })).toEqual(
				measureAll(measure, matrix, { given, skipped: new Set() })
			);
		});
	});

	test('an answer where an actor states nothing leaves its city-block and exact figures as they are', () => {
		const matrix = drawMatrix({ ada: '2 1 .', ben: '-2 . .' });
		for (const measure of ['city-block', 'exact'] as const)
			for (const last of ['2', '0x', '-2'])
				expect(
					measureAll(measure, matrix, drawAnswers(`2 0 ${last}`)).map(({ value }) => value)
				).toEqual(measureAll(measure, matrix, drawAnswers('2 0 -')).map(({ value }) => value));
	});

	test('all topics counted double is none counted double', () => {
		each((measure, matrix, answers) => {
			const all = (double: boolean): Answers => ({
				...answers,
				given: new Map([...answers.given].map(([id, { stance }]) => [id, { stance, double }]))
			});
			const close = (of: Answers) =>
				measureAll(measure, matrix, of).map(({ value, low, high }) =>
					[value, low, high].map((x) => x?.toFixed(12))
				);
			expect(close(all(true))).toEqual(close(all(false)));
		});
	});

	test('with nothing unknown the silence measure is city-block, and never above it', () => {
		holds((matrix, answers) => {
			const [city, silence] = (['city-block', 'silence'] as const).map((measure) =>
				measureAll(measure, matrix, answers)
			);
			city?.forEach(({ value, shared, of }, i) => {
				const other = silence?.[i]?.value;
				if (value === undefined) expect(other).toBeUndefined();
				else if (shared === of) expect(other).toBe(value);
				else expect(other).toBeLessThanOrEqual(value);
			});
		});
	});
});
