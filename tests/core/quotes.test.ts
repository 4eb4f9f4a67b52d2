import { expect, test } from 'vitest';
import type { Dataset } from '#lib/core/dataset.ts';
import { parseDataset } from '#lib/core/parse.ts';
import { formatProblem } from '#lib/core/problem.ts';
import { checkQuotes } from '#lib/core/quotes.ts';
import { smallFiles, smallTexts } from '../fixtures/small.ts';

type Row = [
	fact: string,
	edits: Record<string, unknown>,
	texts: Record<string, string | undefined>,
	verified: number,
	lines: string[]
];

const FIRST = 'positions/lark-page.json: positions[0].quote';
const SECOND = 'positions/lark-page.json: positions[1].quote';
const STRAY = 'sources.json: unattributed[0].quote';

const rows: Row[] = [
	['quotes that stand in their texts are counted', {}, {}, 6, []],
	[
		'white space makes no difference, on either side',
		{ [FIRST]: 'We  want\tlamps in every street.' },
		{ reply: 'Light\nis good\r\n\r\nfor all.' },
		6,
		[]
	],
	[
		'a quote that does not stand in its text is reported where it stands in the files',
		{ [SECOND]: 'A ferry by night has three sides' },
		{},
		5,
		[`${SECOND}: expected words that stand in reader.txt; found "A ferry by night has three sides"`]
	],
	[
		'every letter counts',
		{ [FIRST]: 'we want lamps' },
		{},
		5,
		[`${FIRST}: expected words that stand in reader.txt; found "we want lamps"`]
	],
	[
		'a quote is looked for in the text of its own source',
		{ [FIRST]: 'Light is good for all.' },
		{},
		5,
		[`${FIRST}: expected words that stand in reader.txt; found "Light is good for all."`]
	],
	[
		'passages without a speaker are quotes as well',
		{ [STRAY]: 'The baths must close.' },
		{},
		5,
		[`${STRAY}: expected words that stand in reader.txt; found "The baths must close."`]
	],
	[
		'a missing text is reported once, and its quotes are not counted',
		{},
		{ reader: undefined },
		1,
		['sources.json: sources[0].text: expected a text reader.txt; found none']
	],
	[
		'quotes of a source that names no text are not counted',
		{ 'sources.json: sources[4].text': null, 'codes/a.json': undefined, 'codes/b.json': undefined },
		{ reply: undefined },
		5,
		[]
	]
];

test.for(rows)('%s', ([, edits, texts, verified, lines]) => {
	const given = Object.entries({ ...smallTexts(), ...texts }).filter(([, text]) => text);
	const check = checkQuotes(parsed(edits), Object.fromEntries(given) as Record<string, string>);
	expect(check.problems.map(formatProblem)).toEqual(lines);
	expect(check.verified).toBe(verified);
});

function parsed(edits: Record<string, unknown>): Dataset {
	const result = parseDataset(smallFiles(edits));
	if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
	return result.dataset;
}
