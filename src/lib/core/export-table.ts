import { positionAt } from './positions.ts';
import type { Grid } from './grid.ts';
import type { Cell, Matrix } from './matrix.ts';
import { BASES } from './matrix-data.ts';
import type { Table, Value } from './table.ts';
import type { View } from './view/view.ts';

export const CELL_KEYS = [
	'period',
	'actor',
	'actor_name',
	'topic',
	'topic_title',
	'stance',
	'stance_word',
	'basis',
	'sources_differ',
	'source',
	'source_title',
	'source_date'
] as const;
export type CellKey = (typeof CELL_KEYS)[number];

/** The words of a table, in the reader's language. */
export interface CellWords {
	label(key: CellKey): string;
	/** A stance of the scale, or a way of stating nothing. */
	stance(cell: Cell): string;
	/** The same with all that is marked on it. */
	marked(cell: Cell): string;
}

/**
 * The cells of a grid as rows, one a cell, in the grid's order: who, on what, which stance, from which source. A cell
 * that states nothing names its way of doing so and has no source.
 */
export function tabulateCells(
	matrix: Matrix,
	{ period, rows }: View,
	grid: Grid,
	words: CellWords
): Table {
	const row = (actor: number, topic: number) => cellRow(matrix, period, grid, words, actor, topic);
	const { actors, topics } = grid;
	return {
		columns: CELL_KEYS.map((key) => ({ key, label: words.label(key) })),
		rows:
			rows === 'party'
				? actors.flatMap((a) => topics.map((t) => row(a, t)))
				: topics.flatMap((t) => actors.map((a) => row(a, t)))
	};
}

function cellRow(
	{ data }: Matrix,
	period: string,
	grid: Grid,
	words: CellWords,
	actor: number,
	topic: number
): Value[] {
	const [who, what] = [data.actors[actor], data.topics[topic]];
	const cell = grid.cell(actor, topic);
	const isStated = cell.state === 'stated';
	const position = isStated ? positionAt(data, cell.positions[0] ?? -1) : undefined;
	const source = position && data.sources[position[2]];
	const row: Record<CellKey, Value> = {
		period,
		actor: who?.id,
		actor_name: who?.name,
		topic: what?.id,
		topic_title: what?.title,
		stance: isStated ? data.scale[cell.step]?.id : cell.state,
		stance_word: words.stance(cell),
		basis: position && position[4] !== 2 ? BASES[position[4]] : undefined,
		sources_differ: isStated ? (cell.differ ? 'yes' : 'no') : undefined,
		source: source?.id,
		source_title: source?.title,
		source_date: source?.date ?? undefined
	};
	return CELL_KEYS.map((key) => row[key]);
}

/** A grid as it looks: a row for each of its rows, a column for each of its columns, its words in the cells. */
export function tabulateGrid(
	{ data }: Matrix,
	{ rows }: View,
	grid: Grid,
	words: CellWords
): Table {
	const byParty = rows === 'party';
	const actors = grid.actors.map((place) => ({ place, label: data.actors[place]?.name ?? '' }));
	const topics = grid.topics.map((place) => ({ place, label: data.topics[place]?.title ?? '' }));
	const [down, across] = byParty ? [actors, topics] : [topics, actors];
	const ids = byParty ? data.topics : data.actors;
	const corner = byParty ? 'actor' : 'topic';
	return {
		columns: [
			{ key: corner, label: words.label(byParty ? 'actor_name' : 'topic_title') },
			...across.map(({ place, label }) => ({
				key: (ids[place]?.id ?? '').replaceAll('-', '_'),
				label
			}))
		],
		rows: down.map((row) => [
			row.label,
			...across.map((column) =>
				words.marked(
					byParty ? grid.cell(row.place, column.place) : grid.cell(column.place, row.place)
				)
			)
		])
	};
}
