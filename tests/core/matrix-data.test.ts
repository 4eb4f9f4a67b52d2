import { listOf } from '#lib/core/positions.ts';
import { describe, expect, test } from 'vitest';
import { orderedActors, toMatrixData } from '#lib/core/matrix-data.ts';
import { sourcesOf } from '#lib/core/sources-of.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { smallDataset, smallMatrix } from '../fixtures/generators.ts';

describe('toMatrixData', () => {
	const dataset = smallDataset();
	const english = toMatrixData(dataset, 'en', 'v1');
	const french = toMatrixData(dataset, 'fr', 'v1');

	test('the words are those of the language, all else is the same', () => {
		expect([english.title, french.title]).toEqual([
			'Who wants what in River Town',
			'Qui veut quoi à River Town'
		]);
		expect(english.actors[0]).toEqual({
			id: 'lark',
			name: 'The Larks',
			short: 'Larks',
			kindName: 'party',
			party: true,
			colour: '#336699'
		});
		expect(french.actors[0]).toMatchObject({ id: 'lark', name: 'Les Alouettes' });
		expect(french.scale.map(({ word }) => word)[0]).toBe('pour');
		expect(french.gaps[0]?.why).toBe("Rien n'a été trouvé.");
		expect(french.topics[0]?.proposition).toBe('Il faut street-lamps.');
		expect(french.positions).toEqual(english.positions);
	});

	test('actors that are no parties come last, without a colour', () => {
		expect(english.actors.map(({ id, party }) => [id, party])).toEqual([
			['lark', true],
			['otter', true],
			['beacon', false]
		]);
		expect(english.actors[2]).not.toHaveProperty('colour');
	});

	test('a source carries how its date and its status are known, not the notes', () => {
		expect(english.sources.find(({ id }) => id === 'lark-programme')).toEqual({
			id: 'lark-programme',
			actor: 'lark',
			kind: 'programme',
			title: 'The lark-programme',
			titleLanguage: 'en',
			publisher: 'A press',
			language: 'en',
			period: '2020',
			date: '2020-05-17',
			dated: 'stated',
			status: { is: 'adopted', basis: 'stated' }
		});
		expect(english.sources[0]).toMatchObject({ dated: 'inferred', status: null });
	});

	test('a title that is the same in every language is in the source’s own', () => {
		const titles = { en: 'Le titre', fr: 'Le titre' };
		const edits = {
			'sources.json: sources[3].title': titles,
			'sources.json: sources[3].language': 'fr'
		};
		const own = toMatrixData(smallDataset(edits), 'en', 'v1').sources;
		expect(own.map(({ titleLanguage }) => titleLanguage)).toEqual(['en', 'en', 'en', 'fr', 'en']);
		expect(french.sources.map(({ titleLanguage }) => titleLanguage)).toEqual(Array(5).fill('fr'));
	});

	test('positions name their actor, topic, source and step by place, and carry no text', () => {
		const named = listOf(english.positions).map(([actor, topic, source, step, implied]) =>
			[
				english.actors[actor]?.id,
				english.topics[topic]?.id,
				english.sources[source]?.id,
				english.scale[step]?.id,
				implied
			].join(' ')
		);
		expect(named).toEqual(
			dataset.positions.map((position) =>
				[
					position.actor,
					position.topic,
					position.source,
					position.stance,
					position.basis === 'implied' ? 1 : 0
				].join(' ')
			)
		);
		expect(JSON.stringify(english.positions)).toMatch(/^[\d,[\]]+$/);
	});

	test('periods stand from the oldest to the newest, whatever their order in the data', () => {
		const periods = smallDataset({
			'periods.json: periods': [
				{ id: '2024', name: '2024–2027', start: 2024, end: 2027 },
				{ id: '2020', name: '2020–2023', start: 2020, end: 2023 }
			]
		});
		expect(toMatrixData(periods, 'en', 'v1').periods.map(({ id }) => id)).toEqual(['2020', '2024']);
	});

	test.each(['nb', 'en'])('every position of the real data is carried in %s', (lang) => {
		const real = loadDataset('data');
		const data = toMatrixData(real, lang, 'v1');
		const positions = listOf(data.positions).map(
			([actor, topic, source, step]) =>
				`${data.actors[actor]?.id} ${data.topics[topic]?.id} ${data.sources[source]?.id} ${data.scale[step]?.id}`
		);
		expect(positions).toEqual(
			real.positions.map((p) => `${p.actor} ${p.topic} ${p.source} ${p.stance}`)
		);
	});
});

test('parties stand in the order of the site, the other actors as the data lists them', () => {
	const dataset = smallDataset({ 'site.json: order.actors': ['otter', 'lark'] });
	expect(orderedActors(dataset).map(({ id }) => id)).toEqual(['otter', 'lark', 'beacon']);
});

test.each([
	['lark', '2020', ['lark-page', 'lark-programme']],
	['lark', '2024', []],
	['beacon', '2020', ['beacon-reply']],
	['beacon', '2024', ['beacon-reply']],
	['heron', '2020', []]
])('the sources of %s in %s are %j', (actor, period, expected) => {
	expect(sourcesOf(smallMatrix().data, actor, period).map(({ id }) => id)).toEqual(expected);
});
