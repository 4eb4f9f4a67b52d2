import type { Card } from '#lib/core/card.ts';
import { orderedActors } from '#lib/core/matrix-data.ts';
import { CHARTS } from '#lib/core/view/view.ts';
import { loadDataset } from './dataset.ts';
import { pairs } from './page.ts';

/** All that can be shared by itself. */
export function cards(): Card[] {
	const dataset = loadDataset();
	const actors = orderedActors(dataset);
	return [
		...CHARTS.map((chart): Card => ({ kind: 'chart', chart })),
		...dataset.topics.map(({ id }): Card => ({ kind: 'topic', topic: id })),
		...actors.map(({ id }): Card => ({ kind: 'party', actor: id })),
		...pairs().map(([a, b]): Card => ({ kind: 'pair', a: a.id, b: b.id }))
	];
}
