import { describe, expect, it } from 'vitest';
import { layoutScale } from '#lib/charts/poster/scale.ts';
import type { Shape } from '#lib/charts/poster/shape.ts';
import { drawMatrix } from '../../fixtures/generators.ts';
import { covering, outside, type Named } from '../boxes.ts';
import { gridOf } from '../matrices.ts';

const BOX = { x: 0, y: 0, width: 1088, height: 300 };

/** Five steps from 2 to -2: who stands on which, and who states nothing. */
const lay = (stances: Readonly<Record<string, string>>) => {
	const matrix = drawMatrix(stances);
	return layoutScale({ matrix, grid: gridOf(matrix) }, 0, 'Silent', BOX);
};
const places = (shapes: readonly Shape[], names: readonly string[]) =>
	names.map((name) => {
		const text = shapes.find((one) => one.kind === 'text' && one.text === name);
		return text?.kind === 'text' ? Math.round(text.x) : undefined;
	});

describe('layoutScale', () => {
	it('who states the same stands in one column, the columns from for to against, silence apart', () => {
		const shapes = lay({ A: '2', B: '1', C: '0', D: '-1', E: '-2', F: '.', G: '2' });
		const [a, b, c, d, e, f, g] = places(shapes, ['A', 'B', 'C', 'D', 'E', 'F', 'G']);
		expect(g).toBe(a);
		const steps = [b! - a!, c! - b!, d! - c!, e! - d!];
		expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
		expect(f! - e!).toBeGreaterThan(steps[0]!);
	});

	it('a step on which nobody stands keeps its place', () => {
		const [a, e] = places(lay({ A: '2', E: '-2' }), ['A', 'E']);
		expect(e! - a!).toBeGreaterThan(BOX.width * 0.7);
	});

	it.each([1, 5, 9, 12])(
		'%i on one step neither cover each other nor leave the drawing',
		(count) => {
			const all = Array.from({ length: count }, (_, i) => [`N${i}`, '2']);
			const shapes = lay(Object.fromEntries(all));
			const tiles = shapes.flatMap((one, i): Named[] =>
				one.kind === 'rect' && one.fill === 'for' && one.height > 20 ? [[`${i}`, one]] : []
			);
			expect(tiles).toHaveLength(count);
			expect(covering(tiles)).toEqual([]);
			expect(outside(tiles, BOX)).toEqual([]);
		}
	);

	it('every name is set in one size, whoever it is', () => {
		const shapes = lay({ A: '2', 'A longer name': '-2', C: '.' });
		const sizes = shapes.flatMap((one) =>
			one.kind === 'text' && ['A', 'A longer name', 'C'].includes(one.text) ? one.size : []
		);
		expect(new Set(sizes).size).toBe(1);
	});

	it('what is implied is dashed, and who states nothing has no colour', () => {
		const shapes = lay({ A: '2i', B: '.' });
		const rects = shapes.filter((one) => one.kind === 'rect');
		expect(rects.filter(({ dash }) => dash)).toHaveLength(1);
		expect(rects.filter(({ fill, height }) => fill === undefined && height > 20)).toHaveLength(2);
	});
});
