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
 * Makes a table of links into one stop of the Tab key: arrows, Home and End move inside, with Ctrl to the corners of
 * the table. A click or Enter opens the cell here; with a modifier key it stays the link it is.
 * @param open is called with the cell that `data-cell` names, `<actor>.<topic>`
 */
export function cells(open: (cell: CellName) => void): Attachment<HTMLTableElement> {
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
			if (!cell || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
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
function target(table: HTMLTableElement, from: HTMLElement, event: KeyboardEvent) {
	if (event.altKey || event.metaKey) return undefined;
	const rows = [...(table.tBodies[0]?.rows ?? [])].map((row) => [
		...row.querySelectorAll<HTMLElement>(CELL)
	]);
	const y = rows.findIndex((row) => row.includes(from));
	const row = rows[y] ?? [];
	if (event.key === 'Home') return event.ctrlKey ? rows[0]?.[0] : row[0];
	if (event.key === 'End') return event.ctrlKey ? rows.at(-1)?.at(-1) : row.at(-1);
	const step = event.ctrlKey ? undefined : STEPS[event.key];
	return step && rows[y + step[0]]?.[row.indexOf(from) + step[1]];
}
