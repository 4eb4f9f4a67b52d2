import { describe, expect, it } from 'vitest';
import { MEASURES } from '#lib/core/match/measure.ts';
import type { Moved } from '#lib/core/match/result.ts';
import {
	measureMeaning,
	measureName,
	sayBasis,
	sayLost,
	sayMoved,
	sayOthers,
	sayPlace
} from '#lib/words/match.ts';
import { drawAnswers } from '../fixtures/answers.ts';
import { drawMatrix } from '../fixtures/generators.ts';
import { said } from './said.ts';

const both = (say: () => string) => [said('nb', say), said('en', say)];
const move = (id: string, from: number, to: number): Moved => ({
	actor: { id, name: id.toUpperCase(), short: id, kindName: 'Party', party: true },
	from,
	to
});

describe('what is said of a result', () => {
	it.each([
		[2, false, '2.', '2.'],
		[2, true, 'delt 2.', 'joint 2.']
	])('place %i, shared: %s', (place, isTied, nb, en) => {
		expect(both(() => sayPlace(place, isTied))).toEqual([nb, en]);
	});

	it.each([
		['2', 'Regnet ut fra svaret ditt på 1 tema.'],
		['2 1 -', 'Regnet ut fra svarene dine på 2 temaer.'],
		['2x 1 s', 'Regnet ut fra svarene dine på 2 temaer. 1 teller dobbelt.']
	])('what it rests on: %s', (row, nb) => {
		expect(said('nb', () => sayBasis(drawAnswers(row)))).toBe(nb);
	});

	it.each<[Moved[], string]>([
		[[], 'The order is the same as with “Distance on the scale”.'],
		[
			[move('a', 2, 1), move('b', 1, 2)],
			'The order is not the same as with “Distance on the scale”: A from place 2 to 1 and B from place 1 to 2.'
		],
		[
			[1, 2, 3, 4, 5, 6, 7].map((n) => move('a', n, n + 1)),
			'The order is not the same as with “Distance on the scale”: A from place 1 to 2, A from place 2 to 3, ' +
				'A from place 3 to 4, A from place 4 to 5, A from place 5 to 6 and 2 more.'
		]
	])('who moves: %#', (moved, en) => {
		expect(said('en', () => sayMoved(moved))).toBe(en);
	});

	it('which other measures change the order', () => {
		expect(both(() => sayOthers([]))).toEqual([
			'De to andre måtene å regne på gir samme rekkefølge.',
			'The two other measures give the same order.'
		]);
		expect(said('nb', () => sayOthers(['exact', 'silence']))).toBe(
			'Rekkefølgen blir en annen med «Bare nøyaktig likt» og «Taushet som uenighet».'
		);
	});

	it('each measure has a name and a meaning of its own', () => {
		const words = MEASURES.flatMap((one) => [measureName(one), measureMeaning(one)]);
		expect(new Set(words).size).toBe(2 * MEASURES.length);
	});

	it('what was lost is named, a topic by its title where there is one', () => {
		const { data } = drawMatrix({ ada: '2 1' });
		const topics = data.topics.map((topic) => ({ ...topic, title: `Topic ${topic.id}` }));
		const lost = { topics: ['gone'], stances: ['a', 'b'], unreadable: 1 };
		expect(said('en', () => sayLost(lost, { ...data, topics }))).toEqual([
			'Answers to topics that are not here were left out: gone.',
			'Answers that are not on the scale here were left out: Topic a and Topic b.',
			'1 answer could not be read.'
		]);
	});
});
