import { describe, expect, test } from 'vitest';
import { sortTables } from '#lib/core/import/sort-tables.ts';
import { importedDataset, importTexts, problemsOf } from './tables.ts';

const HEAD = 'actor,topic,stance';

describe('positions alone', () => {
	const dataset = importedDataset(
		`${HEAD}\nThe Larks,Street lamps,Yes\nØst & vest,Street lamps,no\nthe larks,مصابيح,no`
	);

	test('make actors and topics of what they name, each once whatever its case', () => {
		expect(dataset.actors.map(({ id, name }) => [id, name['en']])).toEqual([
			['the-larks', 'The Larks'],
			['ost-vest', 'Øst & vest']
		]);
		expect(dataset.topics.map(({ id }) => id)).toEqual(['street-lamps', 'topic-1']);
	});

	test('tell nothing that does not stand there', () => {
		expect(dataset.actors[0]).toMatchObject({ kind: 'actor', kindName: null });
		expect(dataset.topics[0]).toMatchObject({ explanation: null });
		expect(dataset.sources[0]).toMatchObject({
			kind: 'unnamed',
			date: null,
			publisher: null,
			round: null
		});
		expect(dataset.positions[0]).toMatchObject({
			basis: 'unknown',
			attribution: 'unknown',
			locator: {},
			summary: null,
			agreed: null
		});
		expect(dataset.positions[0]).not.toHaveProperty('quote');
	});

	test('stand in the order of the table, all of them columns', () => {
		expect(dataset.site.order.actors).toEqual(['the-larks', 'ost-vest']);
		expect(dataset.site.core).toEqual(['street-lamps', 'topic-1']);
	});
});

describe('what was worked out is told', () => {
	test('the scale and the period', () => {
		expect(importTexts(`${HEAD}\na,b,yes`)).toMatchObject({
			assumed: [
				{ what: 'scale', words: ['Yes', 'No'] },
				{ what: 'period', name: '2026' }
			]
		});
	});

	test.each([
		['the years of the dates', `${HEAD},date\na,b,yes,2019\na,c,yes,2023-04-01`, '2019–2023'],
		['one year', `${HEAD},date\na,b,yes,2019-02`, '2019']
	])('without periods their one is %s', (_, text, name) => {
		expect(importedDataset(text).periods).toMatchObject([{ name }]);
	});

	test('a period that was asked for is no assumption', () => {
		const options = { period: 'Spring', scale: ['yes', 'no'] };
		expect(importTexts(`${HEAD}\na,b,yes`, options)).toMatchObject({ assumed: [] });
		expect(importedDataset(`${HEAD}\na,b,yes`, options).periods).toEqual([
			{ id: 'spring', name: 'Spring' }
		]);
	});
});

test.each<[what: string, given: string[], ids: string[]]>([
	[
		'years, however they stand',
		['2024', '2017–2021', '2021-2025'],
		['2017-2021', '2021-2025', '2024']
	],
	['months of years', ['2024-10', '2024-2', '2023-12'], ['2023-12', '2024-2', '2024-10']],
	[
		'names without years, as they first stand',
		['Spring', 'Autumn', 'spring'],
		['spring', 'autumn']
	],
	['names of which not all hold a year, likewise', ['After', '2020'], ['after', '2020']],
	['names in letters that no id has', ['ربيع', 'خريف'], ['period', 'period-2']]
])('periods are ordered by %s', (_, given, ids) => {
	const rows = given.map((period, i) => `a,t${i},yes,${period}`).join('\n');
	expect(importedDataset(`${HEAD},period\n${rows}`).periods.map(({ id }) => id)).toEqual(ids);
});

test('twelve periods leave a gap where the table has nothing of a party', () => {
	const rows = Array.from({ length: 12 }, (_, i) => `${i % 2 ? 'a' : 'b'},t,yes,${2000 + i}`);
	const { gaps, periods } = importedDataset(`${HEAD},period\n${rows.join('\n')}`);
	expect(periods).toHaveLength(12);
	expect(gaps).toHaveLength(12);
	expect(gaps[0]).toEqual({ actor: 'b', period: '2001', state: 'no-source', why: null });
});

