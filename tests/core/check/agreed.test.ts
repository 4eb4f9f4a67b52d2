import { expect, test } from 'vitest';
import { problemLines, type Broken } from '../../fixtures/lines.ts';

const PAGE = 'positions/lark-page.json';
const SETTLED = 'reliability.json: rounds[0].disagreements[0]';

/** What is reported of a disagreement that was settled on nothing that stands there. */
function unsettled(position: string): string {
	return `${SETTLED}.settled: expected a position of ${position}, agreed false`;
}

/** What is reported of the position that has lost its disagreement. */
function untold(code = 'mixed, explicit'): string {
	return `${PAGE}: positions[1].agreed: expected true, or a disagreement of round first settled on ${code}; found false`;
}

const agreed: Broken[] = [
	[
		'a position that was not agreed on has a disagreement in the round of its source',
		{ 'positions/lark-programme.json: positions[0].agreed': false },
		[
			'positions/lark-programme.json: positions[0].agreed: expected true, or a disagreement of round second settled on for-conditional, explicit; found false'
		]
	],
	[
		'its disagreement is of its actor',
		{ [`${SETTLED}.actor`]: 'otter' },
		[unsettled('otter on night-ferry: mixed, explicit'), untold()]
	],
	[
		'its disagreement is on its topic',
		{ [`${SETTLED}.topic`]: 'street-lamps' },
		[unsettled('lark on street-lamps: mixed, explicit'), untold()]
	],
	[
		'its disagreement is settled on its stance',
		{ [`${SETTLED}.settled.stance`]: 'for' },
		[unsettled('lark on night-ferry: for, explicit'), untold()]
	],
	[
		'its disagreement is settled on its basis',
		{ [`${PAGE}: positions[1].basis`]: 'implied' },
		[unsettled('lark on night-ferry: mixed, explicit'), untold('mixed, implied')]
	],
	[
		'a disagreement is not settled on a position that says it was agreed on',
		{ [`${PAGE}: positions[1].agreed`]: true },
		[unsettled('lark on night-ferry: mixed, explicit')]
	],
	[
		'whether coders agreed is told of what was read in a round, and of nothing else',
		{ 'sources.json: sources[1].round': null },
		[
			unsettled('lark on night-ferry: mixed, explicit'),
			`${PAGE}: positions[0].agreed: expected null, since its source was read in no round; found true`,
			`${PAGE}: positions[1].agreed: expected null, since its source was read in no round; found false`
		]
	]
];

test.for(agreed)('%s', ([, edits, lines]) => {
	expect(problemLines(edits)).toEqual(lines);
});
