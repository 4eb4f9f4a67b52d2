import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOT, NAME, type Line } from '#lib/charts/grid/heads.ts';
import { layoutHeatmap, WORD } from '#lib/charts/grid/layout.ts';
import { linesOf } from '#lib/charts/grid/lines.ts';
import { estimateWidth } from '#lib/core/wrap.ts';
import { drawMatrix } from '../../fixtures/generators.ts';

const line = (name: string, place: number, dotted = false): Line => ({ place, name, dotted });
const lines = (count: number, name = 'A name') =>
	Array.from({ length: count }, (_, i) => line(name, i));
const words = ['For', 'Partly against', 'Not mentioned'];

const lay = (columns: number, width: number, name?: string) =>
	layoutHeatmap({ rows: lines(3), columns: lines(columns, name), words, width });

describe('layoutHeatmap', () => {
	test.each([
		[9, 1280, 'words', 'upright'],
		[9, 900, 'words', 'upright'],
		[9, 700, 'shapes', 'turned'],
		[9, 360, 'shapes', 'turned'],
		[9, 280, 'shapes', 'turned'],
		[19, 1280, 'shapes', 'turned'],
		[19, 280, 'shapes', 'turned'],
		[3, 280, 'words', 'upright']
	])('%i columns in %i pixels: %s, %s', (columns, width, inside, heads) => {
		const placed = lay(columns, width, 'Brukerorg.');
		expect(placed.cell.words.size > 0 ? 'words' : 'shapes').toBe(inside);
		expect(placed.isTurned ? 'turned' : 'upright').toBe(heads);
	});

	test.each([
		[559, 0],
		[560, 170],
		[1000, 240],
		[1600, 280]
	])('in %i pixels the cells begin at %i', (width, left) => {
		expect(lay(20, width).rows[0]?.cells[0]?.x).toBe(left);
	});

	test('few columns do not grow beyond a cell’s widest', () => {
		expect(lay(2, 1600).cell.width).toBeCloseTo(149, 0);
		expect(lay(30, 1600).cell.width).toBeLessThan(50);
	});

	test('a name too long for its column is wrapped when upright, and all are turned when it cannot be', () => {
		const upright = layoutHeatmap({
			rows: lines(1),
			columns: [line('User organisation', 0)],
			words,
			width: 700
		});
		expect(upright).toMatchObject({ isTurned: false });
		const turned = layoutHeatmap({
			rows: lines(1),
			columns: [...lines(8), line('Incomprehensibilities', 8)],
			words,
			width: 700
		});
		expect(turned.isTurned).toBe(true);
		expect(turned.columns[8]?.lines).toEqual(['Incomprehensibilities']);
	});

	test('a dot stands before its name, and under a turned one', () => {
		const at = (width: number) =>
			layoutHeatmap({
				rows: [],
				columns: Array.from({ length: 9 }, (_, i) => line('FrP', i, true)),
				words,
				width
			}).columns[0]!;
		expect(at(1200).starts[0]!.x - at(1200).dot!.x).toBe(DOT - 4);
		expect(at(280).dot!.y).toBeGreaterThan(at(280).starts[0]!.y);
	});

	test('without rows or columns there are no cells', () => {
		expect(layoutHeatmap({ rows: [], columns: lines(2), words, width: 500 }).rows).toEqual([]);
		expect(
			layoutHeatmap({ rows: lines(2), columns: [], words, width: 500 }).rows[0]?.cells
		).toEqual([]);
	});

	test('every cell is placed once, inside of the frame, and covers no other', () => {
		const sizes = fc.record({
			rows: fc.integer({ min: 1, max: 20 }),
			columns: fc.integer({ min: 1, max: 20 }),
			width: fc.integer({ min: 280, max: 1600 })
		});
		fc.assert(
			fc.property(
				sizes,
				fc.constantFrom('R', 'Brukerorg.', 'A rather long name'),
				({ rows, columns, width }, name) => {
					const placed = layoutHeatmap({
						rows: lines(rows, name),
						columns: lines(columns, name),
						words,
						width
					});
					expect(placed.rows.map(({ place }) => place)).toEqual([...Array(rows).keys()]);
					let bottom = 0;
					for (const row of placed.rows) {
						expect(row.cells.map(({ column }) => column)).toEqual([...Array(columns).keys()]);
						expect(Math.min(...row.cells.map(({ y }) => y))).toBeGreaterThanOrEqual(bottom);
						bottom = row.cells[0]!.y + row.height;
						row.cells.forEach(({ x }, i) => {
							const before = row.cells[i - 1];
							if (before) expect(x).toBeGreaterThanOrEqual(before.x + placed.cell.width - 0.001);
						});
						expect(row.cells.at(-1)!.x + placed.cell.width).toBeLessThanOrEqual(width + 0.001);
					}
					expect(bottom).toBeLessThanOrEqual(placed.height);
				}
			)
		);
	});

	test('words and upright names are no wider than their column', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 20 }),
				fc.integer({ min: 280, max: 1600 }),
				(columns, width) => {
					const { cell, isTurned, columns: heads } = lay(columns, width, 'User organisation');
					for (const part of [...cell.words.values()].flat())
						expect(estimateWidth(part, WORD)).toBeLessThanOrEqual(cell.width);
					if (!isTurned)
						for (const part of heads.flatMap((head) => head.lines))
							expect(estimateWidth(part, NAME)).toBeLessThanOrEqual(cell.width);
				}
			)
		);
	});
});

describe('linesOf', () => {
	const { data } = drawMatrix(
		{ lark: '2 1', otter: '. .' },
		{
			actors: [
				{ id: 'lark', name: 'The Larks', short: 'L', kindName: '', party: true },
				{ id: 'otter', name: 'The Otters', short: 'O', kindName: '', party: true }
			]
		}
	);
	const names = (by: 'topic' | 'party') => {
		const { rows, columns } = linesOf(data, { actors: [1, 0], topics: [0, 1] }, by);
		return [rows, columns].map((list) => list.map(({ name }) => name).join(' '));
	};

	test('topics on the rows have short names above the columns, in the view’s order', () => {
		expect(names('topic')).toEqual(['a b', 'O L']);
	});

	test('actors on the rows have their full names', () => {
		expect(names('party')).toEqual(['The Otters The Larks', 'a b']);
	});
});
