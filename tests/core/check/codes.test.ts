import { expect, test } from 'vitest';
import { problemLines, type Broken } from '../../fixtures/lines.ts';

const codes: Broken[] = [
	[
		"a coder's round, actors, topics and texts are known",
		{
			'codes/a.json: round': 'third',
			'codes/a.json: codes[0].actor': 'nobody',
			'codes/a.json: codes[1].topic': 'nothing',
			'codes/a.json: codes[2].text': 'nowhere'
		},
		[
			'codes/a.json: round: expected an id in reliability.json; found "third"',
			`codes/a.json: codes[0].actor: expected an id in actors.json; found "nobody"`,
			`codes/a.json: codes[1].topic: expected an id in topics.json; found "nothing"`,
			'codes/a.json: codes[2].text: expected a text of sources.json; found "nowhere"'
		]
	],
	['a code names no text where a source names none', { 'codes/a.json: codes[2].text': null }, []],
	[
		'nothing is said of texts while a source cannot be read',
		{ 'codes/a.json: codes[2].text': 'nowhere', 'sources.json: sources[4].date': '1' },
		[
			'sources.json: sources[4].date: expected a date of the calendar, YYYY, YYYY-MM or YYYY-MM-DD; found "1"'
		]
	],
	[
		"a file of codes is that of the coder it is named after, who is one of the round's",
		{ 'codes/a.json: coder': 'c', 'codes/b.json: round': 'second' },
		[
			'codes/a.json: coder: expected a, as the file is named; found "c"',
			'codes/a.json: coder: expected a coder of the round, a or b; found "c"',
			'codes/b.json: coder: expected a coder of the round, c or d; found "b"'
		]
	]
];

test.for(codes)('%s', ([, edits, lines]) => {
	expect(problemLines(edits)).toEqual(lines);
});
