import { describe, expect, it } from 'vitest';
import { parseArchive } from '#lib/core/archive.ts';
import type { Dataset } from '#lib/core/dataset.ts';
import { toEvidenceData } from '#lib/core/evidence-data.ts';
import { toMatrixData } from '#lib/core/matrix-data.ts';
import { formatProblem } from '#lib/core/problem.ts';
import { editFiles } from '../fixtures/edit.ts';
import { smallDataset } from '../fixtures/generators.ts';

const VERSION = '2026-11-22-0123abcd';
const dataset = smallDataset();

/** The small dataset as it is archived, with edits as `editFiles` names them: `'archive: actors[0].id'`. */
function archived(edits: Readonly<Record<string, unknown>> = {}): unknown {
	const files = { archive: structuredClone({ version: VERSION, ...dataset }) };
	editFiles(files, edits);
	return JSON.parse(JSON.stringify(files.archive));
}

const read = (data: unknown, languages = ['en', 'fr']) => parseArchive('old.json', data, languages);

function datasetOf(data: unknown, languages?: string[]): Dataset {
	const parsed = read(data, languages);
	if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
	return parsed.dataset;
}

it('what was archived comes out for a view as it went in', () => {
	const opened = datasetOf(archived());
	for (const lang of ['en', 'fr']) {
		expect(toMatrixData(opened, lang, VERSION)).toEqual(toMatrixData(dataset, lang, VERSION));
		expect(toEvidenceData(opened, lang, VERSION)).toEqual(toEvidenceData(dataset, lang, VERSION));
	}
});

describe('a version of an older schema opens', () => {
	it.each<[string, Record<string, unknown>, (data: Dataset) => unknown, unknown]>([
		[
			'with a key that is not known any more',
			{ 'archive: actors[0].votes': 3 },
			(data) => 'votes' in data.actors[0]!,
			false
		],
		[
			'without an account of its making',
			{ 'archive: method': undefined },
			(data) => data.method,
			[]
		],
		['without an assembly', { 'archive: seats': undefined }, (data) => data.seats, []],
		[
			'with an assembly of another shape',
			{ 'archive: seats': [{ year: 1 }] },
			(data) => data.seats,
			[]
		],
		['without rounds of coding', { 'archive: rounds': undefined }, (data) => data.rounds, []],
		[
			'without the question',
			{ 'archive: site.question': undefined },
			(data) => data.site.question,
			{}
		],
		[
			'without explanations',
			{ 'archive: topics[0].explanation': undefined },
			(data) => data.topics[0]?.explanation,
			{}
		],
		[
			'with a place it cannot read',
			{ 'archive: positions[0].locator': { verse: 3 } },
			(data) => data.positions[0]?.locator,
			{}
		],
		[
			'with a longer quote',
			{ 'archive: positions[0].quote': 'x'.repeat(999) },
			(data) => data.positions[0]?.quote?.length,
			999
		]
	])('%s', (_, edits, get, expected) => {
		expect(get(datasetOf(archived(edits)))).toEqual(expected);
	});

	it('in a language that it has not, with the words of its own', () => {
		const { actors } = datasetOf(archived(), ['nn', 'en']);
		expect(actors[0]?.name).toMatchObject({ nn: 'The Larks', en: 'The Larks' });
	});
});

describe('what a view cannot do without is missed, and told', () => {
	it.each<[Record<string, unknown>, string]>([
		[
			{ 'archive: version': 'v1' },
			'old.json: version: expected a version, YYYY-MM-DD and eight digits of a hash; found "v1"'
		],
		[{ 'archive: positions': undefined }, 'old.json: positions: expected a value; found nothing'],
		[
			{ 'archive: actors[1].name': undefined },
			'old.json: actors[1].name: expected a value; found nothing'
		],
		[
			{ 'archive: gaps[0].state': 'lost' },
			'old.json: gaps[0].state: expected one of no-source, not-coded; found "lost"'
		],
		[
			{ 'archive: positions[2].actor': 'nobody' },
			'old.json: positions[2].actor: expected an id of this version; found "nobody"'
		],
		[
			{ 'archive: positions[0].stance': 'warm' },
			'old.json: positions[0].stance: expected an id of this version; found "warm"'
		]
	])('%j', (edits, line) => {
		const parsed = read(archived(edits));
		expect(parsed.ok ? [] : parsed.problems.map(formatProblem)).toEqual([line]);
	});

	it.each([undefined, null, 7, 'text', [], {}])('%j is no version', (data) => {
		expect(read(data).ok).toBe(false);
	});
});
