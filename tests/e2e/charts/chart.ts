import type { Page } from '@playwright/test';
import { CHARTS, type Chart } from '#lib/core/view/view.ts';
import { expect, open } from '../page.ts';

export { CHARTS };
/** The charts that are views of the explorer; the grid is one on its own page. */
export type Drawn = Exclude<Chart, 'grid'>;
export const DRAWN = CHARTS.filter((name): name is Drawn => name !== 'grid');

export const figure = (page: Page) => page.getByRole('figure').first();

/** Opens a chart in the explorer. @param query what else its address asks for */
export async function openView(page: Page, chart: Drawn, query = '') {
	await open(page, `./?v=${chart}${query && `&${query}`}`);
	await expect(figure(page)).toBeVisible();
}

/** Opens a chart's own page, with everybody's stance on everything. */
export async function openPage(page: Page, chart: Chart) {
	await open(page, `./chart/${chart}/`);
	await expect(figure(page)).toBeVisible();
}

/** What the charts are called. */
export const NAMES: Readonly<Record<Chart, string>> = {
	grid: 'Rutenett',
	spectrum: 'Skala',
	agreement: 'Enighet',
	change: 'Endring',
	majority: 'Flertall',
	coverage: 'Dekning'
};

/** The tab of the explorer that leads to a chart. */
export const chartTab = (page: Page, chart: Chart) =>
	page.getByRole('main').getByRole('link', { name: NAMES[chart], exact: true });

/** A chart's mark for a cell of the matrix, `<actor>.<topic>`, by what it is called. */
export const marks = (page: Page) => figure(page).locator('[data-cell]');
