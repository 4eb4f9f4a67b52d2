import type { PositionData } from '#lib/core/matrix-data.ts';
import fc from 'fast-check';
import { layoutGrid, type Grid } from '#lib/core/grid.ts';
import { indexMatrix, type Matrix } from '#lib/core/matrix.ts';

import { defaultView } from '#lib/core/view/view.ts';
import { drawMatrix, drawSource } from '../fixtures/generators.ts';

const collator = new Intl.Collator('en');

/** All of a matrix of one period, laid out. */
export const gridOf = (matrix: Matrix): Grid =>
	layoutGrid(
		matrix,
		{
			...defaultView(matrix.data),
			actors: matrix.data.actors.map(({ id }) => id),
			topics: matrix.data.topics.map(({ id }) => id)
		},
		collator
	);

const TOPICS = 5;

const words = (maxLength: number) => fc.string({ unit: 'grapheme-ascii', maxLength });

/** What an actor says on a topic: a step from 0 to 1 along the scale, or nothing. */
const said = fc.option(
	fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), implied: fc.boolean() })
);

// made once: to make an arbitrary of strings anew for each matrix takes most of the time
const actor = fc.record({
	// of any script: as many characters as the charts promise room for
	name: fc.string({ unit: 'binary', maxLength: 14 }),
	party: fc.boolean(),
	gap: fc.constantFrom(undefined, undefined, 'no-source' as const, 'not-coded' as const),
	says: fc.array(said, { minLength: TOPICS, maxLength: TOPICS })
});

type Actor = typeof actor extends fc.Arbitrary<infer T> ? T : never;

/** A matrix with a scale of two to seven steps, names of up to 14 characters and titles of any words. */
export const anyMatrix = fc
	.tuple(
		fc.array(words(24), { minLength: 2, maxLength: 7 }),
		fc.array(fc.tuple(words(60), words(160)), { maxLength: TOPICS }),
		fc.array(actor, { maxLength: 14 })
	)
	.map(([steps, topics, actors]) => build(steps, topics, actors));

function build(steps: string[], topics: [string, string][], actors: Actor[]): Matrix {
	const scale = steps.map((word, i) => ({
		id: `step-${i}`,
		value: steps.length - 1 - 2 * i,
		word,
		meaning: word
	}));
	return indexMatrix({
		...drawMatrix({}).data,
		scale,
		actors: actors.map(({ name, party }, i) => ({
			id: `actor-${i}`,
			name: `The ${name}`,
			short: name,
			kindName: 'Party',
			party
		})),
		topics: topics.map(([title, proposition], i) => ({ id: `topic-${i}`, title, proposition })),
		sources: actors.map((_, i) => drawSource(`source-${i}`, { actor: `actor-${i}` })),
		positions: actors.flatMap(({ says, gap }, a) =>
			says
				.slice(0, topics.length)
				.flatMap((one, t): PositionData[] =>
					one && !gap
						? [[a, t, a, Math.round(one.at * (steps.length - 1)), one.implied ? 1 : 0]]
						: []
				)
		),
		gaps: actors.flatMap(({ gap }, i) =>
			gap ? [{ actor: `actor-${i}`, period: 'now', state: gap, why: '' }] : []
		)
	});
}

export const anyWidth = fc.integer({ min: 280, max: 1600 });
