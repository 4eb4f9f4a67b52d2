import { listOf } from '#lib/core/positions.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutGrid } from '#lib/core/grid.ts';
import { narrowingWithReader, viewWithReader, withReader } from '#lib/core/match/column.ts';
import { OWN } from '#lib/core/match/own.ts';
import { cellAt, indexMatrix } from '#lib/core/matrix.ts';
import { parseView } from '#lib/core/view/parse-view.ts';
import { defaultView } from '#lib/core/view/view.ts';
import { m } from '#lib/paraglide/messages.js';
import { cellWord } from '#lib/words/stance.ts';
import { answersTo, drawAnswers } from '../../fixtures/answers.ts';
import { drawMatrix, matrices, smallMatrix } from '../../fixtures/generators.ts';

const words = {
	name: 'My answers',
	short: 'Me',
	source: 'answers',
	unsaid: 'no answer',
	language: 'en'
};
const collator = new Intl.Collator('en');

describe('the reader’s column', () => {
	test('it says what was answered, and nothing where nothing was', () => {
		const matrix = indexMatrix(
			withReader(drawMatrix({ ada: '2 1 .' }).data, drawAnswers('-2 s 0x'), words)
		);
		const cells = [0, 1, 2].map((topic) => cellAt(matrix, matrix.layer('now'), 1, topic));
		expect(cells.map((cell) => (cell.state === 'stated' ? cell.step : cell.state))).toEqual([
			4,
			'not-stated',
			2
		]);
	});

	test('its empty cells say that they were not answered, the others that their sources are silent', () => {
		const matrix = indexMatrix(
			withReader(drawMatrix({ ada: '2 .' }).data, drawAnswers('2 s'), words)
		);
		const said = [0, 1].map((actor) =>
			cellWord(cellAt(matrix, matrix.layer('now'), actor, 1), matrix.data)
		);
		expect(said).toEqual([m.state_not_stated(), 'no answer']);
	});

	test('it stands in every period, and before all others', () => {
		const { data } = smallMatrix();
		const given = new Map([['street-lamps', { stance: 'for', double: false }]]);
		const matrix = indexMatrix(withReader(data, { given, skipped: new Set() }, words));
		for (const { id } of data.periods) {
			const view = viewWithReader({ ...defaultView(data), period: id });
			const { actors, cell, topics } = layoutGrid(matrix, view, collator);
			expect(actors.map((i) => matrix.data.actors[i]?.id)).toEqual([OWN, 'lark', 'otter']);
			expect(cell(actors[0]!, topics[0]!).state).toBe('stated');
		}
	});

	test('no address can ask for it, and the usual view is without it', () => {
		const matrix = indexMatrix(withReader(drawMatrix({ ada: '2' }).data, drawAnswers('2'), words));
		expect(defaultView(matrix.data).actors).toEqual(['ada']);
		expect(
			parseView(`p=ada.${OWN}`, indexMatrix(drawMatrix({ ada: '2' }).data)).view.actors
		).toEqual(['ada']);
	});

	test('a search leaves it on the rows', () => {
		const matrix = indexMatrix(withReader(drawMatrix({ ada: '2' }).data, drawAnswers('2'), words));
		const narrowing = { actors: new Set<number>(), topics: new Set([0]) };
		expect(narrowingWithReader(narrowing, matrix)?.actors).toEqual(new Set([1]));
		expect(narrowingWithReader(undefined, matrix)).toBeUndefined();
	});

	test('everything else stays in its place, for every matrix', () => {
		fc.assert(
			fc.property(
				matrices.chain((matrix) => fc.tuple(fc.constant(matrix), answersTo(matrix.data))),
				([matrix, answers]) => {
					const own = withReader(matrix.data, answers, words);
					const { actors, sources, positions } = matrix.data;
					expect(own.actors.slice(0, -1)).toEqual(actors);
					expect(own.sources.slice(0, -1)).toEqual(sources);
					expect(listOf(own.positions).slice(0, positions.length)).toEqual(positions);
					const values = indexMatrix(own).layer('now').values;
					expect(values.slice(0, actors.length * matrix.data.topics.length)).toEqual(
						matrix.layer('now').values
					);
				}
			)
		);
	});
});
