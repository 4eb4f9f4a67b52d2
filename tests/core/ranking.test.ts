import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Matrix } from '#lib/core/matrix.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { rankingOf, wholePercent } from '#lib/core/ranking.ts';
import { formatShare } from '#lib/words/table.ts';
import { drawMatrix, drawSource, matrices } from '../fixtures/generators.ts';
import { said } from '../words/said.ts';

/** A ranking in words: `1. two 100 % (2) | three (0)`: places, figures and shared topics; then those without a figure. */
function sketch(matrix: Matrix, nth = 0) {
	const actor = matrix.data.actors[nth];
	const ranking = actor && rankingOf(matrix, actor);
	return (
		ranking &&
		[
			ranking.ranked.map(
				({ place, actor: { id }, agreement: { value, shared } }) =>
					`${place}. ${id} ${wholePercent(value ?? -1)} (${shared})`
			),
			ranking.unranked.map(({ actor: { id }, agreement: { shared }, gap }) =>
				[id, `(${shared})`, ...(gap ? [gap.state] : [])].join(' ')
			)
		]
			.map((list) => list.join(', '))
			.join(' | ')
	);
}

const rank = (table: Record<string, string>, more?: Partial<MatrixData>) =>
	sketch(drawMatrix(table, more));

describe('rankingOf', () => {
	test.each<[string, Record<string, string>, string]>([
		[
			'the nearest first',
			{ me: '2 2', far: '-2 -2', near: '2 2' },
			'1. near 100 (2), 2. far 0 (2) | '
		],
		[
			'the same figure shares a place, in the order of the data',
			{ me: '2 2', low: '2 -2', b: '2 1', a: '1 2', c: '2 -2' },
			'1. b 88 (2), 1. a 88 (2), 3. low 50 (2), 3. c 50 (2) | '
		],
		[
			'too little is no figure',
			{ me: '2 2', few: '2 .', some: '2 2' },
			'1. some 100 (2) | few (1)'
		],
		['nothing shared is no figure', { me: '2 2 .', other: '. . 2' }, ' | other (0)'],
		['alone', { me: '2' }, ' | ']
	])('%s', (_, table, expected) => {
		expect(rank(table)).toBe(expected);
	});

	test('figures that read the same share a place, though one lies a little higher', () => {
		// 10 of 11 topics the same and one by two steps apart: 95.45 %; 9 of 10: 95 %
		const same = (n: number) => Array(n).fill('2').join(' ');
		const table = { me: same(11), higher: `${same(10)} 0`, lower: `. ${same(9)} 0` };
		expect(rank(table)).toBe('1. higher 95 (11), 1. lower 95 (10) | ');
	});

	test('who is no party is not ranked, but has a ranking of the parties', () => {
		const matrix = drawMatrix({ me: '2 2', body: '2 2', you: '2 2' });
		const actors = matrix.data.actors.map((one) => ({ ...one, party: one.id !== 'body' }));
		const drawn = drawMatrix({ me: '2 2', body: '2 2', you: '2 2' }, { actors });
		expect(sketch(drawn, 0)).toBe('1. you 100 (2) | ');
		expect(sketch(drawn, 1)).toBe('1. me 100 (2), 1. you 100 (2) | ');
	});

	test('a party without a source, or whose source was not coded, says so', () => {
		const gaps: MatrixData['gaps'] = [
			{ actor: 'nil', period: 'now', state: 'no-source', why: '' },
			{ actor: 'unread', period: 'now', state: 'not-coded', why: '' }
		];
		expect(rank({ me: '2 2', nil: '. .', unread: '. .' }, { gaps })).toBe(
			' | nil (0) no-source, unread (0) not-coded'
		);
	});

	test('it is that of the newest period in which the actor has a source', () => {
		const periods = [
			{ id: 'now', name: 'Now' },
			{ id: 'later', name: 'Later' }
		];
		const sources = (of: string | null) => [
			drawSource('me-page', { actor: 'me' }),
			drawSource('you-page', { actor: 'you', period: of })
		];
		const periodOf = (nth: number) => {
			const matrix = drawMatrix({ me: '2 2', you: '2 2' }, { periods, sources: sources('later') });
			const actor = matrix.data.actors[nth];
			return actor && rankingOf(matrix, actor)?.period.id;
		};
		expect([periodOf(0), periodOf(1)]).toEqual(['now', 'later']);
	});

	test('an actor without any source has none', () => {
		expect(rank({ me: '. .', you: '2 2' }, { sources: [], positions: [] })).toBeUndefined();
	});
});

describe('for every matrix', () => {
	test('each other party stands once, no place is before one with a higher figure', () => {
		fc.assert(
			fc.property(matrices, (matrix) => {
				for (const actor of matrix.data.actors) {
					const { ranked = [], unranked = [] } = rankingOf(matrix, actor) ?? {};
					const all = [...ranked, ...unranked].map((one) => one.actor);
					expect(new Set([...all, actor])).toEqual(new Set(matrix.data.actors));
					expect(all).toHaveLength(matrix.data.actors.length - 1);
					for (const one of ranked) {
						const figure = wholePercent(one.agreement.value ?? -1);
						const higher = ranked.filter(
							({ agreement }) => wholePercent(agreement.value ?? -1) > figure
						);
						expect(one.place).toBe(1 + higher.length);
					}
				}
			})
		);
	});
});

test('a share in whole per cent is the one that readers see, for every figure of up to 40 topics', () => {
	const wrong: string[] = [];
	for (let n = 1; n <= 40; n++)
		for (let near = 0; near <= 4 * n; near++) {
			const shown = said('en', () => formatShare(near / (4 * n)));
			if (shown !== `${wholePercent(near / (4 * n))}%`) wrong.push(`${near}/${4 * n}: ${shown}`);
		}
	expect(wrong).toEqual([]);
});
