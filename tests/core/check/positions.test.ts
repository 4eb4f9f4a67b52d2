import { expect, test } from 'vitest';
import { problemLines, type Broken } from '../../fixtures/lines.ts';

const PAGE = 'positions/lark-page.json';
const REPLY = 'positions/beacon-reply.json';

const origins: Broken[] = [
	[
		'a position is of the period of its source',
		{ [`${PAGE}: positions[0].period`]: '2024', [`${REPLY}: positions[0].period`]: '2020' },
		[
			`${REPLY}: positions[0].period: expected null, the period of its source; found "2020"`,
			`${PAGE}: positions[0].period: expected 2020, the period of its source; found "2024"`
		]
	],
	[
		'a position is of the actor of its source',
		{ [`${PAGE}: positions[0].actor`]: 'otter' },
		[`${PAGE}: positions[0].actor: expected lark, whose source it is; found "otter"`]
	],
	[
		'no position is from a source of nobody in particular',
		{ 'sources.json: sources[4].actor': null },
		[`${REPLY}: positions[0].source: expected a source that is one actor's; found "beacon-reply"`]
	],
	[
		'a position stands in the file of its source',
		{ [`${PAGE}: positions[0].source`]: 'lark-programme' },
		[
			`${PAGE}: positions[0].source: expected lark-page, as the file is named; found "lark-programme"`
		]
	],
	[
		'a position has a source that is known',
		{ [`${PAGE}: positions[0].source`]: 'nowhere' },
		[`${PAGE}: positions[0].source: expected lark-page, as the file is named; found "nowhere"`]
	],
	[
		'a file of positions is named after the source it names',
		{ [`${PAGE}: source`]: 'otter-page' },
		[`${PAGE}: source: expected lark-page, as the file is named; found "otter-page"`]
	],
	[
		'a file of positions is named after a source',
		{ 'positions/nowhere.json': { source: 'nowhere', positions: [] } },
		['positions/nowhere.json: expected a file named after a source in sources.json']
	]
];

test.for(origins)('%s', ([, edits, lines]) => {
	expect(problemLines(edits)).toEqual(lines);
});
