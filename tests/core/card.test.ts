import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cardChart, cardPath, cardView, parseCard, type Card } from '#lib/core/card.ts';
import { indexMatrix } from '#lib/core/matrix.ts';
import { formatPinned, formatView } from '#lib/core/view/format-view.ts';
import { matrixFor } from '#lib/server/page.ts';

const data = matrixFor(undefined);
const matrix = indexMatrix(data);
const [a = '', b = ''] = data.actors.map(({ id }) => id);
const [topic = '', other = ''] = data.topics.map(({ id }) => id);

const CARDS: [Card, path: string, query: string][] = [
	[{ kind: 'chart', chart: 'majority' }, 'majority/', 'v=majority'],
	[{ kind: 'topic', topic }, `topic/${topic}/`, `t=${topic}&v=spectrum`],
	[{ kind: 'party', actor: a }, `party/${a}/`, `p=${a}&t=all`],
	[{ kind: 'pair', a, b }, `pair/${a}/${b}/`, `p=${a}.${b}&t=all`]
];

describe.each(CARDS)('the card %j', (card, path, query) => {
	it('stands at an address of its own', () => expect(cardPath(card)).toBe(path));

	it('shows what the site shows at an address', () => {
		expect(formatView(cardView(card, data), data)).toBe(query);
		expect(cardView(card, data).chart).toBe(cardChart(card));
	});

	it('shows that too when its own pinned address is read', () => {
		const usual = cardView(card, data);
		const { view, dropped, ignored } = parseCard(
			new URLSearchParams(formatPinned(usual, data)),
			matrix,
			card
		);
		expect({ view, dropped, ignored }).toEqual({
			view: { ...usual, version: data.version },
			dropped: [],
			ignored: undefined
		});
	});

	it('is never made into another, whatever an address asks for', () => {
		const word = fc.constantFrom('t', 'p', 'v', 'period', topic, other, a, b, 'all', '.', '=', '&');
		fc.assert(
			fc.property(fc.array(word), (words) => {
				const { view } = parseCard(new URLSearchParams(words.join('')), matrix, card);
				expect(view.chart).toBe(cardChart(card));
				if (card.kind === 'topic') expect(view.topics).toEqual([card.topic]);
				if (card.kind === 'party') expect(view.actors).toEqual([card.actor]);
				if (card.kind === 'pair') expect(view.actors).toEqual([card.a, card.b]);
			})
		);
	});
});

test.each<[query: string, card: Card, ignored: unknown]>([
	[`t=${other}`, { kind: 'topic', topic }, { key: 't', token: other }],
	[`t=${topic}`, { kind: 'topic', topic }, undefined],
	['t=', { kind: 'topic', topic }, { key: 't', token: '' }],
	[`p=${b}`, { kind: 'party', actor: a }, { key: 'p', token: b }],
	['v=spectrum', { kind: 'chart', chart: 'majority' }, { key: 'v', token: 'spectrum' }],
	['v=nonsense', { kind: 'chart', chart: 'majority' }, undefined],
	['period=nonsense', { kind: 'chart', chart: 'majority' }, undefined]
])('%s on %j is told as not used: %j', (query, card, ignored) => {
	expect(parseCard(new URLSearchParams(query), matrix, card).ignored).toEqual(ignored);
});
