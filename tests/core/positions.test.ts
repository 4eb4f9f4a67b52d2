import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMatrixFile, toMatrixFile } from '#lib/core/matrix-file.ts';
import { indexMatrix } from '#lib/core/matrix.ts';
import { partOf } from '#lib/core/part.ts';
import { listOf, positionAt, type PositionData } from '#lib/core/positions.ts';
import { actorsInPart } from '#lib/core/size.ts';
import { defaultView } from '#lib/core/view/view.ts';
import { largeData } from '../fixtures/large.ts';

const small = largeData(3, 4);

/** So many that they are written in runs. */
const many = fc.array(
	fc.tuple(
		fc.nat(70_000),
		fc.nat(1000),
		fc.nat(70_000),
		fc.nat(6),
		fc.constantFrom(0 as const, 1 as const, 2 as const)
	),
	{ minLength: 2001, maxLength: 2100 }
);

describe('positions in a file', () => {
	it('are a list where they are few, for people too', () => {
		expect(toMatrixFile(small).positions).toEqual(small.positions);
		expect(fromMatrixFile(toMatrixFile(small))).toEqual(small);
	});

	it('are the same again after having been written in runs, in their order', () => {
		fc.assert(
			fc.property(many, (positions: PositionData[]) => {
				const file = JSON.parse(JSON.stringify(toMatrixFile({ ...small, positions })));
				expect(file.positions).toHaveProperty('runs');
				expect(listOf(fromMatrixFile(file).positions)).toEqual(positions);
			}),
			{ numRuns: 20 }
		);
	});

	it('take two signs each beside their actor and source', () => {
		const data = largeData(200, 75);
		const text = JSON.stringify(toMatrixFile(data).positions);
		expect(text.length).toBeLessThan(2.5 * data.positions.length);
	});
});

it.each([
	[-1, undefined],
	[0, small.positions.at(0)],
	[small.positions.length, undefined]
])('at place %i stands what is there', (place, expected) => {
	expect(positionAt(small, place)).toEqual(expected);
});

it('in runs, no place beyond the last holds anything', () => {
	const { positions } = fromMatrixFile(toMatrixFile(largeData(200, 75)));
	expect(positions.at(positions.length)).toBeUndefined();
});

describe('the part that a page brings', () => {
	const large = largeData(300, 20);

	it('is all of a matrix that is not very large', () => {
		expect(partOf(small)).toBe(small);
	});

	it('is the first actors, those the page is about, and of how many', () => {
		const part = partOf(large, ['actor-250', 'actor-3', 'nobody']);
		expect(part.of).toBe(300);
		expect(part.actors.map(({ id }) => id)).toEqual([
			...large.actors.slice(0, actorsInPart(20)).map(({ id }) => id),
			'actor-250'
		]);
	});

	it('stands as the whole will: who is on the rows does not change when that comes', () => {
		expect(defaultView(partOf(large)).rows).toBe(defaultView(large).rows);
		expect(defaultView(large).rows).toBe('party');
	});

	it('states in each of its cells what the whole does', () => {
		const part = partOf(large, ['actor-250']);
		const [some, all] = [indexMatrix(part), indexMatrix(large)];
		const valuesOf = (matrix: typeof all, actor: string) => {
			const { values } = matrix.layer('now');
			const at = matrix.actorAt.get(actor) ?? -1;
			return values.slice(at * 20, (at + 1) * 20);
		};
		for (const { id } of part.actors) expect(valuesOf(some, id)).toEqual(valuesOf(all, id));
		expect(new Set(part.sources.map(({ actor }) => actor))).toEqual(
			new Set(part.actors.map(({ id }) => id))
		);
	});
});
