import { describe, expect, test, vi } from 'vitest';
import { orderOf, rankNames } from '#lib/core/order.ts';
import type { Sort, View } from '#lib/core/view/view.ts';
import { drawMatrix } from '../fixtures/generators.ts';

const matrix = drawMatrix({
	one: '2 1 . .',
	two: '2 1 0 .',
	six: '-2 -1 . .',
	ten: '1 . . -2',
	nil: '. . . .'
});
const names = matrix.data.actors.map(({ id }) => id);
const topics = matrix.data.topics.map(({ id }) => id);
const collator = new Intl.Collator('en');

/** The order of these actors and topics, in words: `one two | a b`. */
function order(sort: Sort, rows: View['rows'], who = names.join(' '), what = topics.join(' ')) {
	const places = (ids: string, of: readonly string[]) =>
		ids === '' ? [] : ids.split(' ').map((id) => of.indexOf(id));
	const shown = { actors: places(who, names), topics: places(what, topics) };
	const ordered = orderOf(matrix, matrix.layer('now'), { rows, sort }, shown, collator);
	const words = [
		ordered.actors.map((actor) => names[actor]),
		ordered.topics.map((topic) => topics[topic])
	];
	return words.map((ids) => ids.join(' ')).join(' | ');
}

const agree = (actor: string): Sort => ({ by: 'agree', actor });

describe('orderOf', () => {
	test.each<[Sort['by'], View['rows'], string, string, string]>([
		['order', 'topic', 'two one', 'c a', 'two one | c a'],
		['order', 'party', 'two one', 'c a', 'two one | c a'],
		['name', 'topic', 'two one', 'c a b', 'two one | a b c'],
		['name', 'party', 'two one ten', 'c a', 'one ten two | c a'],
		['coverage', 'topic', 'one two six', 'd c b a', 'one two six | b a c d'],
		['coverage', 'topic', 'ten', 'a b c d', 'ten | a d b c'],
		['coverage', 'party', 'nil ten one two', 'a b c d', 'two ten one nil | a b c d'],
		['coverage', 'party', 'nil ten one two', 'd', 'ten nil one two | d'],
		['name', 'topic', '', '', ' | '],
		['coverage', 'party', '', '', ' | ']
	])('by %s, with rows by %s, %s on %s stand as %s', (by, rows, who, what, expected) => {
		expect(order({ by } as Sort, rows, who, what)).toBe(expected);
	});

	test.each<[string, string, string, string]>([
		// itself, the nearest, the farthest, then one that shares one topic, then one that shares none
		['one', 'nil ten six two one', 'a b c d', 'one two six ten nil'],
		['two', 'nil ten six two one', 'a b c d', 'two one six ten nil'],
		['six', 'one two', 'a b', 'one two'],
		['six', 'two one', 'a b', 'two one'],
		['one', 'two six', 'c', 'two six'],
		['nil', 'two one nil', 'a b c d', 'nil two one'],
		['one', 'six ten', 'a', 'ten six'],
		['one', '', 'a', '']
	])('by agreement with %s, %s on %s stand as %s', (actor, who, what, expected) => {
		expect(order(agree(actor), 'topic', who, what)).toBe(`${expected} | ${what}`);
		expect(order(agree(actor), 'party', who, what)).toBe(`${expected} | ${what}`);
	});

	test('agreement that rests on too few topics comes after any that does not', () => {
		// on b alone ten and one share nothing; on a one topic, nearer than six on two
		expect(order(agree('one'), 'topic', 'ten six', 'a b')).toBe('six ten | a b');
	});

	test('of those that agree as much, the one that shares more comes first', () => {
		const equal = drawMatrix({ me: '2 2 2', few: '2 2 .', more: '2 2 2', none: '. . .' });
		const shown = { actors: [3, 1, 2, 0], topics: [0, 1, 2] };
		const view = { rows: 'party', sort: agree('me') } as const;
		expect(orderOf(equal, equal.layer('now'), view, shown, collator).actors).toEqual([0, 2, 1, 3]);
	});

	test('an actor that is not shown can be what the others are ordered by', () => {
		expect(order(agree('two'), 'topic', 'six one')).toBe('one six | a b c d');
	});

	test.each([
		['nb', 'Alt Zoo Ære Ødt Åpen'],
		['en', 'Ære Alt Åpen Ødt Zoo']
	])('names are compared as the language %s does', (lang, expected) => {
		const titles = ['Zoo', 'Åpen', 'Alt', 'Ødt', 'Ære'];
		const named = drawMatrix(
			{ one: '. . . . .' },
			{ topics: titles.map((title) => ({ id: title, title, proposition: '' })) }
		);
		const shown = { actors: [0], topics: [0, 1, 2, 3, 4] };
		const view = { rows: 'topic', sort: { by: 'name' } } as const;
		const ordered = orderOf(named, named.layer('now'), view, shown, new Intl.Collator(lang));
		expect(ordered.topics.map((topic) => titles[topic]).join(' ')).toBe(expected);
	});

	test('those of one name keep the order they came in', () => {
		const named = drawMatrix({ one: '.', two: '.', six: '.', ten: '.' });
		const data = {
			...named.data,
			actors: named.data.actors.map((actor, i) => ({ ...actor, name: i === 3 ? 'A' : 'B' }))
		};
		const view = { rows: 'party', sort: { by: 'name' } } as const;
		const shown = { actors: [2, 3, 0, 1], topics: [0] };
		const ordered = orderOf({ ...named, data }, named.layer('now'), view, shown, collator);
		expect(ordered.actors).toEqual([3, 2, 0, 1]);
	});

	test('names are compared once, and anew for another language', () => {
		const named = drawMatrix({ b: '.', a: '.', c: '.' });
		const compare = vi.fn((a: string, b: string) => Number(a > b) - Number(a < b));
		const backwards = (a: string, b: string) => compare(b, a);
		expect([...rankNames(named, 'party', { compare })]).toEqual([2, 1, 3]);
		compare.mockClear();
		expect([...rankNames(named, 'party', { compare })]).toEqual([2, 1, 3]);
		expect(compare).not.toHaveBeenCalled();
		expect([...rankNames(named, 'party', { compare: backwards })]).toEqual([2, 3, 1]);
		expect([...rankNames(named, 'topic', { compare })]).toEqual([1]);
	});

	test('what it was given is left as it was', () => {
		const shown = { actors: [2, 1, 0], topics: [3, 2, 1, 0] };
		const given = structuredClone(shown);
		for (const by of ['name', 'coverage', 'order'] as const)
			orderOf(matrix, matrix.layer('now'), { rows: 'party', sort: { by } }, shown, collator);
		expect(shown).toEqual(given);
	});
});
