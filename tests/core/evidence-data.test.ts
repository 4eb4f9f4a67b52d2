import { describe, expect, test } from 'vitest';
import type { Position } from '#lib/core/dataset.ts';
import { toEvidenceData } from '#lib/core/evidence-data.ts';
import { toMatrixData } from '#lib/core/matrix-data.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { smallDataset } from '../fixtures/generators.ts';

const dataset = smallDataset();
const place = (source: string, topic: string) =>
	dataset.positions.findIndex((p) => p.source === source && p.topic === topic);

describe('toEvidenceData', () => {
	const english = toEvidenceData(dataset, 'en', 'v1');
	const french = toEvidenceData(dataset, 'fr', 'v1');
	const at = (source: string, topic: string) => english.positions[place(source, topic)];

	test('it names the version of the data', () => {
		expect(english.version).toBe('v1');
	});

	test('a position carries its summary in the language, and its quote in its own', () => {
		const [en, fr] = [english, french].map(
			({ positions }) => positions[place('lark-page', 'street-lamps')]
		);
		expect(en).toEqual({
			summary: 'lark on street-lamps',
			quote: 'We want lamps in every street.',
			locator: { paragraph: 1 },
			attribution: 'section',
			agreed: true
		});
		expect(fr).toEqual({ ...en, summary: 'lark sur street-lamps' });
	});

	test('a position without quote or note carries none', () => {
		const programme = at('lark-programme', 'street-lamps');
		expect(programme).not.toHaveProperty('quote');
		expect(programme).not.toHaveProperty('note');
		expect(programme?.locator).toEqual({ page: 3, printedPage: 1, section: 'Streets' });
	});

	test('a note is in the language', () => {
		const i = place('otter-page', 'night-ferry');
		expect([english, french].map(({ positions }) => positions[i]?.note)).toEqual([
			'Quiet is not explained.',
			"Le silence n'est pas expliqué."
		]);
	});

	test('where the coders differed, it says what each gave and why one was chosen', () => {
		expect(at('lark-page', 'night-ferry')).toMatchObject({
			agreed: false,
			disagreement: {
				codes: [
					{ coder: 'a', code: { stance: 'mixed', basis: 'explicit' } },
					{ coder: 'b', code: { stance: 'for-conditional', basis: 'explicit' } }
				],
				why: 'Two sides are named.'
			}
		});
	});

	/** The disagreement told of the one position on which the coders differed, were it another in this. */
	const told = (change: Partial<Position>) => {
		const i = place('lark-page', 'night-ferry');
		const positions = dataset.positions.map((p, n) => (n === i ? { ...p, ...change } : p));
		return toEvidenceData({ ...dataset, positions }, 'en', 'v1').positions[i]?.disagreement;
	};

	test.each<[string, Partial<Position>, boolean]>([
		['they differed', {}, true],
		['they agreed', { agreed: true }, false],
		['they differed in another round', { source: 'lark-programme' }, false],
		['they differed on another topic', { topic: 'street-lamps' }, false],
		['they differed on another actor', { actor: 'otter' }, false]
	])('where %s, %j, it says so: %s', (_, change, expected) => {
		expect(told(change) !== undefined).toBe(expected);
	});

	test('a reading that was given up stands with its period, codes, and why only where it is said', () => {
		expect(english.withdrawn).toEqual([
			{
				actor: 'otter',
				topic: 'river-baths',
				period: '2020',
				codes: [
					{ coder: 'a', code: { stance: 'for', basis: 'implied' } },
					{ coder: 'b', code: null }
				]
			}
		]);
	});

	test('a reading that was given up is of the period of what its actor was read in, in that round', () => {
		const given = { actor: 'lark', topic: 'river-baths', codes: {}, settled: null, why: null };
		const rounds = dataset.rounds.map((round) => ({ ...round, disagreements: [given] }));
		const sources = dataset.sources.map((source) =>
			source.id === 'lark-programme' ? { ...source, period: '2024' } : source
		);
		const other = sources.toReversed();
		for (const order of [sources, other]) {
			const { withdrawn } = toEvidenceData({ ...dataset, rounds, sources: order }, 'en', 'v1');
			expect(withdrawn.map(({ period }) => period)).toEqual(['2020', '2024']);
		}
	});

	test('explanations and notes on sources stand by their ids', () => {
		expect(french.explanations['river-baths']).toBe('Ce que sont river-baths.');
		expect(english.sources['lark-programme']).toEqual({
			url: 'https://example.org/programme.pdf'
		});
		expect(english.sources['lark-page']).toEqual({ dating: 'Undated.' });
		expect(Object.keys(english.sources)).toEqual(dataset.sources.map(({ id }) => id));
	});

	test('notes on status and address are carried where there are any', () => {
		const edits = {
			'sources.json: sources[3].status.note': { en: 'Says so.', fr: 'Le dit.' },
			'sources.json: sources[3].urlNote': { en: 'Moved.', fr: 'Déplacé.' }
		};
		expect(toEvidenceData(smallDataset(edits), 'fr', 'v1').sources['lark-programme']).toEqual({
			status: 'Le dit.',
			url: 'https://example.org/programme.pdf',
			urlNote: 'Déplacé.'
		});
	});
});

describe('the real evidence', () => {
	const real = loadDataset('data');

	test.each(['nb', 'en'])(
		'in %s, each position has a summary, in the order of the matrix',
		(lang) => {
			const evidence = toEvidenceData(real, lang, 'v1');
			const matrix = toMatrixData(real, lang, 'v1');
			expect(evidence.positions).toHaveLength(matrix.positions.length);
			evidence.positions.forEach((text, i) => {
				expect(text?.summary).toBe(real.positions[i]?.summary?.[lang]);
				expect(text?.summary).not.toBe('');
				expect(text?.quote).toBe(real.positions[i]?.quote);
			});
		}
	);

	test('each position on which the coders differed says what each of them gave', () => {
		const evidence = toEvidenceData(real, 'nb', 'v1');
		const differed = evidence.positions.filter((text) => text?.agreed === false);
		expect(differed.length).toBeGreaterThan(0);
		expect(differed.map((text) => text?.disagreement?.codes.length)).toEqual(differed.map(() => 2));
	});

	test('each disagreement stands with a position, or as a reading that was given up', () => {
		const evidence = toEvidenceData(real, 'nb', 'v1');
		const told = evidence.positions.filter((text) => text?.disagreement).length;
		const all = real.rounds.flatMap(({ disagreements }) => disagreements);
		expect(told + evidence.withdrawn.length).toBe(all.length);
		expect(evidence.withdrawn.length).toBe(all.filter(({ settled }) => settled === null).length);
	});
});
