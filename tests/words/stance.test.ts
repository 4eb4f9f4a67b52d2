import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Cell } from '#lib/core/matrix.ts';
import { stanceMeaning } from '#lib/words/meaning.ts';
import {
	cellWord,
	cellWords,
	listStances,
	markClass,
	stanceId,
	stanceWord
} from '#lib/words/stance.ts';
import { scale } from '../fixtures/large.ts';
import { said } from './said.ts';

const data = { scale };
const stated = (step: number, marks: { implied?: boolean; differ?: boolean } = {}): Cell => ({
	state: 'stated',
	step,
	implied: false,
	differ: false,
	positions: [],
	...marks
});

afterEach(() => vi.restoreAllMocks());

/** The three ways of stating nothing, in both languages: word and meaning. */
const empty: [state: 'not-stated' | 'no-source' | 'not-coded', nb: string[], en: string[]][] = [
	[
		'not-stated',
		['Ikke omtalt', 'Kilden sier ikke noe om påstanden. Det er verken for eller mot.'],
		[
			'Not mentioned',
			'The source says nothing on the proposition. That is neither for nor against.'
		]
	],
	[
		'no-source',
		['Ingen kilde', 'Det finnes ingen tekst fra aktøren i denne perioden.'],
		['No source', 'There is no text by the actor in this period.']
	],
	[
		'not-coded',
		['Ikke kodet', 'Kilden er ikke lest av koderne.'],
		['Not coded', 'The coders have not read the source.']
	]
];

describe.each(empty)('%s', (state, nb, en) => {
	it('has a word and a meaning in each language', () => {
		const words = () => [stanceWord(state, data), stanceMeaning(state, data)];
		expect(said('nb', words)).toEqual(nb);
		expect(said('en', words)).toEqual(en);
	});

	it('is the word of a cell, without any mark', () => {
		expect(said('nb', () => cellWord({ state }, data))).toBe(nb[0]);
		expect(said('en', () => cellWords({ state }, data))).toBe(en[0]);
	});

	it('is its own id and class, never a tone of the scale', () => {
		expect(stanceId({ state }, data)).toBe(state);
		expect(markClass(state, data)).toBe(state);
	});
});

it.each([
	['for', 'For', 'is for', 'for'],
	['partly-for', 'Partly for', 'is partly for', 'partly-for'],
	['mixed', 'Mixed', 'is both', 'middle'],
	['partly-against', 'Partly against', 'is partly against', 'partly-against'],
	['against', 'Against', 'is against', 'against']
])('%s takes its word "%s" and meaning "%s" from the data, and the class %s', (id, ...words) => {
	expect([stanceWord(id, data), stanceMeaning(id, data), markClass(id, data)]).toEqual(words);
});

it('a stance that the scale does not have keeps its id, and means nothing', () => {
	expect([stanceWord('warm', data), stanceMeaning('warm', data)]).toEqual(['warm', '']);
	expect(stanceId(stated(9), data)).toBe('');
});

it.each([
	[{}, 'For', 'For'],
	[{ implied: true }, 'For, underforstått', 'For, implied'],
	[{ differ: true }, 'For, kildene spriker', 'For, sources differ'],
	[
		{ implied: true, differ: true },
		'For, underforstått, kildene spriker',
		'For, implied, sources differ'
	]
])('a cell marked %j reads "%s" and "%s"', (marks, nb, en) => {
	expect(said('nb', () => cellWords(stated(0, marks), data))).toBe(nb);
	expect(said('en', () => cellWords(stated(0, marks), data))).toBe(en);
});

it('stances stand in a sentence as a list without capitals', () => {
	const list = () => listStances(['for', 'mixed', 'not-stated'], data);
	expect(said('nb', list)).toBe('for, mixed eller ikke omtalt');
	expect(said('en', list)).toBe('for, mixed or not mentioned');
});

it("the words are the page's, not those of the reader's own language", () => {
	const lower = String.prototype.toLocaleLowerCase;
	// in a Turkish browser a capital I without a language becomes a small i without its dot
	vi.spyOn(String.prototype, 'toLocaleLowerCase').mockImplementation(function (
		this: string,
		tag = 'tr'
	) {
		return lower.call(this, tag);
	});
	expect(said('nb', () => listStances(['not-stated', 'no-source'], data))).toBe(
		'ikke omtalt eller ingen kilde'
	);
});
