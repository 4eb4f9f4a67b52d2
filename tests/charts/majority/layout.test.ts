import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutMajority, type BarWords, type MajorityLayout } from '#lib/charts/majority/layout.ts';
import { TEXT, TITLE, type Label } from '#lib/charts/majority/texts.ts';
import { divide, type Side } from '#lib/core/majority.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import { estimateWidth } from '#lib/core/wrap.ts';
import { assemblies, drawSeats } from '../../fixtures/assembly.ts';
import { drawMatrix } from '../../fixtures/generators.ts';

const WORDS: BarWords = {
	title: 'A title of several words',
	for: 'For: 97 (35 partly)',
	against: 'Against: 57 (12 partly)',
	middle: '8 mixed · 15 not mentioned · 53 no source'
};

function lay(matrix: Matrix, width: number, assumptions = new Map<string, Side>(), words = WORDS) {
	const layer = matrix.layer('now');
	const divisions = [...matrix.data.topics.keys()].map((topic) =>
		divide(matrix, layer, matrix.data.seats[0]!, topic, assumptions)
	);
	return layoutMajority(
		matrix,
		divisions,
		divisions.map(() => words),
		width
	);
}

// ten seats: a seat is a tenth of the bar
const small = drawMatrix(
	{ lark: '2 .', otter: '1 0', finch: '. .', heron: '-2 -1', mole: '. -2' },
	{
		seats: [drawSeats({ lark: 3, otter: 1, finch: 2, heron: 2, mole: 1 }, 10)],
		gaps: [{ actor: 'finch', period: 'now', state: 'no-source', why: '' }]
	}
);

/** A bar in words, from left to right: `lark 3 for`, with where it begins, in seats. */
const bar = ({ rows }: MajorityLayout, topic: number, width: number) =>
	rows[topic]?.segments.map(({ actor, seats, look, x }) => {
		const left = rows[topic]!.bar.x;
		const from = Math.round(((x - left) / (width - left)) * 10);
		return `${from}: ${small.data.actors[actor ?? -1]?.id ?? 'others'} ${seats} ${look}`;
	});

describe('layoutMajority', () => {
	test.each<[number, [string, Side][], string[]]>([
		[
			0,
			[],
			[
				'0: lark 3 for',
				'3: otter 1 partly-for',
				'4: mole 1 not-stated',
				'5: finch 2 no-source',
				'7: others 1 others',
				'8: heron 2 against'
			]
		],
		[
			1,
			[],
			[
				'0: otter 1 middle',
				'1: lark 3 not-stated',
				'4: finch 2 no-source',
				'6: others 1 others',
				'7: heron 2 partly-against',
				'9: mole 1 against'
			]
		],
		[
			0,
			[
				['finch', 'against'],
				['mole', 'for']
			],
			[
				'0: lark 3 for',
				'3: otter 1 partly-for',
				'4: mole 1 assumed-for',
				'5: others 1 others',
				'6: finch 2 assumed-against',
				'8: heron 2 against'
			]
		]
	])('topic %i with %j stands from left to right as %j', (topic, put, expected) => {
		expect(bar(lay(small, 1000, new Map(put)), topic, 1000)).toEqual(expected);
	});

	test.each([280, 360, 639])('at %i pixels the bar fills the frame, under its title', (width) => {
		const [row] = lay(small, width).rows;
		expect(row?.bar).toMatchObject({ x: 0, width });
		expect(row!.title.y).toBeLessThan(row!.for.y);
	});

	test.each([640, 1280, 1600])('at %i pixels the title stands beside its bar', (width) => {
		const [row] = lay(small, width).rows;
		const lines = row!.title.lines.map((line) => estimateWidth(line, TITLE));
		expect(Math.max(...lines)).toBeLessThan(row!.bar.x);
		expect(row!.bar.x + row!.bar.width).toBe(width);
	});

	test('the line of the majority stands at so many seats from each side', () => {
		const { line } = lay(small, 500);
		expect(line).toEqual({ x1: 200, x2: 300 });
	});

	test('a name that the line runs through moves aside, or else breaks the line', () => {
		const wide = drawMatrix({ lark: '2' }, { seats: [drawSeats({ lark: 169 })] });
		const aside = lay(wide, 280).rows[0]!;
		expect(aside.segments[0]).toMatchObject({ isCrossed: false });
		expect(aside.strokes).toHaveLength(1);
		const close = drawMatrix(
			{ a: '2', bb: '1', c: '0' },
			{ seats: [drawSeats({ a: 80, bb: 9, c: 80 })] }
		);
		const broken = lay(close, 600).rows[0]!;
		expect(broken.segments[1]).toMatchObject({ isCrossed: true, name: expect.anything() });
		expect(broken.strokes).toHaveLength(2);
	});

	test('names that do not fit are left out, and no segment', () => {
		const many = drawMatrix(
			{ Alongname: '2', b: '2' },
			{ seats: [drawSeats({ Alongname: 1, b: 168 })] }
		);
		const [first, second] = lay(many, 280).rows[0]!.segments;
		expect(first).toMatchObject({ name: undefined, number: undefined, seats: 1 });
		expect(second?.name).toBeDefined();
	});

	test('what is said of the two sides stands on two lines where one has no room', () => {
		const long = {
			...WORDS,
			for: 'For: 145 (27 partly, 53 assumed)',
			against: 'Against: 9 (9 assumed)'
		};
		const sides = (width: number) => lay(small, width, new Map(), long).rows[0]!;
		expect(sides(600).against.y).toBe(sides(600).for.y);
		expect(sides(280).against.y).toBeGreaterThan(sides(280).for.y);
		expect(sides(280).bar.y).toBeGreaterThan(sides(280).against.y);
	});

	test('without topics there is nothing', () => {
		expect(layoutMajority(small, [], [], 500)).toMatchObject({ height: 0, rows: [] });
	});
});

