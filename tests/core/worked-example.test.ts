import { describe, expect, it } from 'vitest';
import { indexMatrix } from '#lib/core/matrix.ts';
import { toMatrixData } from '#lib/core/matrix-data.ts';
import { workedExample } from '#lib/core/worked-example.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { drawMatrix } from '../fixtures/generators.ts';

const period = 'now';

describe('the worked example', () => {
	it('is on the first two parties that share enough topics and differ on one', () => {
		const example = workedExample(drawMatrix({ a: '2 2 .', b: '2 2 1', c: '2 -1 .' }), period);
		expect(example && [example.a.id, example.b.id]).toEqual(['a', 'c']);
		expect(example?.lines.map(({ distance }) => distance)).toEqual([0, 3]);
		expect(example?.distance).toBe(3);
		expect(example?.agreement.value).toBeCloseTo(5 / 8);
	});

	it.each([
		['no two parties share enough', { a: '2 .', b: '1 2' }],
		['all are alike', { a: '2 2', b: '2 2' }]
	])('is missing where %s', (_, rows) => {
		expect(workedExample(drawMatrix(rows), period)).toBeUndefined();
	});

	it('is there in the real data, and its figure follows from its own lines', () => {
		const matrix = indexMatrix(toMatrixData(loadDataset(), 'nb', 'x'));
		const example = workedExample(matrix, '2025');
		const distances = example?.lines.flatMap(({ distance }) => distance ?? []) ?? [];
		const sum = distances.reduce((a, b) => a + b, 0);
		expect(example?.agreement.value).toBeCloseTo(
			(4 * distances.length - sum) / (4 * distances.length)
		);
		expect(example?.agreement.shared).toBe(distances.length);
	});
});
