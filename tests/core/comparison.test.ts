import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bySimilarity, figureOf, pairsOf, pairTopics } from '#lib/core/comparison.ts';
import { drawMatrix, matrices } from '../fixtures/generators.ts';

const matrix = drawMatrix({
	ada: '2 -1 0 .',
	ben: '-2 1 0 .',
	cyd: '2 -2 1 2',
	dot: '. . . -2',
	nil: '. . . .'
});
const { data } = matrix;
const layer = matrix.layer('now');
const shown = { actors: data.actors.map((_, i) => i), topics: data.topics.map((_, i) => i) };
const name = (i: number) => data.actors[i]?.id;

describe('a figure', () => {
	test.each([
		[{ value: 0.5, shared: 3 }, 'told'],
		[{ value: 0.5, shared: 2 }, 'too-little'],
		[{ value: undefined, shared: 0 }, 'none']
	])('%j is %s where three are wanted', (agreement, figure) => {
		expect(figureOf({ of: 5, low: 0, high: 1, ...agreement }, 3)).toBe(figure);
	});
});

describe('the pairs', () => {
	test('are each there once, with what can be said of them', () => {
		const pairs = pairsOf(matrix, layer, { ...shown, actors: [2, 0, 3, 4] });
		expect(
			pairs.map(({ a, b, agreement, figure }) =>
				[name(a), name(b), agreement.shared, figure].join(' ')
			)
		).toEqual([
			'cyd ada 3 told',
			'cyd dot 1 too-little',
			'cyd nil 0 none',
			'ada dot 0 none',
			'ada nil 0 none',
			'dot nil 0 none'
		]);
	});

	test('are compared over the topics shown', () => {
		const [pair] = pairsOf(matrix, layer, { actors: [0, 1], topics: [0, 2] });
		expect(pair?.agreement).toMatchObject({ value: 0.5, shared: 2, of: 2 });
	});
});

test('those who agree stand side by side, those of whom too little is known last', () => {
	expect(bySimilarity(matrix, layer, { ...shown, actors: [4, 2, 1, 3, 0] }).map(name)).toEqual([
		'cyd',
		'ada',
		'ben',
		'nil',
		'dot'
	]);
});

describe('the topics of a pair', () => {
	const told = (a: number, b: number) => {
		const { agree, differ, incomparable } = pairTopics(matrix, layer, { a, b }, shown.topics);
		return [agree, differ, incomparable].map((list) =>
			list.map(({ topic, apart }) => `${data.topics[topic]?.id} ${apart ?? '-'}`).join(', ')
		);
	};

	test.each([
		['ada', 'ben', ['c 0', 'a 4, b 2', 'd -']],
		['ada', 'cyd', ['a 0', 'b 1, c 1', 'd -']],
		['ada', 'nil', ['', '', 'a -, b -, c -, d -']]
	])('of %s and %s are %j', (a, b, lists) => {
		expect(told(matrix.actorAt.get(a) ?? -1, matrix.actorAt.get(b) ?? -1)).toEqual(lists);
	});

	test('bring what each of the two says, in their order', () => {
		const [first] = pairTopics(matrix, layer, { a: 1, b: 0 }, [0]).differ;
		expect(first?.cells.map((cell) => cell.state === 'stated' && data.scale[cell.step]?.value)) //
			.toEqual([-2, 2]);
	});

	test('are each in one list, and those that can be compared are those that both state', () => {
		fc.assert(
			fc.property(matrices, (any) => {
				const all = any.data.topics.map((_, i) => i);
				const of = any.layer('now');
				for (const { a, b, agreement } of pairsOf(any, of, {
					actors: any.data.actors.map((_, i) => i),
					topics: all
				})) {
					const { agree, differ, incomparable } = pairTopics(any, of, { a, b }, all);
					expect([...agree, ...differ, ...incomparable].length).toBe(all.length);
					expect(agree.length + differ.length).toBe(agreement.shared);
					expect(agreement.value === 1).toBe(agree.length > 0 && differ.length === 0);
				}
			}),
			{ numRuns: 100 }
		);
	});
});
