import { expect, it } from 'vitest';
import { parseDataset } from '#lib/core/parse.ts';
import { formatProblem } from '#lib/core/problem.ts';
import { smallFiles } from '../../fixtures/small.ts';

const release = (version: string, more: object = {}) => ({
	version,
	date: version.slice(0, 10),
	why: { en: 'Because.' },
	cells: [],
	...more
});
const [FIRST, SECOND] = ['2026-01-02-00000001', '2026-01-03-00000002'];
const cell = { actor: 'gone', topic: 'gone-too', period: null, source: null };
const AT = 'changes.json: releases';

/** What the log holds, and what is reported of it. */
const rows: [fact: string, releases: unknown, reported: string[]][] = [
	['an empty log', [], []],
	['releases in order', [release(FIRST), release(SECOND)], []],
	['two of one day', [release(FIRST), release('2026-01-02-00000002')], []],
	[
		'what names things that are gone',
		[
			release(FIRST, {
				cells: [{ ...cell, stance: { from: 'for', to: null }, why: { fr: 'Oui.' } }]
			})
		],
		[]
	],
	['a reason in one language', [release(FIRST, { why: { fr: 'Parce que.' } })], []],
	[
		'no reason',
		[release(FIRST, { why: {} })],
		[`${AT}[0].why: expected words in one language at least, of en, fr`]
	],
	[
		'a reason in a language that the site has not',
		[release(FIRST, { why: { de: 'Weil.' } })],
		[`${AT}[0].why: expected words in one language at least, of en, fr`]
	],
	[
		'an empty reason',
		[release(FIRST, { why: { en: ' ' } })],
		[`${AT}[0].why.en: expected words; found " "`]
	],
	[
		'one version twice',
		[release(FIRST), release(FIRST)],
		[`${AT}[1].version: expected a version of its own; found "${FIRST}"`]
	],
	[
		'the newest first',
		[release(SECOND), release(FIRST)],
		[`${AT}[1].date: expected no day before 2026-01-03; found "2026-01-02"`]
	],
	[
		'a day that is not its version’s',
		[release(FIRST, { date: '2026-01-04' })],
		[`${AT}[0].date: expected the day of its version; found "2026-01-04"`]
	],
	[
		'a name that is no version',
		[release('2026-01-02-xyz')],
		[
			`${AT}[0].version: expected a version, YYYY-MM-DD and eight digits of a hash; found "2026-01-02-xyz"`
		]
	],
	[
		'a part that no position has',
		[release(FIRST, { cells: [{ ...cell, parts: ['votes'] }] })],
		[
			`${AT}[0].cells[0].parts[0]: expected one of quote, summary, note, locator, attribution, agreed, source; found "votes"`
		]
	]
];

it.each(rows)('of %s it reports that', (_, releases, reported) => {
	const parsed = parseDataset({ ...smallFiles(), 'changes.json': { releases } });
	expect(parsed.ok ? [] : parsed.problems.map(formatProblem)).toEqual(reported);
});

it('the log is no part of the dataset', () => {
	const [without, with_] = [
		parseDataset(smallFiles()),
		parseDataset({ ...smallFiles(), 'changes.json': { releases: [release(FIRST)] } })
	];
	if (!without.ok || !with_.ok) throw new Error('the small data has problems');
	expect(with_.dataset).toEqual(without.dataset);
	expect(with_.releases).toEqual([release(FIRST)]);
});
