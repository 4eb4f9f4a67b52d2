import { expect, test } from 'vitest';
import { compareCoders } from '#lib/core/coders.ts';
import type { Coding } from '#lib/core/schema/coding.ts';

const code = (cell: string, stance: string, basis: Coding['basis'] = 'explicit'): Coding => {
	const [actor = '', topic = ''] = cell.split('.');
	return { actor, topic, stance, basis, attribution: 'named', locator: { page: 1 }, text: null };
};
const units = {
	actors: ['x', 'y'],
	topics: ['a', 'b'],
	core: ['a'],
	scale: [
		{ id: 'for', value: 1 },
		{ id: 'mixed', value: 0 },
		{ id: 'against', value: -1 }
	]
};

test('what one finds and the other does not is a difference, and so are stance and basis', () => {
	const { differences } = compareCoders(units, [
		[code('x.a', 'for'), code('x.b', 'for'), code('y.a', 'mixed')],
		[code('x.a', 'for'), code('x.b', 'for', 'implied'), code('y.b', 'against')]
	]);
	expect(differences).toEqual([
		{
			actor: 'x',
			topic: 'b',
			codes: [
				{ stance: 'for', basis: 'explicit' },
				{ stance: 'for', basis: 'implied' }
			]
		},
		{ actor: 'y', topic: 'a', codes: [{ stance: 'mixed', basis: 'explicit' }, null] },
		{ actor: 'y', topic: 'b', codes: [null, { stance: 'against', basis: 'explicit' }] }
	]);
});

test('stated or not is counted over all cells, the stance where both found one; without variation there is no alpha', () => {
	const { statedOrNot, statedOrNotCore, stance } = compareCoders(units, [
		[code('x.a', 'for'), code('y.a', 'against'), code('y.b', 'for')],
		[code('x.a', 'for'), code('y.a', 'against')]
	]);
	const nominal = { measure: "Krippendorff's alpha, nominal" };
	// 5 of 8 values are 1: 1 - 7 * 2 / (2 * 5 * 3)
	expect(statedOrNot).toEqual({ ...nominal, alpha: 0.533, units: 4, same: 3 });
	expect(statedOrNotCore).toEqual({ ...nominal, alpha: null, units: 2, same: 2 });
	expect(stance).toEqual({
		measure: "Krippendorff's alpha, ordinal",
		alpha: 1,
		units: 2,
		same: 2
	});
});
