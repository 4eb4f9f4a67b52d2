import { describe, expect, it } from 'vitest';
import type { Locator, SourceKind } from '#lib/core/dataset.ts';
import { describeSource, sourceDate, sourceStatus } from '#lib/words/source.ts';
import { isStatusInferred, sourceKind } from '#lib/words/source-kind.ts';
import { formatLocator, formatParagraphs } from '#lib/words/locator.ts';
import { drawSource } from '../fixtures/generators.ts';
import { said } from './said.ts';

const kinds: [kind: SourceKind, nb: string, en: string][] = [
	['programme', 'program', 'programme'],
	['party-page', 'nettside', 'web page'],
	['statement', 'uttalelse', 'statement'],
	['speech', 'innlegg', 'speech'],
	['consultation-response', 'høringssvar', 'consultation response'],
	['mandate', 'mandat', 'mandate'],
	['record', 'referat', 'record'],
	['programme-draft', 'programutkast', 'draft programme'],
	['report-summary', 'andres sammendrag', 'others’ summary'],
	['collection', 'samling av tekster', 'collection of texts']
];

it.each(kinds)('the kind %s is called "%s" and "%s"', (kind, nb, en) => {
	expect(said('nb', () => sourceKind({ kind }))).toBe(nb);
	expect(said('en', () => sourceKind({ kind }))).toBe(en);
});

type Source = Parameters<typeof describeSource>[0];

/** What is known of a source, and how it is described. */
const sources: [fact: string, source: Partial<Source>, nb: string, en: string][] = [
	[
		'with a known date and status',
		{
			kind: 'programme',
			date: '2025-03-02',
			dated: 'stated',
			status: { is: 'adopted', basis: 'stated' }
		},
		'Program fra Press, 2. mars 2025. Vedtatt',
		'Programme by Press, 2 March 2025. Adopted'
	],
	[
		'whose date was worked out',
		{ date: '2020', dated: 'inferred' },
		'Nettside fra Press, 2020 (anslått)',
		'Web page by Press, 2020 (inferred)'
	],
	[
		'that nobody by name has published',
		{ kind: 'speech', date: '2026-02-06', dated: 'stated' },
		'Innlegg, 6. februar 2026',
		'Speech, 6 February 2026'
	],
	[
		'that is a collection',
		{ kind: 'collection' },
		'Samling av tekster, udatert',
		'Collection of texts, undated'
	],
	[
		'without a date',
		{ kind: 'consultation-response', date: null },
		'Høringssvar fra Press, udatert',
		'Consultation response by Press, undated'
	],
	[
		'whose adoption was worked out',
		{
			kind: 'programme',
			date: '2025-05',
			dated: 'stated',
			status: { is: 'adopted', basis: 'inferred' }
		},
		'Program fra Press, mai 2025. Vedtatt, men filen sier det ikke selv',
		'Programme by Press, May 2025. Adopted, though the file does not say so itself'
	],
	[
		'that is a draft',
		{
			kind: 'programme-draft',
			date: '2024',
			dated: 'stated',
			status: { is: 'draft', basis: 'stated' }
		},
		'Programutkast fra Press, 2024. Utkast, ikke vedtatt',
		'Draft programme by Press, 2024. Draft, not adopted'
	]
];

it.each(sources)('a source %s is told in a sentence', (_, more, nb, en) => {
	const source = drawSource('x', { publisher: 'Press', ...more });
	expect(said('nb', () => describeSource(source))).toBe(nb);
	expect(said('en', () => describeSource(source))).toBe(en);
});

it('a date is told as stated, as worked out, or as missing', () => {
	const dates = () => [
		sourceDate({ date: '2021-04', dated: 'stated' }),
		sourceDate({ date: '2021-04', dated: 'inferred' }),
		sourceDate({ date: null, dated: 'stated' })
	];
	expect(said('nb', dates)).toEqual(['april 2021', 'april 2021 (anslått)', 'udatert']);
	expect(said('en', dates)).toEqual(['April 2021', 'April 2021 (inferred)', 'undated']);
});

describe('the adoption of a source', () => {
	it('is not spoken of where the question does not arise', () => {
		expect(said('en', () => sourceStatus({ status: null }))).toBe('');
		expect(isStatusInferred({ status: null })).toBe(false);
	});

	it.each([
		['adopted', 'stated', false],
		['adopted', 'inferred', true],
		['draft', 'stated', false],
		['draft', 'inferred', false]
	] as const)('%s, %s: the reader must be told is %s', (is, basis, told) => {
		expect(isStatusInferred({ status: { is, basis } })).toBe(told);
	});
});

const locators: [locator: Locator, nb: string, en: string][] = [
	[{ page: 4 }, 'Side 4', 'Page 4'],
	[{ page: 4, printedPage: 4 }, 'Side 4', 'Page 4'],
	[
		{ page: 4, printedPage: 2 },
		'Side 4 i filen (trykt side 2)',
		'Page 4 of the file (printed page 2)'
	],
	[{ paragraph: 7 }, 'Avsnitt 7', 'Paragraph 7'],
	[{ page: 4, section: 'Streets' }, 'Side 4, under «Streets»', 'Page 4, under “Streets”'],
	[{ page: 1, paragraph: 2 }, 'Side 1, avsnitt 2', 'Page 1, paragraph 2']
];

it.each(locators)('%j is "%s" and "%s"', (locator, nb, en) => {
	expect(said('nb', () => formatLocator(locator))).toBe(nb);
	expect(said('en', () => formatLocator(locator))).toBe(en);
});

it.each([
	[[3, 3], 'Avsnitt 3', 'Paragraph 3'],
	[[3, 5], 'Avsnitt 3–5', 'Paragraphs 3–5']
] as const)('the paragraphs %j are "%s" and "%s"', (paragraphs, nb, en) => {
	expect(said('nb', () => formatParagraphs(paragraphs))).toBe(nb);
	expect(said('en', () => formatParagraphs(paragraphs))).toBe(en);
});
