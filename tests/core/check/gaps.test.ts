import { expect, test } from 'vitest';
import { smallEntry } from '../../fixtures/entry.ts';
import { problemLines, type Broken } from '../../fixtures/lines.ts';

const coverage: Broken[] = [
	[
		'no party is left out of the order',
		{ 'site.json: order.actors': ['lark'] },
		['site.json: order.actors: expected each party, otter too']
	],
	[
		'no party stands in the order twice',
		{ 'site.json: order.actors[2]': 'lark' },
		['site.json: order.actors[2]: expected each of them once; found "lark"']
	],
	[
		'nobody but parties stands in the order',
		{ 'site.json: order.actors[2]': 'beacon' },
		['site.json: order.actors[2]: expected a party; found "beacon"']
	],
	[
		'each party has a source or a gap in each period',
		{
			'sources.json: gaps': [],
			'periods.json: periods[2]': { id: '2028', name: 'x', start: 2028, end: 2028 }
		},
		['lark in 2024', 'lark in 2028', 'otter in 2024', 'otter in 2028'].map(
			(cell) => `sources.json: expected a source or a gap of ${cell}`
		)
	],
	[
		'nothing is said to be missing from a list that is not whole',
		{ 'sources.json: gaps[0].state': 'lost', 'actors.json: actors[1].kind': 'Party' },
		[
			'actors.json: actors[1].kind: expected an id: small letters, digits and hyphens, a letter first; found "Party"',
			'sources.json: gaps[0].state: expected one of no-source, not-coded; found "lost"'
		]
	],
	[
		'no gap stands where there is a source with positions',
		{ 'sources.json: gaps[2]': smallEntry('sources.json', 'gaps', 1, { period: '2020' }) },
		['sources.json: gaps[2]: expected no gap, since otter-page has positions']
	],
	[
		'a gap may stand where there is a source that was not coded',
		{
			'sources.json: sources[5]': smallEntry('sources.json', 'sources', 2, {
				id: 'otter-plan',
				period: '2024'
			})
		},
		[]
	],
	[
		"a party's source has a period",
		{
			'sources.json: sources[3].period': null,
			[`positions/lark-programme.json: positions[0].period`]: null
		},
		['sources.json: sources[3].period: expected a period, since its actor is a party; found null']
	],
	[
		'a period ends no earlier than it starts',
		{ 'periods.json: periods[0].end': 2019 },
		['periods.json: periods[0].end: expected 2020 or later; found 2019']
	]
];

test.for(coverage)('%s', ([, edits, lines]) => {
	expect(problemLines(edits)).toEqual(lines);
});
