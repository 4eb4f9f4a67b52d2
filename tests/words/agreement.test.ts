import { expect, test } from 'vitest';
import { pairsOf } from '#lib/core/comparison.ts';
import {
	describePair,
	drawnLines,
	labelPair,
	sayCoverage,
	sayFigure,
	whyIncomparable
} from '#lib/words/agreement.ts';
import { drawMatrix } from '../fixtures/generators.ts';
import { said } from './said.ts';

const matrix = drawMatrix({ ada: '2 1 . .', ben: '2 -1 1 .', cyd: '. 2 . .', dot: '. . . 2' });
const { data } = matrix;
const pairs = pairsOf(matrix, matrix.layer('now'), { actors: [1, 0, 2, 3], topics: [0, 1, 2, 3] });

test.each([
	[
		0,
		'ada and ben\n75% agreement, from 2 of 4 topics.\n' +
			'Had both a stance on every topic, the figure would lie between 38% and 88%.',
		'75%',
		'75',
		'2 of 4',
		'2/4'
	],
	[
		1,
		'ben and cyd\nToo little to say anything from: both have a stance on 1 of 4 topics.\n' +
			'Had both a stance on every topic, the figure would lie between 6% and 81%.',
		undefined,
		undefined,
		'1 of 4',
		'1/4'
	],
	[
		2,
		'ben and dot\nNo topic on which both have a stance (0 of 4).\n' +
			'Had both a stance on every topic, the figure would lie between 0% and 100%.',
		undefined,
		undefined,
		'0 of 4',
		'0/4'
	]
])('pair %i is told with its coverage and its bounds', (i, tip, figure, bare, words, short) => {
	const pair = pairs[i]!;
	expect(said('en', () => describePair(data, pair))).toBe(tip);
	expect(said('en', () => [sayFigure(pair, true), sayFigure(pair, false)])).toEqual([figure, bare]);
	expect(said('en', () => sayCoverage(pair.agreement, 'words'))).toBe(words);
	expect(said('en', () => sayCoverage(pair.agreement, 'short'))).toBe(short);
});

test.each([
	[0, ['75%', '2 of 4'], ['75', '2/4'], '75% 2 of 4. ada and ben. 75% agreement'],
	[1, ['too little', '1 of 4'], ['too', 'little'], 'too little 1 of 4. ben and cyd. Too little'],
	[2, ['–'], ['–'], 'ben and dot. No topic on which']
])('the label of pair %i begins with what is drawn of it', (i, words, short, label) => {
	const pair = pairs[i]!;
	expect(said('en', () => drawnLines(pair, true, 'words'))).toEqual(words);
	expect(said('en', () => drawnLines(pair, false, 'short'))).toEqual(short);
	expect(said('en', () => labelPair(data, pair, words)).startsWith(label)).toBe(true);
});

test('why two cannot be compared is told of each that says nothing', () => {
	const stated = {
		state: 'stated',
		step: 0,
		implied: false,
		positions: [0],
		differ: false
	} as const;
	const why = (a: Parameters<typeof whyIncomparable>[2]['cells'][0], b: typeof a) =>
		said('nb', () => whyIncomparable(data, { a: 0, b: 1 }, { cells: [a, b] }));
	expect(why(stated, { state: 'not-stated' })).toEqual(['ben: kilden sier ikke noe om dette.']);
	expect(why({ state: 'no-source' }, { state: 'not-coded' })).toEqual([
		'ada: ingen kilde fra perioden.',
		'ben: kilden er ikke kodet.'
	]);
});
