import { CHART_MODULES } from '#lib/charts/registry.ts';
import type { ChartModule } from '#lib/charts/chart.ts';
import type { DatedCitation } from '#lib/core/citation.ts';
import { tabulateCells, tabulateGrid } from '#lib/core/export-table.ts';
import type { Grid } from '#lib/core/grid.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import type { Table } from '#lib/core/table.ts';
import { formatPinned, formatView } from '#lib/core/view/format-view.ts';
import type { View } from '#lib/core/view/view.ts';
import { m } from '#lib/paraglide/messages.js';
import { gridWords, sayShown, sayTitle } from '#lib/words/export.ts';
import { getLocale } from '#lib/words/locale.ts';
import type { Caption } from './frame.ts';

/** What a page shows and lets its readers take along. */
export interface Shown {
	readonly matrix: Matrix;
	readonly view: View;
	readonly grid: Grid;
	/** The grid as a drawing: on the page it is a table. */
	readonly heatmap: () => Promise<ChartModule>;
	/** Whether it is a file of the reader's own: nothing of it has an address. */
	readonly isOwn?: boolean;
}

/** The view without what is open beside it: an export holds the grid or the chart, not the evidence. */
const whole = ({ view }: Shown): View => ({ ...view, cell: undefined });

const addressOf = (query: string) =>
	location.origin + location.pathname + (query ? `?${query}` : '');

/** As people read it. */
export const liveAddress = (shown: Shown) => addressOf(formatView(whole(shown), shown.matrix.data));

/** With every key and the data's version, so that it means the same for good. */
export const pinnedAddress = (shown: Shown) =>
	addressOf(formatPinned(whole(shown), shown.matrix.data));

/** The chart that draws a view. @throws where it cannot be loaded */
export const chartOf = ({ view, heatmap }: Shown): Promise<ChartModule> =>
	view.chart === 'grid' ? heatmap() : CHART_MODULES[view.chart]();

/** What is shown as the rows of a file: a chart's figures, or the grid's cells one by one. */
export async function rowsOf(shown: Shown): Promise<Table> {
	const { matrix, view, grid } = shown;
	if (view.chart === 'grid') return tabulateCells(matrix, view, grid, gridWords(matrix.data));
	return (await chartOf(shown)).tabulate({ matrix, view, grid });
}

/** What is shown as a table to read: a chart's figures, or the grid as it looks. */
export async function tableOf(shown: Shown): Promise<Table> {
	const { matrix, view, grid } = shown;
	if (view.chart === 'grid') return tabulateGrid(matrix, view, grid, gridWords(matrix.data));
	return rowsOf(shown);
}

/** @param accessed YYYY-MM-DD */
export function citationOf(shown: Shown, accessed: string): DatedCitation {
	const { matrix, view } = shown;
	return {
		title: sayTitle(view, matrix.data),
		site: matrix.data.title,
		version: matrix.data.version,
		address: pinnedAddress(shown),
		accessed,
		language: getLocale()
	};
}

/** What stands around an image. @param howToRead the chart's own sentences */
export function captionOf(shown: Shown, howToRead: string): Caption {
	const { matrix, view, grid } = shown;
	const { data } = matrix;
	const source = shown.isOwn
		? m.open_file_source_line({ name: data.version })
		: m.export_source_line({ site: data.title, version: data.version });
	return {
		title: data.question,
		subtitle: sayShown(view, grid, data),
		notes: [howToRead, source, shown.isOwn ? '' : liveAddress(shown)].filter(Boolean),
		language: getLocale()
	};
}
