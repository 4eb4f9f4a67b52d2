import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	divide,
	NO_ASSUMPTIONS,
	putOn,
	seatsIn,
	silencesIn,
	SIDES,
	verdictOf,
	type Assumptions,
	type Division,
	type Side
} from '#lib/core/majority.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { EMPTY_STATES } from '#lib/core/stance.ts';
import { assemblies, drawSeats } from '../fixtures/assembly.ts';
import { drawMatrix } from '../fixtures/generators.ts';

const gaps: MatrixData['gaps'] = [
	{ actor: 'nil', period: 'now', state: 'no-source', why: '' },
	{ actor: 'unread', period: 'now', state: 'not-coded', why: '' }
];
// 99 seats, 50 of which are a majority; 4 of them nobody's here
const matrix = drawMatrix(
	{
		one: '2 2 . -2 0',
		two: '1 . . 1 .',
		six: '-1 -2 . -1i .',
		nil: '. . . . .',
		unread: '. . . . .',
		none: '2 2 2 2 2'
	},
	{ gaps, seats: [drawSeats({ one: 40, two: 20, six: 25, nil: 7, unread: 3 }, 99)] }
);
const seats = matrix.data.seats[0]!;
const layer = matrix.layer('now');
const names = matrix.data.actors.map(({ id }) => id);

const on = (topic: number, assumptions?: Assumptions) =>
	divide(matrix, layer, seats, topic, assumptions);

/** A division in words: `one 40 | two 20 || six 25`, block by block. */
const say = (blocks: readonly (readonly { actor: number; seats: number }[])[]) =>
	blocks.map((block) => block.map(({ actor, seats }) => `${names[actor]} ${seats}`).join(' '));

describe('divide', () => {
	test('each step holds its parties, in the order of the data', () => {
		expect(say(on(0).steps)).toEqual(['one 40', 'two 20', '', 'six 25', '']);
		expect(say(on(4).steps)).toEqual(['', '', 'one 40', '', '']);
	});

	test('the three ways of stating nothing are kept apart', () => {
		expect(EMPTY_STATES.map((state) => say([on(1).silent[state]])[0])).toEqual([
			'two 20',
			'nil 7',
			'unread 3'
		]);
	});

	test.each<[number, Division['sums']]>([
		[0, { for: 60, against: 25, middle: 0, silent: 14 }],
		[1, { for: 40, against: 25, middle: 0, silent: 34 }],
		[2, { for: 0, against: 0, middle: 0, silent: 99 }],
		[3, { for: 20, against: 65, middle: 0, silent: 14 }],
		[4, { for: 0, against: 0, middle: 40, silent: 59 }]
	])('topic %i sums to %j; the middle is on neither side, nor silent', (topic, sums) => {
		expect(on(topic).sums).toEqual(sums);
	});

	test('seats of nobody here are silent', () => {
		expect(on(0).others).toBe(4);
	});

	test('an actor without seats is in no block', () => {
		expect(JSON.stringify(say(on(0).steps))).not.toContain('none');
	});

	test.each([
		[0, { for: 20, against: 25 }],
		[1, { for: 0, against: 0 }],
		[3, { for: 20, against: 25 }]
	])('of the sides on topic %i %j seats are with reservations', (topic, partly) => {
		expect(on(topic).partly).toEqual(partly);
	});

	test.each([
		[0, 'certain', 'impossible'],
		[1, 'possible', 'possible'],
		[2, 'possible', 'possible'],
		[3, 'impossible', 'certain'],
		[4, 'possible', 'possible']
	])('on topic %i a majority for is %s, against %s', (topic, forIt, against) => {
		expect(on(topic).verdicts).toEqual({ for: forIt, against });
	});

	test('a silent party that is put on a side counts there, apart from those that state it', () => {
		const put = on(1, new Map<string, Side>([['two', 'for']]));
		expect(say([put.assumed.for, put.silent['not-stated']])).toEqual(['two 20', '']);
		expect(say(put.steps)).toEqual(say(on(1).steps));
		expect(put.sums).toEqual({ for: 60, against: 25, middle: 0, silent: 14 });
		expect(put.verdicts).toEqual({ for: 'certain', against: 'impossible' });
		expect(put.partly).toEqual({ for: 0, against: 0 });
	});

	test('what a party states is not changed by an assumption', () => {
		expect(on(1, new Map<string, Side>([['one', 'against']]))).toEqual(on(1));
	});
});

test('a party is put on one side at a time, and is silent again', () => {
	const once = putOn(NO_ASSUMPTIONS, 'two', 'for');
	const turned = putOn(putOn(once, 'six', 'for'), 'two', 'against');
	expect([...turned]).toEqual([
		['six', 'for'],
		['two', 'against']
	]);
	expect([...putOn(turned, 'six', undefined)]).toEqual([['two', 'against']]);
	expect([...once]).toEqual([['two', 'for']]);
});

describe('verdictOf', () => {
	test.each([
		[85, 0, 'certain'],
		[84, 0, 'impossible'],
		[84, 1, 'possible'],
		[0, 85, 'possible'],
		[0, 84, 'impossible'],
		[90, 79, 'certain']
	])('%i seats with %i silent, of 85: %s', (side, silent, verdict) => {
		expect(verdictOf(side, silent, 85)).toBe(verdict);
	});
});

test('who is silent on any of the topics is named with on how many', () => {
	expect(silencesIn(matrix, layer, seats, [0, 1, 4])).toEqual([
		{ actor: 1, seats: 20, topics: 2 },
		{ actor: 2, seats: 25, topics: 1 },
		{ actor: 3, seats: 7, topics: 3 },
		{ actor: 4, seats: 3, topics: 3 }
	]);
	expect(silencesIn(matrix, layer, seats, [])).toEqual([]);
});

test('a period has seats or has none', () => {
	expect(seatsIn(matrix, 'now')).toBe(seats);
	expect(seatsIn(matrix, 'then')).toBeUndefined();
});

describe('for every assembly', () => {
	test('the blocks hold each seat once, and not both sides are certain', () => {
		fc.assert(
			fc.property(assemblies, ({ matrix, assumptions }) => {
				const [all] = matrix.data.seats;
				const here = matrix.layer('now');
				for (const topic of matrix.data.topics.keys()) {
					const { sums, verdicts, others } = divide(matrix, here, all!, topic, assumptions);
					expect(others).toBeGreaterThanOrEqual(0);
					expect(sums.for + sums.against + sums.middle + sums.silent).toBe(all!.total);
					expect(Object.values(verdicts)).not.toEqual(['certain', 'certain']);
					if (verdicts.for === 'certain') expect(verdicts.against).toBe('impossible');
				}
			})
		);
	});

	test('to put a silent party on a side never makes that side’s majority less likely', () => {
		const rank = ['impossible', 'possible', 'certain'];
		fc.assert(
			fc.property(assemblies, fc.constantFrom(...SIDES), ({ matrix, assumptions }, side) => {
				const [all] = matrix.data.seats;
				const here = matrix.layer('now');
				const more = new Map(assumptions);
				for (const { id } of matrix.data.actors) if (!more.has(id)) more.set(id, side);
				const before = divide(matrix, here, all!, 0, assumptions);
				const after = divide(matrix, here, all!, 0, more);
				// what was possible may become impossible for the other side alone
				if (before.verdicts[side] === 'impossible') expect(after.verdicts[side]).toBe('impossible');
				else
					expect(rank.indexOf(after.verdicts[side])).toBeGreaterThanOrEqual(
						rank.indexOf(before.verdicts[side])
					);
			})
		);
	});
});
