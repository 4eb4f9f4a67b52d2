import type { Card } from '#lib/core/card.ts';
import { loadDataset } from '#lib/server/dataset.ts';

/** For `entries`: a file in each language for each of these cards, none of which is of two. */
export const inEachFile = (cards: readonly Card[]) =>
	cards.flatMap((card) =>
		loadDataset().site.languages.map((language) => ({ kind: card.kind, id: idOf(card), language }))
	);

function idOf(card: Card): string {
	switch (card.kind) {
		case 'chart':
			return card.chart;
		case 'topic':
			return card.topic;
		case 'party':
			return card.actor;
		case 'pair':
			throw new TypeError('a pair has two');
	}
}
