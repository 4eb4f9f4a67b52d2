import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAfter, placesInSight, scrollTo } from '#lib/components/wide-grid.ts';

describe('what is drawn', () => {
	it.each([
		['at the start', 0, -1, range(0, 7)],
		['within the first rows, the same', 79, -1, range(0, 7)],
		['further down', 400, -1, range(8, 17)],
		['at the end', 3900, -1, range(94, 100)],
		['with the row that has the focus, before', 400, 2, [2, ...range(8, 17)]],
		['with the row that has the focus, after', 0, 50, [...range(0, 7), 50]]
	])('%s', (_, scrolled, held, expected) => {
		const places = placesInSight(100, { scrolled, seen: 120, size: 40 }, held);
		expect(places.slice(0, expected.length)).toEqual(expected);
		if (scrolled < 3900) expect(places).toHaveLength(expected.length);
	});

	it('holds whatever is in sight, in order, each once', () => {
		const drawn = fc.record({
			count: fc.nat(6000),
			scrolled: fc.nat(300_000),
			seen: fc.integer({ min: 1, max: 2000 }),
			size: fc.integer({ min: 10, max: 120 }),
			held: fc.integer({ min: -1, max: 6000 })
		});
		fc.assert(
			fc.property(drawn, ({ count, scrolled, seen, size, held }) => {
				const places = placesInSight(count, { scrolled, seen, size }, held);
				const [first, last] = [Math.floor(scrolled / size), Math.ceil((scrolled + seen) / size)];
				for (let i = first; i < Math.min(last, count); i++) expect(places).toContain(i);
				expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
				expect(places.every((place) => place >= 0 && place < count)).toBe(true);
				expect(places.length).toBeLessThan(seen / size + 9);
			})
		);
	});
});

function range(from: number, to: number) {
	return Array.from({ length: to - from }, (_, i) => from + i);
}

describe('a key', () => {
	const from = { row: 5, column: 2 };
	const size = { rows: 100, columns: 4 };

	it.each([
		['ArrowUp', false, { row: 4, column: 2 }],
		['ArrowDown', false, { row: 6, column: 2 }],
		['ArrowLeft', false, { row: 5, column: 1 }],
		['ArrowRight', false, { row: 5, column: 3 }],
		['ArrowDown', true, { row: 99, column: 2 }],
		['PageDown', false, { row: 15, column: 2 }],
		['PageUp', false, { row: 0, column: 2 }],
		['Home', false, { row: 5, column: 0 }],
		['End', false, { row: 5, column: 3 }],
		['Home', true, { row: 0, column: 0 }],
		['End', true, { row: 99, column: 3 }],
		['a', false, undefined]
	])('%s, with Ctrl %s, leads on', (key, ctrlKey, expected) => {
		expect(placeAfter(from, { key, ctrlKey }, size, 10)).toEqual(expected);
	});

	it('leads nowhere beyond the last cell', () => {
		const last = { row: 99, column: 3 };
		expect(placeAfter(last, { key: 'ArrowRight', ctrlKey: false }, size, 10)).toBeUndefined();
		expect(placeAfter(last, { key: 'ArrowDown', ctrlKey: false }, size, 10)).toBeUndefined();
	});
});

it.each([
	['not where it is in sight', 5, 100, 100],
	['back to its start', 1, 100, 40],
	['on to its end', 9, 100, 100 + 100]
])('a place is scrolled to: %s', (_, place, scrolled, expected) => {
	expect(scrollTo(place, { scrolled, seen: 200, size: 40 })).toBe(expected);
});
