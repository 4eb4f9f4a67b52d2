import type { CellKey, CellWords } from '#lib/core/export-table.ts';
import { releasedOn, type DatedCitation } from '#lib/core/citation.ts';
import type { Grid } from '#lib/core/grid.ts';
import type { MatrixData, Scaled } from '#lib/core/matrix-data.ts';
import type { View } from '#lib/core/view/view.ts';
import { m } from '#lib/paraglide/messages.js';
import { chartName } from './chart.ts';
import { formatDate } from './date.ts';
import { cellWord, cellWords } from './stance.ts';
import { sayGrid, sayView } from './view.ts';

const LABELS: Readonly<Record<CellKey, () => string>> = {
	period: () => m.period(),
	actor: () => m.export_column_actor(),
	actor_name: () => m.head_actor(),
	topic: () => m.export_column_topic(),
	topic_title: () => m.head_topic(),
	stance: () => m.export_column_stance(),
	stance_word: () => m.stances(),
	basis: () => m.basis(),
	sources_differ: () => m.export_column_differ(),
	source: () => m.export_column_source(),
	source_title: () => m.export_column_source_title(),
	source_date: () => m.date()
};

/** The words of an exported grid. */
export const gridWords = (data: Scaled): CellWords => ({
	label: (key) => LABELS[key](),
	stance: (cell) => cellWord(cell, data),
	marked: (cell) => cellWords(cell, data)
});

/** What a file holds, on one line: what was asked, which chart, who and what. */
export const sayTitle = (view: View, data: MatrixData) =>
	`${data.question} ${sayChart(view, data)}`;

export const sayChart = (view: View, data: MatrixData) =>
	`${chartName(view.chart)}: ${sayView(view, data)}`;

/** The same with how much of it is stated and what the filters leave out: what stands under an image's title. */
export const sayShown = (view: View, grid: Grid, data: MatrixData) =>
	[
		`${sayChart(view, data)}.`,
		...sayGrid(view, grid, data),
		...(view.query ? [m.export_search({ query: view.query })] : [])
	].join(' ');

/** A citation as readers write it in a list. */
export const sayCitation = (citation: DatedCitation) =>
	m.export_citation({
		site: citation.site,
		// a title that is a question ends with its own mark
		title: /[.?!]$/.test(citation.title) ? citation.title : `${citation.title}.`,
		version: citation.version,
		released: formatDate(releasedOn(citation.version)),
		accessed: formatDate(citation.accessed),
		address: citation.address
	});