describe('tables of actors and topics', () => {
	const actors =
		'id,name,short,kind,colour,order\nb,The Bees,B,Party,#AABBCC,2\n,The Ants,A,party,,1\nfund,A fund,,Fund,,';
	const topics =
		'title,proposition,explanation,core\nLamps,There should be lamps.,What lamps are.,yes\nFerry,,,';

	test('order, colours, kinds and core are what they say', () => {
		const { site, actors: who } = importedDataset({
			positions: `${HEAD}\nb,lamps,yes`,
			actors,
			topics
		});
		expect(site.order.actors).toEqual(['a', 'b']);
		expect(site.colours.hex).toEqual({ b: '#aabbcc' });
		expect(site.core).toEqual(['lamps']);
		expect(who.map(({ id, kind, kindName }) => [id, kind, kindName?.['en']])).toEqual([
			['a', 'party', 'party'],
			['b', 'party', 'Party'],
			['fund', 'fund', 'Fund']
		]);
	});

	test.each(['b', 'B', 'the bees', 'THE  BEES'])('positions may call an actor %s', (name) => {
		const { positions } = importedDataset({
			positions: `${HEAD}\n${name},There should be lamps.,yes`,
			actors,
			topics
		});
		expect(positions[0]).toMatchObject({ actor: 'b', topic: 'lamps' });
	});

	test('one that is no party and has no period is shown in every one', () => {
		const positions = `${HEAD},period\nb,Lamps,yes,2020\nb,Ferry,yes,2024\nfund,Lamps,no,`;
		const { positions: read } = importedDataset({ positions, actors, topics });
		expect(read.find(({ actor }) => actor === 'fund')?.period).toBeNull();
	});

	test('equal short names stay two actors', () => {
		const same = 'name,short\nNorth School,School\nSouth School,School';
		const { positions } = importedDataset({
			positions: `${HEAD}\nNorth School,t,yes\nSouth School,t,no`,
			actors: same
		});
		expect(positions.map(({ actor }) => actor).sort()).toEqual(['school', 'school-2']);
	});
});

test('a source is made of actor, period, source, publisher, address and date', () => {
	const text = `${HEAD},source,publisher,url,date\na,t,yes,P,X,https://x.org/,2020\na,u,no,P,X,https://x.org/,2020\na,v,no,P,X,https://x.org/,2021\na,w,no,,,https://www.y.org/p,`;
	const { sources } = importedDataset(text);
	expect(sources.map(({ id, kind, title }) => [id, kind, title['en']])).toEqual([
		['a-p-2020', 'unspecified', 'P'],
		['a-p-2021', 'unspecified', 'P'],
		['a-y-org', 'unspecified', 'y.org']
	]);
});

