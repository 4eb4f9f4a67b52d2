import { tick } from 'svelte';
import { afterNavigate, beforeNavigate } from '$app/navigation';
import type { CellName } from '#lib/core/view/view.ts';

/**
 * Keeps the focus where the reader is: evidence that is closed, by key, button or Back, gives it back to its cell, and
 * Back and Forward leave it where it was. To be called while a component is made.
 */
export function keepFocus(openCell: () => CellName | undefined) {
	let last: CellName | undefined;
	let before: Element | null = null;

	beforeNavigate(({ type, from, to }) => {
		// another view of the page says itself what it is: the framework's word on it would be the second
		document
			.getElementById('svelte-announcer')
			?.toggleAttribute('hidden', from?.route.id === to?.route.id);
		before = type === 'popstate' ? document.activeElement : null;
	});

	afterNavigate(async () => {
		const cell = openCell();
		await tick();
		if (last && !cell) focusCell(last);
		else if (document.activeElement === document.body && before instanceof HTMLElement)
			before.focus();
		last = cell;
	});
}

const focusCell = ({ actor, topic }: CellName) =>
	document.querySelector<HTMLElement>(`[data-cell="${actor}.${topic}"]`)?.focus();
