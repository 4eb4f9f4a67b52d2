import { CHARTS } from '#lib/core/view/view.ts';
import { orderedActors } from '#lib/core/matrix-data.ts';
import { loadDataset } from './dataset.ts';
import { pairs } from './page.ts';

/** Every page of the site by its path in the base language, without the first slash: what the sitemap lists. */
export function pagePaths(): string[] {
	const dataset = loadDataset();
	const { topics, sources, recommendations } = dataset;
	const actors = orderedActors(dataset);
	return [
		'',
		'topic/',
		...topics.map(({ id }) => `topic/${id}/`),
		'source/',
		...sources.map(({ id }) => `source/${id}/`),
		'party/',
		...actors.map(({ id }) => `party/${id}/`),
		'pair/',
		...pairs().map(([a, b]) => `pair/${a.id}/${b.id}/`),
		...CHARTS.map((chart) => `chart/${chart}/`),
		'match/',
		'method/',
		'changes/',
		'data/',
		'open/',
		'accessibility/',
		...(recommendations ? ['recommendations/'] : [])
	];
}
