import { expect, test } from 'vitest';
import { problemLines, type Broken } from '../../fixtures/lines.ts';

const PAGE = 'positions/lark-page.json';
const ROUND = 'reliability.json: rounds[0]';

const agreed: Broken[] = [
	[
		'a position that was not agreed on has a disagreement in the round of its source',
		{ 'positions/lark-programme.json: positions[0].agreed': false },
		[
			'positions/lark-programme.json: positions[0].agreed: expected true, or a disagreement of round second settled on for-conditional, explicit; found false'
		]
	],
	[
		'a disagreement is settled on the stance and the basis of its position',
		{ [`${PAGE}: positions[1].basis`]: 'implied' },
		[
			`${ROUND}.disagreements[0].settled: expected a position of lark on night-ferry: mixed, explicit, agreed false`,
			`${PAGE}: positions[1].agreed: expected true, or a disagreement of round first settled on mixed, implied; found false`
		]
	],
	[
		'a disagreement is not settled on a position that says it was agreed on',
		{ [`${PAGE}: positions[1].agreed`]: true },
		[
			`${ROUND}.disagreements[0].settled: expected a position of lark on night-ferry: mixed, explicit, agreed false`
		]
	],
	[
		'a position without a round of coding is agreed on',
		{ 'sources.json: sources[1].round': null },
		[
			`${ROUND}.disagreements[0].settled: expected a position of lark on night-ferry: mixed, explicit, agreed false`,
			`${PAGE}: positions[1].agreed: expected true, since its source was read in no round; found false`
		]
	]
];

test.for(agreed)('%s', ([, edits, lines]) => {
	expect(problemLines(edits)).toEqual(lines);
});
