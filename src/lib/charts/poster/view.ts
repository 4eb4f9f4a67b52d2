import type { Card } from '#lib/core/card.ts';
import { periodsCompared } from '#lib/core/change.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { defaultView, type Chart, type View } from '#lib/core/view/view.ts';
import { m } from '#lib/paraglide/messages.js';
import { nameCard } from '#lib/words/card.ts';
import { formatList } from '#lib/words/locale.ts';
import { sayView } from '#lib/words/view.ts';

/** The cards that have an image of their own: two parties share that of their chart. */
export type PosterCard = Exclude<Card, { kind: 'pair' }>;

/** All topics where they are counted, the core ones where they are shown, the first where it is shown alone. */
export function posterView(card: PosterCard, data: MatrixData): View {
	const usual = defaultView(data);
	const all = data.topics.map(({ id }) => id);
	if (card.kind === 'topic') return { ...usual, topics: [card.topic] };
	if (card.kind === 'party') return { ...usual, actors: [card.actor] };
	const topics: Readonly<Record<Chart, readonly string[]>> = {
		grid: usual.topics,
		spectrum: usual.topics.slice(0, 1),
		majority: usual.topics,
		agreement: all,
		change: all,
		coverage: all
	};
	return { ...usual, chart: card.chart, topics: topics[card.chart] };
}

/** Who and what it holds, and when. */
export function sayAbout(card: PosterCard, view: View, data: MatrixData): string {
	const period = data.periods.find(({ id }) => id === view.period)?.name ?? '';
	if (card.kind === 'chart' && card.chart === 'change') return sayBoth(view, data);
	if (card.kind === 'chart' && card.chart !== 'spectrum') return sayView(view, data);
	const [topic = ''] = view.topics;
	const about =
		card.kind === 'party'
			? m.count_topics({ count: view.topics.length })
			: nameCard({ kind: 'topic', topic }, data);
	// who does not stand for election is not bound to a period
	const isBound = card.kind !== 'party' || data.actors.find(({ id }) => id === card.actor)?.party;
	return [about, ...(isBound ? [period] : [])].join(', ');
}

/** The same with both of the periods that are compared. */
function sayBoth(view: View, data: MatrixData): string {
	const said = sayView(view, data);
	const both = periodsCompared(data, view.period)?.map(({ name }) => name);
	return both ? said.replace(/[^,]*$/, ` ${formatList(both)}`) : said;
}
