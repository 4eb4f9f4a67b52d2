import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import WideGrid from '#lib/components/WideGrid.svelte';
import { layoutGrid } from '#lib/core/grid.ts';
import { indexMatrix } from '#lib/core/matrix.ts';
import { defaultView, type CellName, type View } from '#lib/core/view/view.ts';
import { m } from '#lib/paraglide/messages.js';
import { collator } from '#lib/words/locale.ts';
import { largeData } from '../fixtures/large.ts';
import { visit } from './page.svelte.ts';

vi.mock('$app/state', () => import('./page.svelte.ts'));

const ACTORS = 400;
const matrix = indexMatrix(largeData(ACTORS, 75));
const all = matrix.data.topics.map(({ id }) => id);

/** A frame is as large as this: nothing is laid out in these tests. */
beforeEach(() => {
	visit('');
	vi.stubGlobal(
		'ResizeObserver',
		class {
			observe() {}
			disconnect() {}
		}
	);
	Element.prototype.scrollTo = () => {};
});

function draw(change: Partial<View> = {}, open: (cell: CellName) => void = () => {}) {
	const view: View = { ...defaultView(matrix.data), topics: all, ...change };
	rendered = render(WideGrid, { matrix, view, grid: layoutGrid(matrix, view, collator()), open });
	return screen.getByRole('table');
}

let rendered: ReturnType<typeof render>;

const cellAt = (row: number, column: number) =>
	document.querySelector<HTMLElement>(`[data-place="${row}.${column}"]`);

it('tells how large it is, and draws a small part of that', () => {
	const table = draw();
	expect(table).toHaveAttribute('aria-rowcount', `${ACTORS + 1}`);
	expect(table).toHaveAttribute('aria-colcount', '76');
	expect(within(table).getAllByRole('cell').length).toBeLessThan(1000);
});

it('tells of each row, column and cell where it stands', () => {
	const table = draw();
	const [heads, first] = within(table).getAllByRole('row');
	expect(heads).toHaveAttribute('aria-rowindex', '1');
	expect(first).toHaveAttribute('aria-rowindex', '2');
	expect(within(first!).getByRole('rowheader')).toHaveTextContent('Name of actor-0');
	const [cell] = within(first!).getAllByRole('cell');
	expect(cell).toHaveAttribute('aria-colindex', '2');
	expect(within(heads!).getAllByRole('columnheader')[1]).toHaveTextContent('Title of topic-0');
});

it('names each cell by its stance, its actor and its topic', () => {
	draw();
	const link = cellAt(0, 1)!;
	const named = {
		word: link.textContent.trim(),
		actor: 'Name of actor-0',
		topic: 'Title of topic-1'
	};
	expect(link).toHaveAccessibleName(m.cell_label(named));
});

it('is one stop of the Tab key, within which the arrows lead', async () => {
	const user = userEvent.setup();
	draw();
	cellAt(0, 0)!.focus();
	expect(document.querySelectorAll('[data-place][tabindex="0"]')).toHaveLength(1);
	await user.keyboard('{ArrowDown}{ArrowRight}');
	expect(cellAt(1, 1)).toHaveFocus();
	await user.keyboard('{ArrowUp}{ArrowUp}');
	expect(cellAt(0, 1)).toHaveFocus();
});

it('draws the cell that a key leads to, however far', async () => {
	const user = userEvent.setup();
	draw();
	cellAt(0, 0)!.focus();
	await user.keyboard('{Control>}{End}{/Control}');
	const last = cellAt(ACTORS - 1, 74);
	expect(last).toHaveFocus();
	expect(last).toHaveAccessibleName(expect.stringContaining(`Name of actor-${ACTORS - 1}`));
	expect(document.querySelectorAll('[data-place]').length).toBeLessThan(1000);
});

it('a click opens the cell, and with a modifier key it stays a link', async () => {
	const user = userEvent.setup();
	const open = vi.fn();
	draw({}, open);
	await user.click(cellAt(1, 2)!);
	expect(open).toHaveBeenCalledExactlyOnceWith({ actor: 'actor-1', topic: 'topic-2' });
	expect(cellAt(1, 2)).toHaveAttribute('href', '/party/actor-1/');
});

it('with topics on the rows its columns are the actors', () => {
	const table = draw({ rows: 'topic' });
	expect(table).toHaveAttribute('aria-rowcount', '76');
	expect(table).toHaveAttribute('aria-colcount', `${ACTORS + 1}`);
});

it('keeps the cell that has the focus where the same is laid out once more, and begins anew with another order', async () => {
	const user = userEvent.setup();
	const view: View = { ...defaultView(matrix.data), topics: all };
	draw();
	cellAt(0, 0)!.focus();
	await user.keyboard('{ArrowDown}{ArrowRight}');
	await rendered.rerender({ grid: { ...layoutGrid(matrix, view, collator()) } });
	expect(cellAt(1, 1)).toHaveFocus();
	expect(cellAt(1, 1)).toHaveAttribute('tabindex', '0');
	const byName = layoutGrid(matrix, { ...view, sort: { by: 'name' } }, collator());
	await rendered.rerender({ grid: { ...byName, actors: [...byName.actors].reverse() } });
	expect(cellAt(0, 0)).toHaveAttribute('tabindex', '0');
});
