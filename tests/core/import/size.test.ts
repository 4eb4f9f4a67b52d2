import { describe, expect, test } from 'vitest';
import { indexMatrix } from '#lib/core/matrix.ts';
import { toMatrixData } from '#lib/core/matrix-data.ts';
import { defaultView } from '#lib/core/view/view.ts';
import { importedDataset } from './tables.ts';

/** A table of positions: so many actors, each on so many topics in each period, for and against by turns. */
function table(actors: number, topics: number, periods: readonly string[] = []): string {
	const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
	const rows = numbers(actors).flatMap((actor) =>
		numbers(topics).flatMap((topic) =>
			(periods.length > 0 ? periods : ['']).map((period, at) => {
				const stance = (actor + topic + at) % 2 === 0 ? 'Yes' : 'No';
				return [`Actor ${actor}`, `Topic ${topic}`, stance, period].join(',');
			})
		)
	);
	return ['actor,topic,stance,period', ...rows].join('\r\n');
}

describe.each([
	[2, 2],
	[60, 80]
])('a table of %i actors and %i topics', (actors, topics) => {
	const dataset = importedDataset(table(actors, topics));
	const matrix = indexMatrix(toMatrixData(dataset, 'en', 'v1'));

	test('has every cell, and each says what the table says', () => {
		expect([dataset.actors.length, dataset.topics.length]).toEqual([actors, topics]);
		expect(dataset.positions).toHaveLength(actors * topics);
		const { values } = matrix.layer(defaultView(matrix.data).period);
		const wanted = Array.from({ length: actors * topics }, (_, i) =>
			(Math.floor(i / topics) + (i % topics)) % 2 === 0 ? 1 : -1
		);
		expect([...values]).toEqual(wanted);
	});

	test('has everybody in its columns', () => {
		expect(defaultView(matrix.data).actors.length).toBe(actors);
	});
});

describe('twelve periods', () => {
	const years = Array.from({ length: 12 }, (_, i) => `${2012 + i}`);
	const dataset = importedDataset(table(3, 2, years.toReversed()));
	const matrix = indexMatrix(toMatrixData(dataset, 'en', 'v1'));

	test('stand in the order of time, the newest shown first', () => {
		expect(matrix.data.periods.map(({ name }) => name)).toEqual(years);
		expect(defaultView(matrix.data).period).toBe(matrix.data.periods.at(-1)?.id);
	});

	test('each hold their own positions', () => {
		for (const [i, { id }] of matrix.data.periods.entries()) {
			const first = (1 + 1 + (11 - i)) % 2 === 0 ? 1 : -1;
			expect(matrix.layer(id).values[0]).toBe(first);
		}
	});
});