describe('problems are told by file, row and column', () => {
	test.each<[what: string, text: string, expected: string[]]>([
		[
			'an unknown column',
			'actor,topic,stanse\na,b,yes',
			[
				'positions.csv: row 1, stanse: expected a column of positions, actor, topic, stance, period, basis, source, publisher, url, date, page, quote, summary, note, perhaps "stance"; found "stanse"',
				'positions.csv: row 1: expected a column stance'
			]
		],
		[
			'a column twice',
			`${HEAD},topic\na,b,yes,c`,
			['positions.csv: row 1, topic: expected each column once']
		],
		[
			'a cell without a header',
			`${HEAD}\na,b,yes,c`,
			['positions.csv: row 2, column 4: expected no cell without a header; found "c"']
		],
		[
			'an empty cell that is needed',
			`${HEAD}\n,b,yes\na,,yes`,
			[
				'positions.csv: row 2, actor: expected the id or the name of an actor; found ""',
				'positions.csv: row 3, topic: expected the id or the name of a topic; found ""'
			]
		],
		[
			'no stance',
			`${HEAD}\na,b,\na,c,yes`,
			[
				'positions.csv: row 2, stance: expected a stance, or no such row: what is not stated is left out; found ""'
			]
		],
		[
			'a date that does not exist',
			`${HEAD},date\na,b,yes,2023-02-29`,
			[
				'positions.csv: row 2, date: expected a date of the calendar, YYYY, YYYY-MM or YYYY-MM-DD; found "2023-02-29"'
			]
		],
		[
			'a page, an address and a basis',
			`${HEAD},page,url,basis\na,b,yes,one,x,said`,
			[
				'positions.csv: row 2, basis: expected one of explicit, implied, unknown, or nothing; found "said"',
				'positions.csv: row 2, url: expected an address, http or https; found "x"',
				'positions.csv: row 2, page: expected a page, a whole number from 1 up; found "one"'
			]
		],
		[
			'the same twice',
			`${HEAD}\na,b,yes\n\na,b,no`,
			[
				'positions.csv: row 4: expected one stance of an actor on a topic in one source; row 2 is about the same'
			]
		],
		[
			'a long quote',
			`${HEAD},quote\na,b,yes,"${'x'.repeat(301)}"`,
			[
				'positions.csv: row 2, quote: expected at most 300 characters, and this has 301: a long reason goes into "summary"'
			]
		],
		[
			'no period among others',
			`${HEAD},period\na,b,yes,2020\na,c,yes,2021\na,d,yes,`,
			['positions.csv: row 4, period: expected a period; found ""']
		],
		[
			'nothing at all',
			'',
			[
				'positions.csv: expected a header and rows below it; found ""',
				'positions.csv: expected at least one position'
			].slice(0, 1)
		],
		['no row', `${HEAD}\n`, ['positions.csv: expected at least one position']],
		[
			'another encoding',
			`${HEAD}\n\uFFFD,b,yes`,
			['positions.csv: expected text in UTF-8; in a spreadsheet choose "CSV UTF-8" when saving']
		]
	])('%s', (_, text, expected) => {
		expect(problemsOf(text)).toEqual(expected);
	});

	test('of the other tables too, all at once', () => {
		expect(
			problemsOf({
				positions: `${HEAD}\nbee,lamp,yes\nsame,lamps,yes`,
				actors: 'id,name,colour,order\nBees,The Bees,red,first\nx,Same,,\ny,Same,,\ny,Other,,',
				topics: 'id,title,core\nlamps,Lamps,perhaps\nall,All,'
			})
		).toEqual([
			'actors.csv: row 2, id: expected an id: small letters, digits and hyphens, a letter first, perhaps "bees"; found "Bees"',
			'actors.csv: row 5, id: expected an id of its own, row 4 has this one; found "y"',
			'actors.csv: row 2, order: expected a whole number; found "first"',
			'actors.csv: row 2, colour: expected a colour, #rrggbb in small letters; found "red"',
			'topics.csv: row 2, core: expected yes or no; found "perhaps"',
			'topics.csv: row 3, id: expected an id that is not all or core, which addresses use; found "all"',
			'positions.csv: row 2, actor: expected an id or a name in the table of actors; found "bee"',
			'positions.csv: row 2, topic: expected an id or a name in the table of topics, perhaps "lamps"; found "lamp"',
			'positions.csv: row 3, actor: expected an id, since this is the name of x and y; found "same"'
		]);
	});

	test('some hundreds, and how many more', () => {
		const rows = Array.from({ length: 5000 }, (_, i) => `a,t${i},yes,x`).join('\n');
		const imported = importTexts(`${HEAD},page\n${rows}`);
		expect(imported).toMatchObject({ ok: false, problems: { length: 300 }, more: 4700 });
	});
});

test.each([
	['2 x 2', 2, 2],
	['60 x 80', 60, 80]
])('a matrix of %s is imported', (_, actors, topics) => {
	const rows = Array.from(
		{ length: actors * topics },
		(_, i) => `A${i % actors},T${Math.floor(i / actors)},${i % 3 ? 'for' : 'against'}`
	);
	const dataset = importedDataset(`${HEAD}\n${rows.join('\n')}`);
	expect([dataset.actors.length, dataset.topics.length, dataset.positions.length]).toEqual([
		actors,
		topics,
		actors * topics
	]);
});

describe('tables are told apart by their headers', () => {
	const text = (name: string, header: string) => ({ name, text: header });
	const [positions, actors, topics] = [
		text('p', HEAD),
		text('a', 'name;short'),
		text('t', 'proposition,title')
	];

	test('in whatever order', () => {
		expect(sortTables([topics, positions, actors])).toEqual({
			ok: true,
			tables: { positions, actors, topics }
		});
		expect(sortTables([positions])).toEqual({
			ok: true,
			tables: { positions, actors: undefined, topics: undefined }
		});
	});

	test.each<[string, (typeof positions)[], number]>([
		['none of positions', [actors], 1],
		['two of the same', [positions, text('q', HEAD)], 1],
		['one of nothing known', [positions, text('x', 'a,b')], 1]
	])('%s is a problem', (_, texts, count) => {
		expect(sortTables(texts)).toMatchObject({ ok: false, problems: { length: count } });
	});
});
