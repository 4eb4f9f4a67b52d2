import { expect, test } from 'vitest';
import { parseDataset } from '#lib/core/parse.ts';
import { problemLines, type Broken } from '../fixtures/lines.ts';
import { smallFiles } from '../fixtures/small.ts';

const PAGE = 'positions/lark-page.json: positions[0]';
const ID = 'an id: small letters, digits and hyphens, a letter first';

const files: Broken[] = [
	['a dataset without a problem has none', {}, []],
	[
		'a missing file is reported',
		{ 'reliability.json': undefined, 'codes/a.json': undefined, 'codes/b.json': undefined },
		['reliability.json: expected a file of this name; found none']
	],
	['a file that no data folder has is left alone', { 'moon.json': [], 'schema/site.json': 1 }, []],
	['a file may name its JSON Schema', { 'site.json: $schema': './schema/site.json' }, []],
	[
		'a file that is no object is reported',
		{ 'topics.json': 'topics', 'periods.json': null },
		[
			'periods.json: expected an object; found null',
			'topics.json: expected an object; found "topics"'
		]
	],
	[
		'a file without its list is reported',
		{ 'sources.json: gaps': undefined, 'actors.json: actors': {} },
		[
			'actors.json: actors: expected a list; found an object',
			'sources.json: gaps: expected a value; found nothing'
		]
	],
	[
		'all problems of all files are reported at once, the others by name after the required ones',
		{
			[`${PAGE}.stance`]: 'agains',
			[`${PAGE}.agreed`]: 'yes',
			'codes/a.json: codes[0].basis': 'guessed',
			'topics.json: topics[1].title': 'Ferry',
			'site.json: id': 7
		},
		[
			`site.json: id: expected ${ID}; found 7`,
			'topics.json: topics[1].title: expected an object; found "Ferry"',
			'codes/a.json: codes[0].basis: expected one of explicit, implied; found "guessed"',
			`${PAGE}.stance: expected one of for, for-conditional, mixed, against-conditional, against; found "agains"`,
			`${PAGE}.agreed: expected true or false; found "yes"`
		]
	],
	[
		'every unknown key is reported',
		{ 'topics.json: topics[0].name': 'x', 'topics.json: topics[0].toString': 'y' },
		['name', 'toString'].map(
			(key) =>
				`topics.json: topics[0].${key}: expected no key of this name, only id, title, proposition, explanation`
		)
	],
	[
		'a whole file has no unknown key either',
		{ 'topics.json: title': 'x' },
		['topics.json: title: expected no key of this name, only topics']
	],
	[
		'a broken site.json leaves the rest checked, with what can be read of it',
		{
			'site.json: quoteLimit': -1,
			'site.json: scale[1].id': 'For!',
			'site.json: languages[1]': 7,
			[`${PAGE}.stance`]: 'any-id-will-do',
			[`${PAGE}.topic`]: 'lamps',
			'codes/a.json: codes[0].stance': 'No id'
		},
		[
			'site.json: languages[1]: expected a language code, such as en; found 7',
			'site.json: quoteLimit: expected a whole number from 1 up; found -1',
			`site.json: scale[1].id: expected ${ID}; found "For!"`,
			`codes/a.json: codes[0].stance: expected ${ID}; found "No id"`,
			`${PAGE}.topic: expected an id in topics.json; found "lamps"`
		]
	],
	[
		'without a site.json texts may be in any language',
		{ 'site.json': undefined, 'periods.json: periods[0].name': '' },
		[
			'site.json: expected a file of this name; found none',
			'periods.json: periods[0].name: expected words; found ""'
		]
	]
];

test.for(files)('%s', ([, edits, lines]) => {
	expect(problemLines(edits)).toEqual(lines);
});

test('what was parsed is the dataset, without the names of its schemas', () => {
	const parsed = parseDataset(smallFiles({ 'site.json: $schema': './schema/site.json' }));
	expect(parsed).toMatchObject({ ok: true });
	if (!parsed.ok) return;
	const { site, positions, recommendations, ...lists } = parsed.dataset;
	expect(recommendations).toBeUndefined();
	expect(site).toEqual(smallFiles()['site.json']);
	expect(positions.map(({ source, topic }) => `${source} ${topic}`)).toEqual([
		'beacon-reply street-lamps',
		'lark-page street-lamps',
		'lark-page night-ferry',
		'lark-programme street-lamps',
		'otter-page street-lamps',
		'otter-page night-ferry'
	]);
	expect(Object.entries(lists).map(([name, list]) => `${list.length} ${name}`)).toEqual([
		'2 periods',
		'3 actors',
		'3 topics',
		'5 sources',
		'1 unattributed',
		'2 gaps',
		'2 rounds',
		'0 seats',
		'0 method'
	]);
});

test('the order of the files makes no difference', () => {
	const backwards = Object.fromEntries(Object.entries(smallFiles()).toReversed());
	expect(parseDataset(backwards)).toEqual(parseDataset(smallFiles()));
});
