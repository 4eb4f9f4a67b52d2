/** All that a site makes of a dataset, at a place that is asked for, and what of it is no figure. */

import { render } from 'svelte/server';
import { MODULES } from '#lib/charts/modules.ts';
import { posterOf } from '#lib/charts/poster/poster.ts';
import { layoutPoster } from '#lib/charts/poster/frame.ts';
import { actorEntry } from '#lib/core/actor-entry.ts';
import { cardWithImage } from '#lib/core/card.ts';
import { pairsOf } from '#lib/core/comparison.ts';
import type { Dataset } from '#lib/core/dataset.ts';
import { entryOf } from '#lib/core/entry.ts';
import { toEvidenceData } from '#lib/core/evidence-data.ts';
import { tabulateCells } from '#lib/core/export-table.ts';
import { formatCsv } from '#lib/core/csv.ts';
import { firstActors } from '#lib/core/first-actors.ts';
import { searchView } from '#lib/core/found.ts';
import { layoutGrid } from '#lib/core/grid.ts';
import { indexMatrix, type Matrix } from '#lib/core/matrix.ts';
import { toMatrixData } from '#lib/core/matrix-data.ts';
import { fromMatrixFile, toMatrixFile } from '#lib/core/matrix-file.ts';
import { pairEntry } from '#lib/core/pair-entry.ts';
import { rankingOf } from '#lib/core/ranking.ts';
import { toSearchData } from '#lib/core/search-data.ts';
import { sourceEntry } from '#lib/core/source-entry.ts';
import { toTables } from '#lib/core/import/to-tables.ts';
import { parseView } from '#lib/core/view/parse-view.ts';
import { CHARTS } from '#lib/core/view/view.ts';
import { gridWords } from '#lib/words/export.ts';
import { sayView } from '#lib/words/view.ts';

/** Where to look: an address, and numbers of which each stands for the one of a list that it comes to. */
export interface Asked {
	readonly query: string;
	readonly at: number;
	readonly and: number;
	/** In CSS pixels. */
	readonly width: number;
}

const collator = new Intl.Collator('nb');
const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];

/** Everything that is no figure, by where it stands; none. Throws what the deriving throws. */
export function noFigures(dataset: Dataset, asked: Asked): string[] {
	const lang = pick(dataset.site.languages, asked.at) ?? '';
	const file = toMatrixFile(toMatrixData(dataset, lang, 'v1'));
	const matrix = indexMatrix(fromMatrixFile(JSON.parse(JSON.stringify(file)) as typeof file));
	const derived = {
		pages: pagesOf(dataset, matrix, lang, asked),
		view: viewOf(dataset, matrix, lang, asked)
	};
	return [...wrongIn('', derived), ...wrongInDrawing(derived.view.drawing)];
}

/** What the pages of an actor, a pair, a source, a topic and the exports are made of. */
function pagesOf(dataset: Dataset, matrix: Matrix, lang: string, { at, and }: Asked) {
	const { data } = matrix;
	const texts = toEvidenceData(dataset, lang, 'v1');
	const [actor, other] = [pick(data.actors, at), pick(data.actors, and)];
	const topic = pick(data.topics, and);
	const cell = actor && topic && { actor: actor.id, topic: topic.id };
	const source = pick(data.sources, at);
	return {
		actor: actor && actorEntry(matrix, actor, texts),
		ranking: actor && rankingOf(matrix, actor),
		pair: actor && other && pairEntry(matrix, [actor, other], texts),
		entry: cell && data.periods.map(({ id }) => entryOf(matrix, cell, id, texts)),
		source: source && sourceEntry(dataset, data, texts, source.id, lang),
		poster: layoutPoster(
			posterOf(
				cardWithImage(
					pick(
						[
							...CHARTS.map((chart) => ({ kind: 'chart', chart }) as const),
							...(topic ? [{ kind: 'topic', topic: topic.id } as const] : []),
							...(actor ? [{ kind: 'party', actor: actor.id } as const] : [])
						],
						and
					)!
				),
				matrix
			)
		),
		tables: toTables(dataset, lang)
	};
}

/** What the explorer shows of a view, in one of its charts. */
function viewOf(dataset: Dataset, matrix: Matrix, lang: string, { query, width, at }: Asked) {
	const { view } = parseView(query, matrix);
	const found = searchView(toSearchData(dataset, lang, 'v1'), matrix.data, lang);
	const hits = view.query === '' ? undefined : found(view.query, matrix, view);
	const whole = layoutGrid(matrix, view, collator, hits?.narrowing);
	const drawn = firstActors(matrix, view, whole);
	const props = { matrix, view: drawn.view, grid: drawn.grid };
	const chart = MODULES[pick(CHARTS, at)!];
	return {
		said: sayView(view, matrix.data),
		how: chart.howToRead(props),
		name: chart.name(props),
		table: chart.tabulate(props),
		cells: whole.actors.map((actor) => whole.topics.map((topic) => whole.cell(actor, topic))),
		csv: formatCsv(tabulateCells(matrix, view, whole, gridWords(matrix.data))),
		pairs: pairsOf(matrix, drawn.grid.layer, drawn.grid),
		drawing: render(chart.Chart, { props: { ...props, width } }).body
	};
}

/** Numbers that are none, by their paths; texts may say what they like. */
function wrongIn(path: string, value: unknown): string[] {
	if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => wrongIn(`${path}/${key}`, inner));
}

/** Attributes of a drawing that place or shape something, and hold no number. */
const wrongInDrawing = (svg: string): string[] =>
	[
		...svg.matchAll(
			/\s(?:x|y|x1|x2|y1|y2|cx|cy|r|dx|dy|d|width|height|transform|points|viewBox)="[^"]*(?:NaN|Infinity|undefined|null)[^"]*"/g
		)
	].map(([attribute]) => attribute);
