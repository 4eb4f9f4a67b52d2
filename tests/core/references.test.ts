import { expect, test } from 'vitest';
import { smallEntry } from '../fixtures/entry.ts';
import { problemLines, type Broken } from '../fixtures/lines.ts';

const PAGE = 'positions/lark-page.json';
const REPLY = 'positions/beacon-reply.json';
const ROUND = 'reliability.json: rounds[0]';
const ACTOR = 'expected an id in actors.json; found "nobody"';
const TOPIC = 'expected an id in topics.json; found "nothing"';
const SOURCE = 'expected an id in sources.json; found "nowhere"';
const PERIOD = 'expected an id in periods.json; found "1900"';

const unknown: Broken[] = [
	['core topics are known', { 'site.json: core[1]': 'nothing' }, [`site.json: core[1]: ${TOPIC}`]],
	[
		'actors in the order are known',
		{ 'site.json: order.actors[2]': 'nobody' },
		[`site.json: order.actors[2]: ${ACTOR}`]
	],
	[
		'actors with a colour are known',
		{ 'site.json: colours.hex.nobody': '#000000' },
		['site.json: colours.hex.nobody: expected an id in actors.json; found "nobody"']
	],
	[
		"a source's actor, period, collection and round are known",
		{
			'sources.json: sources[0].actor': 'nobody',
			'sources.json: sources[0].period': '1900',
			'sources.json: sources[0].partOf': 'nowhere',
			'sources.json: sources[0].round': 'third'
		},
		[
			`sources.json: sources[0].actor: ${ACTOR}`,
			`sources.json: sources[0].period: ${PERIOD}`,
			`sources.json: sources[0].partOf: ${SOURCE}`,
			'sources.json: sources[0].round: expected an id in reliability.json; found "third"'
		]
	],
	[
		'source, period and topic of a passage without a speaker are known',
		{
			'sources.json: unattributed[0].source': 'nowhere',
			'sources.json: unattributed[0].period': '1900',
			'sources.json: unattributed[0].topic': 'nothing'
		},
		[
			`sources.json: unattributed[0].source: ${SOURCE}`,
			`sources.json: unattributed[0].period: ${PERIOD}`,
			`sources.json: unattributed[0].topic: ${TOPIC}`
		]
	],
	[
		"a gap's actor and period are known",
		{
			'sources.json: gaps[2]': smallEntry('sources.json', 'gaps', 0, {
				actor: 'nobody',
				period: '1900'
			})
		},
		[`sources.json: gaps[2].actor: ${ACTOR}`, `sources.json: gaps[2].period: ${PERIOD}`]
	],
	[
		"a position's topic is known",
		{ [`${PAGE}: positions[0].topic`]: 'nothing' },
		[`${PAGE}: positions[0].topic: ${TOPIC}`]
	],
	[
		'what a position names is checked without its source too',
		{
			[`${REPLY}: positions[0].actor`]: 'nobody',
			[`${REPLY}: positions[0].period`]: '1900',
			'sources.json: sources[4].language': 7
		},
		[
			'sources.json: sources[4].language: expected a language code, such as en; found 7',
			`${REPLY}: positions[0].actor: ${ACTOR}`,
			`${REPLY}: positions[0].period: ${PERIOD}`
		]
	],
	[
		"a disagreement's actor and topic are known",
		{
			[`${ROUND}.disagreements[1].actor`]: 'nobody',
			[`${ROUND}.disagreements[1].topic`]: 'nothing'
		},
		[`${ROUND}.disagreements[1].actor: ${ACTOR}`, `${ROUND}.disagreements[1].topic: ${TOPIC}`]
	],
	[
		"a disagreement has the codes of its round's coders, and no others",
		{
			[`${ROUND}.disagreements[1].codes`]: { a: null, c: null }
		},
		[
			`${ROUND}.disagreements[1].codes.c: expected a coder of the round, a or b`,
			`${ROUND}.disagreements[1].codes.b: expected a code or null; found nothing`
		]
	],
	[
		'a stance is on the scale in codes and disagreements too',
		{
			[`${ROUND}.disagreements[1].codes.a.stance`]: 'warm',
			'codes/a.json: codes[0].stance': 'warm'
		},
		[
			`${ROUND}.disagreements[1].codes.a.stance: expected one of for, for-conditional, mixed, against-conditional, against; found "warm"`,
			'codes/a.json: codes[0].stance: expected one of for, for-conditional, mixed, against-conditional, against; found "warm"'
		]
	],
	[
		'nothing is unknown while an id cannot be read',
		{ 'topics.json: topics[2].id': 7 },
		[
			'topics.json: topics[2].id: expected an id: small letters, digits and hyphens, a letter first; found 7'
		]
	]
];

test.for(unknown)('%s', ([, edits, lines]) => {
	expect(problemLines(edits)).toEqual(lines);
});
