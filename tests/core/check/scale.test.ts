import { expect, test } from 'vitest';
import { problemLines, type Broken } from '../../fixtures/lines.ts';

const ROUND = 'reliability.json: rounds[0]';

const EVENLY = 'expected values that run evenly from n to -n, with 0 or without; found';
const scales: Broken[] = [
	['a scale may rise', scale(-1, 0, 1), []],
	['a scale may lack 0', scale(2, 1, -1, -2), []],
	['a scale has no hole', scale(2, 0, -2), [`site.json: scale: ${EVENLY} 2, 0, -2`]],
	['a scale has two sides', scale(2, 1, 0), [`site.json: scale: ${EVENLY} 2, 1, 0`]],
	[
		'a scale has sides of one length',
		scale(2, 1, 0, -1),
		[`site.json: scale: ${EVENLY} 2, 1, 0, -1`]
	],
	['a scale runs one way', scale(0, 1, -1), [`site.json: scale: ${EVENLY} 0, 1, -1`]],
	['a scale has no value twice', scale(1, 1, -1, -1), [`site.json: scale: ${EVENLY} 1, 1, -1, -1`]],
	[
		'ids and values are looked at both',
		{ ...scale(2, 0, -2), 'site.json: scale[1].id': 's0' },
		[
			'site.json: scale[1].id: expected an id of its own; found "s0"',
			`site.json: scale: ${EVENLY} 2, 0, -2`
		]
	],
	[
		'the ids of a scale are unique',
		{ 'site.json: scale[4].id': 'for', 'positions/otter-page.json: positions[0].stance': 'for' },
		[
			'site.json: scale[4].id: expected an id of its own; found "for"',
			...['a', 'b'].map(
				(coder) =>
					`codes/${coder}.json: codes[1].stance: expected one of for, for-conditional, mixed, against-conditional, for; found "against"`
			)
		]
	]
];

test.for(scales)('%s', ([, edits, lines]) => {
	expect(problemLines(edits)).toEqual(lines);
});

/** A scale with these values, and nothing left that has a stance. */
function scale(...values: number[]): Record<string, unknown> {
	const text = { en: 'x', fr: 'x' };
	const steps = values.map((value, i) => ({ id: `s${i}`, value, word: text, meaning: text }));
	const sources = ['lark-page', 'otter-page', 'lark-programme', 'beacon-reply'];
	return {
		'site.json: scale': steps,
		[`${ROUND}.disagreements`]: [],
		'codes/a.json': undefined,
		'codes/b.json': undefined,
		...Object.fromEntries(sources.map((source) => [`positions/${source}.json`, undefined]))
	};
}
