import type { Card } from '#lib/core/card.ts';
import { columnsOf, orderedActors } from '#lib/core/matrix-data.ts';
import { pairsOf } from '#lib/core/pair.ts';
import { hasPairPages } from '#lib/core/size.ts';
import { CHARTS } from '#lib/core/view/view.ts';
import { loadDataset } from './dataset.ts';

/** All that can be shared by itself. */
export function cards(): Card[] {
	const dataset = loadDataset();
	const actors = orderedActors(dataset);
	const parties = columnsOf(dataset);
	return [
		...CHARTS.map((chart): Card => ({ kind: 'chart', chart })),
		...dataset.topics.map(({ id }): Card => ({ kind: 'topic', topic: id })),
		...actors.map(({ id }): Card => ({ kind: 'party', actor: id })),
		...(hasPairPages(parties.length) ? pairsOf(parties) : []).map(([a, b]): Card => ({
			kind: 'pair',
			a: a.id,
			b: b.id
		}))
	];
}
