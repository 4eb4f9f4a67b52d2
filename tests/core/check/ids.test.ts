import { expect, test } from 'vitest';
import { smallEntry } from '../../fixtures/entry.ts';
import { problemLines, type Broken } from '../../fixtures/lines.ts';

const PAGE = 'positions/lark-page.json';
const ROUND = 'reliability.json: rounds[0]';

const duplicates: Broken[] = [
	[
		'ids are unique',
		{
			'periods.json: periods[2]': smallEntry('periods.json', 'periods', 0),
			'actors.json: actors[3]': smallEntry('actors.json', 'actors', 0),
			'topics.json: topics[3]': smallEntry('topics.json', 'topics', 0),
			'sources.json: sources[5]': smallEntry('sources.json', 'sources', 0),
			'reliability.json: rounds[2]': smallEntry('reliability.json', 'rounds', 1)
		},
		[
			'periods.json: periods[2].id: expected an id of its own; found "2020"',
			'actors.json: actors[3].id: expected an id of its own; found "lark"',
			'topics.json: topics[3].id: expected an id of its own; found "street-lamps"',
			'sources.json: sources[5].id: expected an id of its own; found "reader"',
			'reliability.json: rounds[2].id: expected an id of its own; found "second"'
		]
	],
	[
		'languages, core topics and coders stand there once',
		{
			'site.json: languages[2]': 'en',
			'site.json: core[2]': 'street-lamps',
			'reliability.json: rounds[1].coders': ['c', 'c']
		},
		[
			'site.json: languages[2]: expected each of them once; found "en"',
			'site.json: core[2]: expected each of them once; found "street-lamps"',
			'reliability.json: rounds[1].coders[1]: expected each of them once; found "c"'
		]
	],
	[
		'an actor has one position on a topic in a source',
		{ [`${PAGE}: positions[2]`]: smallEntry(PAGE, 'positions', 0) },
		[`${PAGE}: positions[2]: expected one position of lark on street-lamps in lark-page`]
	],
	[
		'an actor has one gap in a period',
		{ 'sources.json: gaps[2]': smallEntry('sources.json', 'gaps', 1) },
		['sources.json: gaps[2]: expected one gap of otter in 2024']
	],
	[
		'a round has one disagreement of an actor on a topic',
		{ [`${ROUND}.disagreements[2]`]: disagreement() },
		[`${ROUND}.disagreements[2]: expected one disagreement of otter on river-baths`]
	],
	[
		'a coder has one code of an actor on a topic in a text',
		{ 'codes/b.json: codes[5]': smallEntry('codes/b.json', 'codes', 0) },
		['codes/b.json: codes[5]: expected one code of lark on street-lamps in reader']
	]
];

test.for(duplicates)('%s', ([, edits, lines]) => {
	expect(problemLines(edits)).toEqual(lines);
});

/** A disagreement that stands there already. */
function disagreement(): object {
	const code = { a: null, b: null };
	return { actor: 'otter', topic: 'river-baths', codes: code, settled: null, why: null };
}
