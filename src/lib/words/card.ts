import type { Card } from '#lib/core/card.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import type { View } from '#lib/core/view/view.ts';
import { formatList } from './locale.ts';
import { sayView } from './view.ts';

/** What a card is about: its topic or its actors, with the period; or what the view holds. For titles and captions. */
export function sayCard(card: Card, view: View, data: MatrixData): string {
	const about = nameCard(card, data);
	const period = data.periods.find(({ id }) => id === view.period)?.name ?? '';
	return about === undefined ? sayView(view, data) : `${about}, ${period}`;
}

function nameCard(card: Card, { actors, topics }: MatrixData): string | undefined {
	const name = (id: string) => actors.find((actor) => actor.id === id)?.name ?? id;
	switch (card.kind) {
		case 'chart':
			return undefined;
		case 'topic':
			return topics.find(({ id }) => id === card.topic)?.title ?? card.topic;
		case 'party':
			return name(card.actor);
		case 'pair':
			return formatList([name(card.a), name(card.b)]);
	}
}
