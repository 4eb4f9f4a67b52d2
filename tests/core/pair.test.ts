import { describe, expect, it } from 'vitest';
import { orderPair, pairedParties, pairsOf } from '#lib/core/pair.ts';
import type { ActorData } from '#lib/core/matrix-data.ts';

const actor = (id: string, party: boolean): ActorData => ({
	id,
	party,
	name: id,
	short: id,
	kindName: ''
});
const parties = (count: number) => Array.from({ length: count }, (_, i) => actor(`p${i}`, true));
const other = actor('o', false);
const idsOf = (actors: readonly ActorData[]) => actors.map(({ id }) => id);

describe('the parties that have a page for each two of them', () => {
	it.each([
		['none', [other], undefined, []],
		['a few, in their order', [...parties(2), other], undefined, ['p0', 'p1']],
		['as many as there may be', parties(12), undefined, idsOf(parties(12))],
		['too many', parties(13), undefined, []],
		['some of many: how many there are is not seen', parties(3), 300, []]
	])('are told: %s', (_, actors, of, expected) => {
		expect(idsOf(pairedParties({ actors, ...(of === undefined ? {} : { of }) }))).toEqual(expected);
	});
});

describe('a pair', () => {
	it('stands once in a list of all, the earlier first', () => {
		expect(pairsOf(['a', 'b', 'c'])).toEqual([
			['a', 'b'],
			['a', 'c'],
			['b', 'c']
		]);
	});

	it.each([
		['p0', 'p2'],
		['p2', 'p0']
	])('has one order, whichever is named first: %s, %s', (a, b) => {
		expect(orderPair(a, b, parties(3))).toEqual(['p0', 'p2']);
	});
});
