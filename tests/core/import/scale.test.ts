import { describe, expect, test } from 'vitest';
import { stepMatcher, toScale } from '#lib/core/import/scale.ts';
import { importedDataset, problemsOf } from './tables.ts';

const table = (words: readonly string[]) =>
	`actor,topic,stance\n${words.map((word, i) => `a,t${i},${word}`).join('\n')}`;
const scaleOf = (words: string[], scale?: string[]) =>
	importedDataset(table(words), { scale }).site.scale.map(({ value, word }) => [value, word['en']]);

test.each([
	[2, [1, -1]],
	[3, [1, 0, -1]],
	[4, [2, 1, -1, -2]],
	[5, [2, 1, 0, -1, -2]],
	[6, [3, 2, 1, -1, -2, -3]],
	[7, [3, 2, 1, 0, -1, -2, -3]]
])('a scale of %i steps runs evenly', (count, values) => {
	const words = values.map((value) => `word ${value}`);
	expect(toScale(words.slice(0, count)).map(({ value }) => value)).toEqual(values);
	expect(scaleOf(words, words).map(([value]) => value)).toEqual(values);
});

describe('a scale is known by its words', () => {
	test.each<[words: string[], scale: string[]]>([
		[
			['YES', 'no'],
			['Yes', 'No']
		],
		[['mot'], ['For', 'Mot']],
		[
			['agree', 'neutral'],
			['Agree', 'Neutral', 'Disagree']
		],
		[
			['delvis for', 'mot'],
			['For', 'Delvis for', 'Både og', 'Delvis mot', 'Mot']
		],
		[
			['-2', '1'],
			['+2', '+1', '0', '−1', '−2']
		],
		[
			['−1', '+1', '0'],
			['+1', '0', '−1']
		],
		[
			['-3', '2'],
			['+3', '+2', '+1', '0', '−1', '−2', '−3']
		]
	])('%j', (words, scale) => {
		expect(scaleOf(words).map(([, word]) => word)).toEqual(scale);
	});

	test.each([
		['words of none', ['blue', 'green']],
		['words of two', ['yes', 'against']],
		['0 and 1, which may be no and yes', ['0', '1']],
		['marks', ['1', '5']]
	])('but not by %s', (_, words) => {
		const told = words.map((word) => `"${word}"`).join(', ');
		expect(problemsOf(table(words))).toEqual([
			`positions.csv: stance: expected stances of a scale that is known by its words, or a scale, from most in favour to most against; these stand here: ${told}`
		]);
	});
});

test('a cell names a step by its word, its id or its value', () => {
	const find = stepMatcher(toScale([{ word: 'Aye', id: 'in-favour' }, 'Both', 'Nay']));
	const found = ['aye', 'IN-FAVOUR', '1', '0', '-1', '+1', '−1', '2', 'perhaps'];
	expect(found.map((word) => find(word)?.word)).toEqual([
		...['Aye', 'Aye', 'Aye', 'Both', 'Nay', 'Aye', 'Nay'],
		...[undefined, undefined]
	]);
});

test.each([
	['one step', ['yes'], 'scale: expected two to seven steps'],
	['eight steps', [...'abcdefgh'], 'scale: expected two to seven steps'],
	['a step without a word', ['yes', ''], 'scale: expected a word for each step'],
	['a word twice', ['yes', 'YES'], 'scale: expected each word once']
])('a scale with %s is refused', (_, scale, problem) => {
	expect(problemsOf(table(['yes']), { scale })).toContain(problem);
});

test('a word that is not on the scale is told with those that are', () => {
	expect(problemsOf(table(['aye', 'yes']), { scale: ['aye', 'nay'] })).toEqual([
		'positions.csv: row 3, stance: expected one of aye, nay; found "yes"'
	]);
});

test('no step is called as a way of stating nothing', () => {
	expect(toScale(['Stated', 'Not stated']).map(({ id }) => id)).toEqual(['stated', 'not-stated-2']);
});
