import { expect, test } from 'vitest';
import { problemLines } from '../fixtures/lines.ts';

/** A place in the small dataset, what is put there, and what is reported from there on; nothing where it is right. */
type Row = [place: string, value: unknown, reported: string | null];

const PAGE = 'positions/lark-page.json: positions[0]';
const PROGRAMME = 'positions/lark-programme.json: positions[0]';
const SOURCE = 'sources.json: sources[4]';
const ROUND = 'reliability.json: rounds[1]';

const id = ': expected an id: small letters, digits and hyphens, a letter first; found';
const date = ': expected a date of the calendar, YYYY, YYYY-MM or YYYY-MM-DD; found';
const day = ': expected a day of the calendar, YYYY-MM-DD; found';
const url = ': expected an address, http or https; found';
const colour = ': expected a colour, #rrggbb in small letters; found';
const ordinal = ': expected a whole number from 1 up; found';
const count = ': expected a whole number from 0 up; found';
const alpha = ': expected a number, at most 1; found';
const alike = ': expected no more units coded alike than there are';

const rows: Row[] = [
	['site.json: id', 'a-1', null],
	['site.json: id', 'Town', `${id} "Town"`],
	['site.json: id', '1-town', `${id} "1-town"`],
	['site.json: id', 'a_town', `${id} "a_town"`],
	['site.json: id', undefined, ': expected a value; found nothing'],
	[`${SOURCE}.round`, 'A', ': expected an id: small letters, digits and hyphens; found "A"'],
	[
		`${ROUND}.coders[0]`,
		'7',
		': expected an id: letters, digits and hyphens, a letter first; found "7"'
	],
	[`${ROUND}.coders[0]`, 'C', null],

	['topics.json: topics[0].title.fr', undefined, ': expected words in fr; found nothing'],
	['topics.json: topics[0].title.fr', ' \n', ': expected words in fr; found " \\n"'],
	['topics.json: topics[0].title.fr', null, ': expected words in fr; found null'],
	['topics.json: topics[0].title.de', 'x', ': expected no key of this name, only en, fr'],
	['topics.json: topics[0].title', undefined, ': expected a value; found nothing'],
	[`${PAGE}.note`, { fr: 'x' }, '.en: expected words in en; found nothing'],
	[`${PAGE}.note`, { en: 'x', fr: 'x' }, null],
	[`${SOURCE}.language`, 'English', ': expected a language code, such as en; found "English"'],
	[`${SOURCE}.language`, 'nn-NO', null],

	[`${SOURCE}.date`, '2024', null],
	[`${SOURCE}.date`, '2024-12', null],
	[`${SOURCE}.date`, '2024-02-29', null],
	[`${SOURCE}.date`, '2000-02-29', null],
	[`${SOURCE}.date`, null, null],
	[`${SOURCE}.date`, '2025-02-30', `${date} "2025-02-30"`],
	[`${SOURCE}.date`, '2025-02-29', `${date} "2025-02-29"`],
	[`${SOURCE}.date`, '1900-02-29', `${date} "1900-02-29"`],
	[`${SOURCE}.date`, '2025-04-31', `${date} "2025-04-31"`],
	[`${SOURCE}.date`, '2025-13', `${date} "2025-13"`],
	[`${SOURCE}.date`, '2025-00', `${date} "2025-00"`],
	[`${SOURCE}.date`, '2025-01-00', `${date} "2025-01-00"`],
	[`${SOURCE}.date`, '2025-1-1', `${date} "2025-1-1"`],
	[`${SOURCE}.date`, 2025, `${date} 2025`],
	['site.json: released', '2026-11', `${day} "2026-11"`],
	['site.json: released', '2026-11-31', `${day} "2026-11-31"`],

	['site.json: colours.hex.lark', '#ABCDEF', `${colour} "#ABCDEF"`],
	['site.json: colours.hex.lark', '#abc', `${colour} "#abc"`],
	['site.json: colours.hex.lark', 'red', `${colour} "red"`],
	[`${SOURCE}.url`, 'http://example.org/a?b#c', null],
	[`${SOURCE}.url`, 'example.org', `${url} "example.org"`],
	[`${SOURCE}.url`, 'javascript:alert(1)', `${url} "javascript:alert(1)"`],
	[`${SOURCE}.url`, 'https://', `${url} "https://"`],
	[`${SOURCE}.url`, 'https://example.org/a b', `${url} "https://example.org/a b"`],

	[`${PAGE}.stance`, 'mixed', null],
	[
		`${PAGE}.stance`,
		'neutral',
		': expected one of for, for-conditional, mixed, against-conditional, against; found "neutral"'
	],
	[`${PAGE}.quote`, 'x'.repeat(120), null],
	[
		`${PAGE}.quote`,
		'x'.repeat(121),
		`: expected at most 120 characters; found "${'x'.repeat(58)}…`
	],
	[`${PAGE}.quote`, null, ': expected words; found null'],
	[
		'sources.json: unattributed[0].quote',
		'x'.repeat(121),
		`: expected at most 120 characters; found "${'x'.repeat(58)}…`
	],
	[`${PROGRAMME}.locator`, { paragraph: 1 }, null],
	[`${PROGRAMME}.locator`, { printedPage: 1 }, ': expected a paragraph or a page'],
	[`${PROGRAMME}.locator`, {}, ': expected a paragraph or a page'],
	[`${PROGRAMME}.locator.page`, 0, `${ordinal} 0`],
	[`${PROGRAMME}.locator.page`, 1.5, `${ordinal} 1.5`],
	[
		`${PROGRAMME}.locator.line`,
		1,
		': expected no key of this name, only paragraph, page, printedPage, section'
	],

	[
		`${SOURCE}.kind`,
		'blog',
		': expected one of programme, party-page, statement, speech, consultation-response, mandate, record, programme-draft, report-summary, collection, unspecified, unnamed; found "blog"'
	],
	[
		`${SOURCE}.status`,
		{ is: 'lost', basis: 'stated', note: null },
		'.is: expected one of adopted, draft; found "lost"'
	],
	[`${SOURCE}.paragraphs`, [2, 2], null],
	[`${SOURCE}.paragraphs`, [2, 1], ': expected the first and the last paragraph, in this order'],
	[`${SOURCE}.paragraphs`, [1, 2, 3], '[2]: expected the first and the last paragraph; found 3'],
	['sources.json: gaps[0].state', 'lost', ': expected one of no-source, not-coded; found "lost"'],

	['site.json: minimumOverlap', 0, `${ordinal} 0`],
	['site.json: languages', [], ': expected at least one language'],
	['site.json: scale', [], ': expected at least two steps'],
	['periods.json: periods[0].start', '2020', ': expected a whole number; found "2020"'],
	[`${ROUND}.stance.alpha`, -0.2, null],
	[`${ROUND}.stance.alpha`, 1.1, `${alpha} 1.1`],
	[`${ROUND}.stance.alpha`, null, `${alpha} null`],
	[`${ROUND}.stance.units`, -1, `${count} -1`],
	[`${ROUND}.stance.units`, 4, null],
	[`${ROUND}.stance`, { measure: 'x', alpha: 1, units: 3, same: 4 }, alike],
	[`${ROUND}.coders`, ['c'], ': expected two coders'],
	[`${ROUND}.coders`, 'c', ': expected a list; found "c"']
];

test.for(rows)('%s with %j in it: %s', ([place, value, reported]) => {
	expect(problemLines({ [place]: value })).toEqual(reported === null ? [] : [place + reported]);
});
