import type { Attachment } from 'svelte/attachments';
import type { CellName } from '#lib/core/view/view.ts';

const CELL = '[data-cell]';
const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1]
};

/**
 * Makes a table or a chart of links into one stop of the Tab key: arrows, Home and End move inside, with Ctrl to its
 * corners. What holds a row of cells has `data-row`. A click or Enter opens the cell here; with a modifier key it stays the link it is.
 * @param open is called with the cell that `data-cell` names, `<actor>.<topic>`; without it a cell stays a link
 */
export function cells(open?: (cell: CellName) => void): Attachment<HTMLElement> {
	return (table) => {
		let current: HTMLElement | undefined;
		const stopAt = (cell: HTMLElement | null | undefined) => {
			if (!cell) return;
			if (current) current.tabIndex = -1;
			cell.tabIndex = 0;
			current = cell;
		};
		const adopt = () => {
			const all = table.querySelectorAll<HTMLElement>(CELL);
			for (const cell of all) if (cell !== current) cell.tabIndex = -1;
			if (!current?.isConnected) stopAt(all[0]);
		};
		const onfocus = (event: FocusEvent) => stopAt(cellOf(event.target));
		const onclick = (event: MouseEvent) => {
			const cell = cellOf(event.target);
			if (
				!open ||
				!cell ||
				event.button ||
				event.ctrlKey ||
				event.metaKey ||
				event.shiftKey ||
				event.altKey
			)
				return;
			event.preventDefault();
			stopAt(cell);
			const [actor = '', topic = ''] = (cell.dataset.cell ?? '').split('.');
			open({ actor, topic });
		};
		const onkey = (event: KeyboardEvent) => {
			const from = cellOf(event.target);
			const to = from && event.target === from ? target(table, from, event) : undefined;
			if (!to) return;
			event.preventDefault();
			to.focus();
		};
		adopt();
		const observer = new MutationObserver(adopt);
		observer.observe(table, { childList: true, subtree: true });
		table.addEventListener('focusin', onfocus);
		table.addEventListener('click', onclick);
		table.addEventListener('keydown', onkey);
		return () => {
			observer.disconnect();
			table.removeEventListener('focusin', onfocus);
			table.removeEventListener('click', onclick);
			table.removeEventListener('keydown', onkey);
		};
	};
}

const cellOf = (target: EventTarget | null) =>
	target instanceof Element ? target.closest<HTMLElement>(CELL) : null;

/** The cell that a key leads to, if any. */
function target(table: HTMLElement, from: HTMLElement, event: KeyboardEvent) {
	if (event.altKey || event.metaKey) return undefined;
	// a link in a drawing is no HTMLElement, but has all that is asked of one here
	const rows = Array.from(table.querySelectorAll('[data-row]'), (row) => [
		...row.querySelectorAll<HTMLElement>(CELL)
	]).filter((row) => row.length > 0);
	const y = rows.findIndex((row) => row.includes(from));
	const row = rows[y] ?? [];
	const x = row.indexOf(from);
	if (event.key === 'Home') return event.ctrlKey ? rows[0]?.[0] : row[0];
	if (event.key === 'End') return event.ctrlKey ? rows.at(-1)?.at(-1) : row.at(-1);
	const step = event.ctrlKey ? undefined : STEPS[event.key];
	if (!step) return undefined;
	const next = rows[y + step[0]] ?? [];
	// a table may run from right to left; drawings never do
	const ahead = getComputedStyle(from).direction === 'rtl' ? -step[1] : step[1];
	// a drawing's rows are of unequal length: from a long one to the end of a short one
	return step[0] === 0 ? row[x + ahead] : next[Math.min(x, next.length - 1)];
}
