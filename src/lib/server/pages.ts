import { CHARTS } from '#lib/core/view/view.ts';
import { pairsOf } from '#lib/core/pair.ts';
import { hasPairPages } from '#lib/core/size.ts';
import { columnsOf, orderedActors } from '#lib/core/matrix-data.ts';
import { loadDataset } from './dataset.ts';

/** Every page of the site by its path in the base language, without the first slash: what the sitemap lists. */
export function pagePaths(): string[] {
	const dataset = loadDataset();
	const { topics, sources, recommendations } = dataset;
	const actors = orderedActors(dataset);
	const parties = columnsOf(dataset).map(({ id }) => id);
	return [
		'',
		'topic/',
		...topics.map(({ id }) => `topic/${id}/`),
		'source/',
		...sources.map(({ id }) => `source/${id}/`),
		'party/',
		...actors.map(({ id }) => `party/${id}/`),
		'pair/',
		...(hasPairPages(parties.length) ? pairsOf(parties).map(([a, b]) => `pair/${a}/${b}/`) : []),
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
