import type { Step } from '../dataset.ts';
import type { Problem } from '../problem.ts';
import { checkOnce } from './ids.ts';
import { within, wrongValue, type Place } from './place.ts';

/** That the scale's steps are distinct and lie evenly on both sides of 0, with it or without it. */
export function checkScale(place: Place, steps: readonly Step[]): Problem[] {
	const ids = steps.map(({ id }, index) => ({ key: id, place: within(place, index, 'id') }));
	const repeated = checkOnce(ids, (again) =>
		wrongValue(again.place, 'an id of its own', again.key)
	);
	if (runsEvenly(steps.map(({ value }) => value))) return repeated;
	const found = steps.map(({ value }) => value).join(', ');
	const expected = 'values that run evenly from n to -n, with 0 or without';
	return [...repeated, { ...place, expected, found }];
}

function runsEvenly(values: readonly number[]): boolean {
	const half = Math.floor(values.length / 2);
	const withZero = values.length % 2 === 1;
	const falling = values.map((_, index) =>
		index < half ? half - index : half - index - (withZero ? 0 : 1)
	);
	return [falling, falling.toReversed()].some((run) =>
		run.every((value, index) => value === values[index])
	);
}
