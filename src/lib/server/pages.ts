import { loadDataset } from './dataset.ts';

/** Every page of the site by its path in the base language, without the first slash: what the sitemap lists. */
export function pagePaths(): string[] {
	const { topics, sources, recommendations } = loadDataset();
	return [
		'',
		'topic/',
		...topics.map(({ id }) => `topic/${id}/`),
		'source/',
		...sources.map(({ id }) => `source/${id}/`),
		'method/',
		...(recommendations ? ['recommendations/'] : [])
	];
}
