import type { MatrixData } from './matrix-data.ts';
import type { Matrix } from './matrix.ts';
import type { Key } from './view/format-view.ts';
import { parseView, TOKEN_LIMIT, type Dropped, type ParsedView } from './view/parse-view.ts';
import { cut, defaultView, type Chart, type View } from './view/view.ts';

/** What can be embedded: a chart, or one with all there is on a topic, an actor or two parties. */
export type Card =
	| { readonly kind: 'chart'; readonly chart: Chart }
	| { readonly kind: 'topic'; readonly topic: string }
	| { readonly kind: 'party'; readonly actor: string }
	| { readonly kind: 'pair'; readonly a: string; readonly b: string };

/** The chart in which a card is drawn. */
export function cardChart(card: Card): Chart {
	if (card.kind === 'chart') return card.chart;
	return card.kind === 'topic' ? 'spectrum' : 'grid';
}

/** What a card shows when its address asks for nothing else. */
export function cardView(card: Card, data: MatrixData): View {
	const view: View = { ...defaultView(data), chart: cardChart(card) };
	const all = data.topics.map(({ id }) => id);
	switch (card.kind) {
		case 'chart':
			return view;
		case 'topic':
			return { ...view, topics: [card.topic] };
		case 'party':
			return { ...view, actors: [card.actor], topics: all };
		case 'pair':
			return { ...view, actors: [card.a, card.b], topics: all };
	}
}

/** Whom a card is about; nobody in particular where it is of all. */
export function actorsOf(card: Card): string[] {
	if (card.kind === 'pair') return [card.a, card.b];
	return card.kind === 'party' ? [card.actor] : [];
}

/** Where a card stands below `embed/`, with its closing slash. */
export function cardPath(card: Card): string {
	switch (card.kind) {
		case 'chart':
			return `${card.chart}/`;
		case 'topic':
			return `topic/${card.topic}/`;
		case 'party':
			return `party/${card.actor}/`;
		case 'pair':
			return `pair/${card.a}/${card.b}/`;
	}
}

/** The card whose image stands for this one: two parties share that of the chart that compares all of them. */
export const cardWithImage = (card: Card): Exclude<Card, { kind: 'pair' }> =>
	card.kind === 'pair' ? { kind: 'chart', chart: 'agreement' } : card;

/** Where what is made of a card lies, from the site's root on: its image, or what tells others how to embed it. */
export function cardFile(card: Card, language: string, ending: 'png' | 'json'): string {
	const of = ending === 'png' ? cardWithImage(card) : card;
	// what has no folder of its own among the embeds
	const path = of.kind === 'chart' ? `chart/${of.chart}/` : cardPath(of);
	return `card/${path.slice(0, -1)}.${language}.${ending}`;
}

/** The card of such a file's folder and name. @param ids as they stand in its path */
export function cardOf(kind: string, ids: readonly string[], cards: readonly Card[]) {
	const path = [kind, ...ids].join('/');
	return cards.find((card) => cardFile(card, '', 'json') === `card/${path}..json`);
}

/** What a card is of stays as it is, whatever an address asks for. */
const FIXED: Readonly<Record<Card['kind'], { key: Key; part: 'chart' | 'topics' | 'actors' }>> = {
	chart: { key: 'v', part: 'chart' },
	topic: { key: 't', part: 'topics' },
	party: { key: 'p', part: 'actors' },
	pair: { key: 'p', part: 'actors' }
};

export interface ParsedCard extends ParsedView {
	/** Something else than the card is of, which the address asked for in vain. */
	readonly ignored: Dropped | undefined;
}

/** Reads the query of a card's address, as `parseView` does: what is not said is as `cardView` has it. */
export function parseCard(query: URLSearchParams, matrix: Matrix, card: Card): ParsedCard {
	const usual = cardView(card, matrix.data);
	const { view, dropped } = parseView(query, matrix, usual);
	const { key, part } = FIXED[card.kind];
	const isOther = String(view[part]) !== String(usual[part]);
	return {
		view: { ...view, [part]: usual[part], chart: usual.chart },
		dropped,
		ignored: isOther ? { key, token: cut(query.get(key) ?? '', TOKEN_LIMIT) } : undefined
	};
}
