import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreement } from '#lib/core/agreement.ts';
import { toEvidenceData } from '#lib/core/evidence-data.ts';
import { valueAt, type Matrix } from '#lib/core/matrix.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { neighbours, pairEntry, type Comparison } from '#lib/core/pair-entry.ts';
import { orderPair, pairsOf, type Pair } from '#lib/core/pair.ts';
import { drawMatrix, matrices, smallDataset, smallMatrix } from '../fixtures/generators.ts';
import { textsOf } from '../fixtures/texts.ts';

const named = (ids: string) => ids.split(' ').map((id) => ({ id }));
const ids = (pair: Pair<{ id: string }> | undefined) => pair?.map(({ id }) => id).join(' ');

/** The two actors of a matrix side by side in its newest period. */
function sideBySide(matrix: Matrix, first = 0, second = 1) {
	const [a, b] = [matrix.data.actors[first], matrix.data.actors[second]];
	const [now] = a && b ? pairEntry(matrix, [a, b], textsOf(matrix)) : [];
	if (!now) throw new Error('no such pair');
	return now;
}

/** A comparison in words: `differ | agree | alone | neither`. */
const sketch = (comparison: Comparison | undefined) =>
	comparison &&
	[
		...[comparison.differ, comparison.agree, comparison.alone].map((list) =>
			list.map(({ topic }) => topic)
		),
		comparison.neither
	]
		.map((topics) => topics.map(({ id }) => id).join(' '))
		.join(' | ');

describe('pairsOf', () => {
	test.each<[string, string[]]>([
		['one two six', ['one two', 'one six', 'two six']],
		['one two', ['one two']],
		['one', []]
	])('of %s', (list, expected) => {
		expect(pairsOf(named(list)).map(ids)).toEqual(expected);
	});
});

describe('orderPair', () => {
	test.each([
		['one', 'six', 'one six'],
		['six', 'one', 'one six'],
		['six', 'two', 'two six']
	])('%s and %s stand as %s', (a, b, expected) => {
		expect(orderPair(a, b, named('one two six')).join(' ')).toBe(expected);
	});
});

describe('neighbours', () => {
	test.each([
		['one two', undefined, 'one six'],
		['one six', 'one two', 'two six'],
		['two six', 'one six', undefined],
		['six one', undefined, 'one two']
	])('of %s: %s and %s', (pair, before, after) => {
		const [a, b] = named(pair) as [{ id: string }, { id: string }];
		const found = neighbours(named('one two six'), [a, b]);
		expect([ids(found.before), ids(found.after)]).toEqual([before, after]);
	});
});

describe('what two parties say', () => {
	test.each([
		['2 1 0', '2 1 0', ' | a b c |  | '],
		['2 1 0', '2 -1 1', 'b c | a |  | '],
		['2 . . -2', '1 2 . .', 'a |  | b d | c'],
		['2 . 2i', '. . 2', ' | c | a | b'],
		['. .', '. .', ' |  |  | a b']
	])('{%s} and {%s}: %s', (one, two, expected) => {
		expect(sketch(sideBySide(drawMatrix({ one, two })).comparison)).toBe(expected);
	});

	test('the core topics stand first in each list, in the order of the data', () => {
		const matrix = drawMatrix({ one: '2 2 2 2', two: '2 2 2 2' }, { core: ['b', 'd'] });
		expect(sketch(sideBySide(matrix).comparison)).toBe(' | b d a c |  | ');
	});

	test('each side is what that party says', () => {
		const { comparison } = sideBySide(drawMatrix({ one: '2', two: '-2' }));
		expect(comparison?.differ[0]?.sides.map(({ readings }) => readings[0]?.summary)).toEqual([
			'one on a',
			'two on a'
		]);
	});

	test.each([
		['2 2 .', '2 2 2', 2, false],
		['2 . .', '2 2 2', 1, true],
		['. . .', '2 2 2', 0, true]
	])('{%s} and {%s}: %i topics are shared, too few is %s', (one, two, shared, expected) => {
		const found = sideBySide(drawMatrix({ one, two }));
		expect([found.agreement.shared, found.tooLittle]).toEqual([shared, expected]);
	});

	test.each<[string, MatrixData['gaps'][number]['state']]>([
		['two', 'no-source'],
		['one', 'not-coded']
	])('where %s has nothing to compare (%s) there is no comparison, but the reason', (...row) => {
		const [actor, state] = row;
		const gap = { actor, period: 'now', state, why: 'Why not.' };
		const found = sideBySide(drawMatrix({ one: '2', two: '.' }, { gaps: [gap] }));
		expect(found.comparison).toBeUndefined();
		expect(found.bases.map((basis) => basis.gap)).toEqual(
			['one', 'two'].map((id) => (id === actor ? { state, why: 'Why not.' } : undefined))
		);
	});

	test('the newest period stands first, each with what it rests on', () => {
		const matrix = smallMatrix();
		const [a, b] = matrix.data.actors as unknown as Pair;
		const periods = pairEntry(matrix, [a, b], toEvidenceData(smallDataset(), 'en', 'v1'));
		expect(periods.map(({ period, comparison }) => [period.id, sketch(comparison)])).toEqual([
			['2024', undefined],
			['2020', 'street-lamps night-ferry |  |  | river-baths']
		]);
	});
});

describe('for every matrix and two of its actors', () => {
	const holds = (of: (matrix: Matrix, a: number, b: number) => void) =>
		fc.assert(
			fc.property(matrices, fc.nat(), fc.nat(), (matrix, a, b) => {
				const { length } = matrix.data.actors;
				of(matrix, a % length, b % length);
			})
		);

	test('each topic stands once', () => {
		holds((matrix, a, b) => {
			const all = sketch(sideBySide(matrix, a, b).comparison)?.match(/[a-z]+/g) ?? [];
			expect(all.toSorted()).toEqual(matrix.data.topics.map(({ id }) => id));
		});
	});

	test('the other way round it says the same, its sides exchanged', () => {
		holds((matrix, a, b) => {
			const [one, other] = [sideBySide(matrix, a, b), sideBySide(matrix, b, a)];
			expect(sketch(other.comparison)).toBe(sketch(one.comparison));
			expect(other.agreement).toEqual(one.agreement);
			expect(other.bases).toEqual([...one.bases].reverse());
			const sides = (of: typeof one) => of.comparison?.alone.map((topic) => topic.sides);
			expect(sides(other)).toEqual(sides(one)?.map(([x, y]) => [y, x]));
		});
	});

	test('its agreement is that of their stances, and its lists count what is shared', () => {
		holds((matrix, a, b) => {
			const layer = matrix.layer('now');
			const of = (actor: number) =>
				matrix.data.topics.map((_, t) => valueAt(matrix, layer, actor, t));
			const found = sideBySide(matrix, a, b);
			expect(found.agreement).toEqual(agreement(of(a), of(b), 4));
			const { differ = [], agree = [] } = found.comparison ?? {};
			expect(differ.length + agree.length).toBe(found.agreement.shared);
		});
	});
});
