import { describe, expect, test } from 'vitest';
import { entryOf } from '#lib/core/entry.ts';
import { toEvidenceData } from '#lib/core/evidence-data.ts';
import { indexMatrix } from '#lib/core/matrix.ts';
import { toMatrixData } from '#lib/core/matrix-data.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { smallDataset, smallMatrix } from '../fixtures/generators.ts';

const matrix = smallMatrix();
const texts = toEvidenceData(smallDataset(), 'en', 'v1');

const entry = (actor: string, topic: string, period: string, with_ = texts) =>
	entryOf(matrix, { actor, topic }, period, with_);

describe('entryOf', () => {
	test.each([
		['heron', 'street-lamps', '2020'],
		['lark', 'bridges', '2020'],
		['lark', 'street-lamps', '1999'],
		['', '', '']
	])('%s on %s in %s is none', (actor, topic, period) => {
		expect(entry(actor, topic, period)).toBeUndefined();
	});

	test('it names the actor, the topic and the period', () => {
		expect(entry('lark', 'night-ferry', '2020')).toMatchObject({
			actor: { id: 'lark', name: 'The Larks' },
			topic: { id: 'night-ferry', proposition: 'There should be night-ferry.' },
			period: { id: '2020', name: '2020–2023' },
			cell: { state: 'stated', step: 2 }
		});
	});

	test('its positions come with the strongest source first, each with its texts', () => {
		const found = entry('lark', 'street-lamps', '2020');
		expect(
			found?.positions.map(({ source, step, implied, text }) => [
				source.id,
				step.id,
				implied,
				text?.quote ?? text?.locator
			])
		).toEqual([
			['lark-programme', 'for-conditional', false, { page: 3, printedPage: 1, section: 'Streets' }],
			['lark-page', 'for', false, 'We want lamps in every street.']
		]);
		expect(found?.positions[0]?.sourceText?.url).toBe('https://example.org/programme.pdf');
	});

	test('what is implied is told', () => {
		expect(entry('beacon', 'street-lamps', '2024')?.positions).toMatchObject([
			{ implied: true, text: { attribution: 'named', quote: 'Light is good for all.' } }
		]);
	});

	test('without the texts all else is there', () => {
		const bare = entryOf(matrix, { actor: 'lark', topic: 'street-lamps' }, '2020');
		expect(bare?.positions).toHaveLength(2);
		expect(bare?.positions[0]).toMatchObject({
			source: { id: 'lark-programme' },
			step: { id: 'for-conditional' },
			text: undefined,
			sourceText: undefined
		});
		expect(entryOf(matrix, { actor: 'otter', topic: 'river-baths' }, '2020')?.withdrawn).toBe(
			undefined
		);
	});

	test.each<[string, string, string, object]>([
		['lark', '2020', 'street-lamps', { gap: undefined, read: ['lark-page', 'lark-programme'] }],
		['lark', '2020', 'river-baths', { gap: undefined, read: ['lark-page', 'lark-programme'] }],
		['lark', '2024', 'street-lamps', { gap: 'Nothing was found.', read: [] }],
		['otter', '2024', 'street-lamps', { gap: 'Nobody has read it yet.', read: [] }],
		['beacon', '2020', 'night-ferry', { gap: undefined, read: ['beacon-reply'] }],
		['beacon', '2024', 'night-ferry', { gap: undefined, read: ['beacon-reply'] }]
	])('%s in %s on %s: which sources were read, and why there is none', (...row) => {
		const [actor, period, topic, expected] = row;
		const found = entry(actor, topic, period);
		expect({ gap: found?.gap, read: found?.read.map(({ id }) => id) }).toEqual(expected);
	});

	test.each([
		['otter', 'river-baths', '2020', true],
		['otter', 'river-baths', '2024', false],
		['otter', 'night-ferry', '2020', false],
		['lark', 'river-baths', '2020', false]
	])('a reading of %s on %s in %s that was given up: %s', (actor, topic, period, expected) => {
		expect(entry(actor, topic, period)?.withdrawn !== undefined).toBe(expected);
	});

	test.each([
		['otter', 'river-baths', true],
		['otter', 'night-ferry', false],
		['beacon', 'river-baths', false],
		['lark', 'street-lamps', false]
	])('a reading of %s on %s is told on an empty cell of its own: %s', (actor, topic, expected) => {
		const withdrawn = texts.withdrawn.map((reading) => ({ ...reading, actor, topic }));
		const found = [
			entry('otter', 'river-baths', '2020', { ...texts, withdrawn }),
			entry('lark', 'street-lamps', '2020', { ...texts, withdrawn })
		];
		expect(found.map((one) => one?.withdrawn !== undefined)).toEqual([expected, false]);
	});

	test('an empty cell has no positions', () => {
		for (const period of ['2020', '2024'])
			expect(entry('otter', 'river-baths', period)?.positions).toEqual([]);
	});
});

describe('the real data', () => {
	const dataset = loadDataset('data');
	const real = indexMatrix(toMatrixData(dataset, 'en', 'v1'));
	const evidence = toEvidenceData(dataset, 'en', 'v1');
	const { data } = real;
	const all = data.periods.flatMap((period) =>
		data.actors.flatMap((actor) =>
			data.topics.flatMap(
				(topic) => entryOf(real, { actor: actor.id, topic: topic.id }, period.id, evidence) ?? []
			)
		)
	);

	test('every cell has an entry', () => {
		expect(all).toHaveLength(data.periods.length * data.actors.length * data.topics.length);
	});

	test('every text stands by the position it is of: its source, actor and topic', () => {
		const told = all.flatMap((entry) =>
			entry.positions.map(({ source, text }) =>
				[entry.actor.id, entry.topic.id, source.id, text?.summary].join(' ')
			)
		);
		const inData = dataset.positions.map((p) =>
			[p.actor, p.topic, p.source, p.summary?.en].join(' ')
		);
		expect(new Set(told)).toEqual(new Set(inData));
	});

	test('a cell without a source says why, and only such a cell does', () => {
		const why = all.filter(({ gap }) => gap !== undefined);
		expect(why).toEqual(
			all.filter(({ cell: { state } }) => state === 'no-source' || state === 'not-coded')
		);
		expect(why.length).toBeGreaterThan(0);
	});

	test('a cell whose source is silent names the sources that were read', () => {
		const silent = all.filter(({ cell }) => cell.state === 'not-stated');
		const read = silent.filter((entry) => entry.read.length > 0);
		expect(silent.length).toBeGreaterThan(0);
		expect(read).toHaveLength(silent.length);
	});

	test('a reading that was given up stands where nothing is stated', () => {
		const given = all.filter(({ withdrawn }) => withdrawn);
		expect(given.length).toBeGreaterThan(0);
		expect(given.filter(({ cell }) => cell.state !== 'not-stated')).toEqual([]);
	});
});
