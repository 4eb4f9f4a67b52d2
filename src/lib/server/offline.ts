import type { LanguageList } from '#lib/core/offline-list.ts';
import { isLarge, LISTED_ACTORS } from '#lib/core/size.ts';
import { dataVersion, loadDataset } from './dataset.ts';
import { matrixFor } from './page.ts';
import { pagePaths } from './pages.ts';

/** What leads to all else: the pages that are not about one thing among many, and the charts, of which there are few. */
const isMain = (path: string) => /^(\w*\/)?$/.test(path) || path.startsWith('chart/');

/**
 * What is held of a language where there is no network: its main pages, the texts behind the stances, and what the router
 * needs to open each of the other pages. A kind of page of which there are very many is left out, so that the list is
 * as long as the site's kinds are many, whatever the data.
 */
export function offlineLists(): Omit<LanguageList, 'lost'>[] {
	const dataset = loadDataset();
	const paths = pagePaths();
	const kinds = Map.groupBy(paths, (path) => path.split('/')[0]);
	const main = paths.filter(isMain);
	const others = [...kinds.values()]
		.filter((kind) => kind.length <= LISTED_ACTORS + 1)
		.flatMap((kind) => kind.filter((path) => !isMain(path)));
	const isPart = isLarge(matrixFor(undefined));
	return dataset.site.languages.map((code, i) => {
		const prefix = i === 0 ? '' : `${code}/`;
		const data = (path: string) => `${prefix}${path}__data.json`;
		// of very many positions the texts are held when they are asked for
		const texts = isPart ? [] : [`data/evidence.${code}.json`, `data/search.${code}.json`];
		// a page that brings a part of the matrix loads all of it
		const whole = isPart ? [`data/versions/${dataVersion(dataset)}/matrix.${code}.json`] : [];
		return {
			code,
			prefix,
			files: [...texts, ...main.flatMap((path) => [prefix + path, data(path)])],
			rest: [...whole, ...others.map(data)]
		};
	});
}