/** From where to where a label reaches, by the estimate. */
function reach({ x, lines, anchor }: Label): [number, number] {
	const width = Math.max(0, ...lines.map((line) => estimateWidth(line, TEXT)));
	return anchor === 'start'
		? [x, x + width]
		: anchor === 'end'
			? [x - width, x]
			: [x - width / 2, x + width / 2];
}

describe('for every assembly and width', () => {
	const widths = fc.integer({ min: 280, max: 1600 });

	test('each party with seats is drawn once a topic, and no segment covers another', () => {
		fc.assert(
			fc.property(assemblies, widths, ({ matrix, assumptions }, width) => {
				for (const { segments, bar } of lay(matrix, width, assumptions).rows) {
					const actors = segments.flatMap(({ actor }) => actor ?? []);
					expect([...actors].sort()).toEqual([...matrix.data.actors.keys()].sort());
					let end = bar.x;
					for (const { x, width: wide } of segments) {
						// a party of one seat in hundreds is a pixel wide all the same
						expect(x).toBeGreaterThanOrEqual(end - 1);
						end = x + wide;
					}
					expect(end).toBeLessThanOrEqual(bar.x + bar.width + 1);
				}
			})
		);
	});

	test('rows do not overlap, nor do the labels above a bar, and all is inside of the frame', () => {
		fc.assert(
			fc.property(assemblies, widths, ({ matrix, assumptions }, width) => {
				const { rows, height } = lay(matrix, width, assumptions);
				let end = 0;
				for (const row of rows) {
					expect(row.y).toBeGreaterThanOrEqual(end);
					end = row.y + row.height;
					if (row.for.y === row.against.y)
						expect(reach(row.for)[1]).toBeLessThan(reach(row.against)[0]);
					const [from, to] = reach(row.middle);
					expect(from).toBeGreaterThanOrEqual(row.bar.x - 0.001);
					expect(to).toBeLessThanOrEqual(width + 0.001);
				}
				expect(end).toBeLessThanOrEqual(height);
			})
		);
	});

	test('names stand inside of their segments', () => {
		fc.assert(
			fc.property(assemblies, widths, ({ matrix, assumptions }, width) => {
				for (const { segments } of lay(matrix, width, assumptions).rows)
					for (const { name, actor, x, width: wide } of segments) {
						if (!name) continue;
						const half = estimateWidth(matrix.data.actors[actor!]!.short, TEXT) / 2;
						expect(name.x - half).toBeGreaterThanOrEqual(x);
						expect(name.x + half).toBeLessThanOrEqual(x + wide);
					}
			})
		);
	});
});
