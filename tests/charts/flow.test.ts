import { expect, test } from 'vitest';
import { flow, layoutKeys } from '#lib/charts/flow.ts';

test.each<[fact: string, widths: number[], expected: string]>([
	['nothing needs no line', [], ''],
	['what fits stands beside each other', [40, 50], '0/0 50/0'],
	['what does not fit begins the next line', [40, 51, 10], '0/0 0/1 61/1'],
	['what is wider than a line stands alone', [120, 10, 120], '0/0 0/1 0/2']
])('%s', (_, widths, expected) => {
	const places = flow(widths, 100, 10).map(({ x, line }) => `${x}/${line}`);
	expect(places.join(' ')).toBe(expected);
});

test('a legend has a sample before each word, and is as high as its lines', () => {
	const size = { width: 16, height: 16 };
	const words = [['one', 'aaaaa'] as const, ['two', 'bbbbb'] as const];
	const { keys, height } = layoutKeys(words, { x: 10, y: 100, width: 80 }, size);
	expect(height).toBe(48);
	expect(keys.map(({ id, x, y, sample, text }) => [id, x, y, sample.x, text.x])).toEqual([
		['one', 18, 112, 10, 33],
		['two', 18, 136, 10, 33]
	]);
	expect(layoutKeys([], { x: 0, y: 0, width: 80 }, size)).toEqual({ keys: [], height: 0 });
});
