import type { Locator, Page } from '@playwright/test';
import type { Dataset } from '#lib/core/dataset.ts';
import { layoutGrid, type Grid } from '#lib/core/grid.ts';
import { indexMatrix, type Matrix } from '#lib/core/matrix.ts';
import { toMatrixData } from '#lib/core/matrix-data.ts';
import { defaultView, type View } from '#lib/core/view/view.ts';
import { test as base } from '../page.ts';

/** What is to be expected of the site at hand, whichever it is: read from its own data. */
export interface Site {
	readonly dataset: Dataset;
	/** In its first language. */
	readonly matrix: Matrix;
	/** The view of an address without a query, and what it shows. */
	readonly view: View;
	readonly grid: Grid;
	/** Actor and topic of a cell of this view that holds a stance. */
	readonly stated: { readonly actor: string; readonly topic: string };
}

export const test = base.extend<{ site: Site }>({
	site: async ({ request }, use) => {
		const dataset = (await (await request.get('data/matrix.json')).json()) as Dataset & {
			version: string;
		};
		const [language = ''] = dataset.site.languages;
		const matrix = indexMatrix(toMatrixData(dataset, language, dataset.version));
		const view = defaultView(matrix.data);
		const grid = layoutGrid(matrix, view, new Intl.Collator(language, { numeric: true }));
		await use({ dataset, matrix, view, grid, stated: findStated(matrix, grid) });
	}
});

function findStated({ data }: Matrix, grid: Grid) {
	for (const actor of grid.actors)
		for (const topic of grid.topics)
			if (grid.cell(actor, topic).state === 'stated')
				return { actor: data.actors[actor]?.id ?? '', topic: data.topics[topic]?.id ?? '' };
	throw new Error('nothing is stated in the first view');
}

/** The link of a cell in the grid. */
export const cellOf = (page: Page, actor: string, topic: string): Locator =>
	page.getByRole('table').locator(`a[data-cell="${actor}.${topic}"]`);

/** The names of the grid's rows, as they stand. */
export const rowNames = (page: Page) =>
	page.getByRole('table').getByRole('rowheader').getByRole('link').allTextContents();

/** Pages of every kind, by their paths. */
export function pagesOf({ dataset: { topics, actors, sources } }: Site): string[] {
	const [topic, actor, source] = [topics.at(-1), actors.at(-1), sources.at(-1)];
	return [
		...['', 'topic/', 'party/', 'source/', 'pair/', 'method/', 'changes/'],
		`topic/${topic?.id}/`,
		`party/${actor?.id}/`,
		`source/${source?.id}/`
	];
}
