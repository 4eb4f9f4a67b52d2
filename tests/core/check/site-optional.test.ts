import { describe, expect, it } from 'vitest';
import { formatProblem } from '#lib/core/problem.ts';
import { parseDataset } from '#lib/core/parse.ts';
import { smallFiles } from '../../fixtures/small.ts';

/** The problems of the small data folder with one more key in its site.json. */
function problemsWith(key: string, value: unknown): string[] {
	const parsed = parseDataset(smallFiles({ [`site.json: ${key}`]: value }));
	return parsed.ok ? [] : parsed.problems.map(formatProblem);
}

const URL = 'https://example.org/';
const EITHER =
	'either mail, with a mail address, or issues, with the address of a new issue; found an object';

describe('what site.json may do without', () => {
	it.each<[string, string, unknown, string[]]>([
		['a licence has a name and an address', 'licence', { name: 'CC BY 4.0', url: URL }, []],
		[
			'a licence is more than a name',
			'licence',
			{ name: 'CC BY 4.0' },
			['site.json: licence.url: expected a value; found nothing']
		],
		['a publisher may have no address', 'publisher', { name: 'The Town' }, []],
		['a publisher may have one', 'publisher', { name: 'The Town', url: URL }, []],
		[
			'a publisher has a name',
			'publisher',
			{ name: ' ' },
			['site.json: publisher.name: expected a name; found " "']
		],
		['reports may go to a mailbox', 'report', { mail: 'desk@example.org' }, []],
		['reports may go to a tracker', 'report', { issues: `${URL}new?labels=error` }, []],
		[
			'a tracker may have names of its own',
			'report',
			{ issues: URL, title: 'issue[title]', body: 'issue[description]' },
			[]
		],
		[
			'a mailbox is a mail address',
			'report',
			{ mail: 'the desk' },
			['site.json: report.mail: expected a mail address; found "the desk"']
		],
		[
			'a tracker has no long address',
			'report',
			{ issues: URL + 'x'.repeat(500) },
			[
				`site.json: report.issues: expected an address of at most 500 characters; found "${URL}${'x'.repeat(38)}…`
			]
		],
		['reports go somewhere', 'report', {}, [`site.json: report: expected ${EITHER}`]],
		[
			'title and text are two parameters',
			'report',
			{ issues: URL, title: 'text', body: 'text' },
			['site.json: report.body: expected another name than title; found "text"']
		],
		[
			'neither of them is given already',
			'report',
			{ issues: `${URL}?title=Error` },
			['site.json: report.issues: expected an address without title in it']
		]
	])('%s', (_, key, value, expected) => {
		expect(problemsWith(key, value)).toEqual(expected);
	});
});
