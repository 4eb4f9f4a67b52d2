import { describe, expect, it } from 'vitest';
import { formatProblem } from '#lib/core/problem.ts';
import { parseDataset } from '#lib/core/parse.ts';
import { smallFiles } from '../../fixtures/small.ts';

/** The problems of the small data folder with one more file in it. */
function problemsWith(file: string, content: unknown): string[] {
	const parsed = parseDataset({ ...smallFiles(), [file]: content });
	return parsed.ok ? [] : parsed.problems.map(formatProblem);
}

const languages = (smallFiles()['site.json'] as { languages: string[] }).languages;
const say = Object.fromEntries(languages.map((language) => [language, 'Text']));

describe('recommendations', () => {
	const one = (more: object) => ({ number: 1, paragraph: 2, text: say, topics: [], ...more });
	const file = (recommendations: object[], source = 'lark-page') => ({
		source,
		title: say,
		intro: say,
		recommendations
	});

	it.each([
		[
			'may bear on known topics or on none',
			file([one({ topics: ['night-ferry'] }), one({ number: 2 })]),
			[]
		],
		[
			'are of a known source',
			file([one({})], 'nowhere'),
			['recommendations.json: source: expected an id in sources.json; found "nowhere"']
		],
		[
			'bear on known topics',
			file([one({ topics: ['moon'] })]),
			[
				'recommendations.json: recommendations[0].topics[0]: expected an id in topics.json; found "moon"'
			]
		],
		[
			'have numbers of their own',
			file([one({}), one({})]),
			['recommendations.json: recommendations[1].number: expected a number of its own; found 1']
		]
	])('%s', (_, content, expected) => {
		expect(problemsWith('recommendations.json', content)).toEqual(expected);
	});
});

describe('seats', () => {
	const of = (more: object) => ({
		seats: [
			{
				period: '2020',
				election: 2020,
				assembly: say,
				total: 5,
				majority: 3,
				seats: { lark: 2, otter: 2 },
				source: 'https://example.org/',
				sourceNote: say,
				crossChecked: [],
				...more
			}
		]
	});

	it.each([
		['are right when they are of known parties and no more than there are', of({}), []],
		[
			'are of a known period',
			of({ period: '1999' }),
			['seats.json: seats[0].period: expected an id in periods.json; found "1999"']
		],
		[
			'are of known actors',
			of({ seats: { moon: 1 } }),
			['seats.json: seats[0].seats.moon: expected an id in actors.json; found "moon"']
		],
		[
			'are no more than there are',
			of({ seats: { lark: 6 } }),
			['seats.json: seats[0].seats: expected 5 seats at most; found 6']
		],
		[
			'have a majority of more than half',
			of({ majority: 2 }),
			['seats.json: seats[0].majority: expected 3, more than half; found 2']
		]
	])('%s', (_, content, expected) => {
		expect(problemsWith('seats.json', content)).toEqual(expected);
	});
});
