import type { Card } from '#lib/core/card.ts';
import { CHARTS } from '#lib/core/view/view.ts';

/** What the router knows of a page. */
interface Routed {
	readonly id: string | null;
	readonly params: Readonly<Record<string, string | undefined>>;
}

/** The card that a page of the site is; undefined where it is none. */
export function cardOfPage({ id, params }: Routed): Card | undefined {
	const { topic, actor, a, b } = params;
	if (!isPage(id)) return undefined;
	if (topic) return { kind: 'topic', topic };
	if (actor) return { kind: 'party', actor };
	if (a && b) return { kind: 'pair', a, b };
	const chart = CHARTS.find((name) => name === params.chart);
	return chart && { kind: 'chart', chart };
}

/** Whether it is a page to share: not an embed, a file, or the one for the lost. */
export const isPage = (id: string | null): id is string => id !== null && id.startsWith('/(site)/');

/** Whose image stands for a page that is no card: the whole comparison's, or that of what the page lists. */
export function cardFor({ id }: Pick<Routed, 'id'>): Card {
	if (id?.endsWith('/pair')) return { kind: 'chart', chart: 'agreement' };
	return { kind: 'chart', chart: id?.endsWith('/party') ? 'coverage' : 'grid' };
}
