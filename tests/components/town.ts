import { listOf } from '#lib/core/positions.ts';
import { render } from '@testing-library/svelte';
import Grid from '#lib/components/Grid.svelte';
import type { Found } from '#lib/core/found.ts';
import { layoutGrid } from '#lib/core/grid.ts';
import { indexMatrix, type Matrix } from '#lib/core/matrix.ts';
import { defaultView, type CellName, type View } from '#lib/core/view/view.ts';
import { collator } from '#lib/words/locale.ts';
import { drawMatrix, drawSource } from '../fixtures/generators.ts';

const { data } = drawMatrix(
	{ ada: '2 1 0 -1 -2 . 1i', ben: '. . . . . . .', cyd: '. . . . . . .', dot: '. . . . . . 2' },
	{
		gaps: [
			{ actor: 'ben', period: 'now', state: 'no-source', why: 'Nothing was found.' },
			{ actor: 'cyd', period: 'now', state: 'not-coded', why: 'Nobody has read it.' }
		]
	}
);

/**
 * A matrix in which every way a cell can look stands once: Ada states everything that can be stated, and on the first
 * topic her two sources differ; of Ben there is no source, Cyd's was not coded; Dot is no party.
 */
export const town: Matrix = indexMatrix({
	...data,
	core: data.topics.map(({ id }) => id),
	actors: data.actors.map((actor) => ({
		...actor,
		name: `The ${actor.id} league`,
		party: actor.id !== 'dot'
	})),
	topics: data.topics.map((topic) => ({ ...topic, title: `Topic ${topic.id}` })),
	sources: [...data.sources, drawSource('ada-speech', { actor: 'ada', kind: 'speech' })],
	positions: [...listOf(data.positions), [0, 0, data.sources.length, 1, 0]]
});

export const ALL = ['ada', 'ben', 'cyd', 'dot'];

interface Shown {
	found?: Found;
	open?: (cell: CellName) => void;
}

/** One and the same for every drawing, as a page gives it. */
const ignore = () => {};

/** What the grid is given for a view of the town. */
export function gridProps(change: Partial<View> = {}, { found, open = ignore }: Shown = {}) {
	const view: View = { ...defaultView(town.data), actors: ALL, ...change };
	const grid = layoutGrid(town, view, collator(), found?.narrowing);
	return { matrix: town, grid, view, found, open };
}

/** Draws the grid of a view of the town. */
export const drawGrid = (change: Partial<View> = {}, shown: Shown = {}) =>
	render(Grid, gridProps(change, shown));

/** The link of a cell, by its name as `<actor>.<topic>`. */
export function cellLink(name: string): HTMLElement {
	const link = document.querySelector<HTMLElement>(`[data-cell="${name}"]`);
	if (!link) throw new Error(`no cell ${name}`);
	return link;
}
