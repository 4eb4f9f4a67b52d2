import type { Card } from '#lib/core/card.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import type { Chart, View } from '#lib/core/view/view.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatList } from './locale.ts';
import { sayView } from './view.ts';

/** What a card is about: its topic or its actors, with the period; or what the view holds. For titles and captions. */
export function sayCard(card: Card, view: View, data: MatrixData): string {
	const about = nameCard(card, data);
	const period = data.periods.find(({ id }) => id === view.period)?.name ?? '';
	return about === undefined ? sayView(view, data) : `${about}, ${period}`;
}

/** What a card is of, by its name; nothing where it is a chart. */
export function nameCard(card: Card, { actors, topics }: MatrixData): string | undefined {
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

const TITLES: Readonly<Record<Chart, (data: MatrixData) => string>> = {
	grid: ({ question }) => question,
	spectrum: () => m.card_title_spectrum(),
	agreement: () => m.card_title_agreement(),
	change: () => m.card_title_change(),
	majority: () => m.card_title_majority(),
	coverage: () => m.card_title_coverage()
};

/** What stands over a card's image: what it answers, or whose stances it shows. */
export function titleCard(card: Card, data: MatrixData): string {
	if (card.kind === 'chart') return TITLES[card.chart](data);
	const topic = card.kind === 'topic' && data.topics.find(({ id }) => id === card.topic);
	return topic ? topic.proposition : (nameCard(card, data) ?? '');
}
