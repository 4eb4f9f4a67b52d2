import { fireEvent, render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Holder from './Holder.svelte';
import { cellLink, drawGrid, gridProps } from './town.ts';

/** Whether the last click was kept from following its link; jsdom can follow none, so that all are stopped after. */
let held: boolean | undefined;
const onclick = (event: MouseEvent) => {
	held = event.defaultPrevented;
	event.preventDefault();
};

beforeEach(() => {
	held = undefined;
	document.addEventListener('click', onclick);
});
afterEach(() => document.removeEventListener('click', onclick));

/** The cells that the Tab key stops at. */
const stops = () =>
	[...document.querySelectorAll<HTMLElement>('[data-cell]')]
		.filter(({ tabIndex }) => tabIndex === 0)
		.map(({ dataset }) => dataset.cell);

describe('a cell is opened', () => {
	it.each([
		['a click', () => userEvent.click(cellLink('ada.c'))],
		[
			'Enter',
			() => {
				cellLink('ada.c').focus();
				return userEvent.keyboard('{Enter}');
			}
		]
	])('by %s', async (_, press) => {
		const open = vi.fn();
		drawGrid({}, { open });
		await press();
		expect(open.mock.calls).toEqual([[{ actor: 'ada', topic: 'c' }]]);
		expect(held).toBe(true);
		expect(stops()).toEqual(['ada.c']);
	});

	it('by a click on the word within it', async () => {
		const open = vi.fn();
		drawGrid({}, { open });
		await userEvent.click(screen.getByText('Mixed'));
		expect(open).toHaveBeenCalledExactlyOnceWith({ actor: 'ada', topic: 'c' });
	});

	it.each([
		['ctrlKey', { ctrlKey: true }],
		['metaKey', { metaKey: true }],
		['shiftKey', { shiftKey: true }],
		['altKey', { altKey: true }],
		['the middle button', { button: 1 }]
	])('not by a click with %s, which is left to the link', async (_, init) => {
		const open = vi.fn();
		drawGrid({}, { open });
		await fireEvent.click(cellLink('ada.c'), init);
		expect(open).not.toHaveBeenCalled();
		expect(held).toBe(false);
	});

	it.each(['rowheader', 'columnheader'] as const)('not by a click on a %s', async (role) => {
		const open = vi.fn();
		drawGrid({}, { open });
		for (const head of screen.getAllByRole(role)) await fireEvent.click(head);
		await fireEvent.click(screen.getByRole('link', { name: 'Topic b' }));
		expect(open).not.toHaveBeenCalled();
		expect(held).toBe(false);
	});

	it('by the function that the grid was given last', async () => {
		const [before, after] = [vi.fn(), vi.fn()];
		const { rerender } = drawGrid({}, { open: before });
		await rerender(gridProps({}, { open: after }));
		await userEvent.click(cellLink('ada.c'));
		expect([before.mock.calls.length, after.mock.calls.length]).toEqual([0, 1]);
	});
});

/** Where the focus is, the key, and where it then is. */
const moves: [from: string, key: string, to: string][] = [
	['ada.a', '{ArrowRight}', 'ben.a'],
	['ada.a', '{ArrowDown}', 'ada.b'],
	['ben.b', '{ArrowLeft}', 'ada.b'],
	['ben.b', '{ArrowUp}', 'ben.a'],
	['ada.a', '{ArrowUp}', 'ada.a'],
	['ada.a', '{ArrowLeft}', 'ada.a'],
	['dot.g', '{ArrowDown}', 'dot.g'],
	['dot.g', '{ArrowRight}', 'dot.g'],
	['ben.c', '{Home}', 'ada.c'],
	['ben.c', '{End}', 'dot.c'],
	['ben.c', '{Control>}{Home}{/Control}', 'ada.a'],
	['ben.c', '{Control>}{End}{/Control}', 'dot.g'],
	['ben.c', '{Control>}{ArrowDown}{/Control}', 'ben.c'],
	['ben.c', '{Alt>}{ArrowLeft}{/Alt}', 'ben.c'],
	['ben.c', '{Meta>}{ArrowRight}{/Meta}', 'ben.c'],
	['ben.c', '{PageDown}', 'ben.c'],
	['ben.c', 'x', 'ben.c']
];

it.each(moves)('from %s the keys %s lead to %s', async (from, keys, to) => {
	drawGrid();
	cellLink(from).focus();
	await userEvent.keyboard(keys);
	expect(cellLink(to)).toHaveFocus();
	expect(stops()).toEqual([to]);
});

it('by party the arrows follow what is seen', async () => {
	drawGrid({ rows: 'party' });
	cellLink('ada.a').focus();
	await userEvent.keyboard('{ArrowRight}{ArrowDown}');
	expect(cellLink('ben.b')).toHaveFocus();
});

it('a key that leads nowhere is left to the browser', async () => {
	drawGrid();
	expect(await fireEvent.keyDown(cellLink('ada.a'), { key: 'ArrowUp' })).toBe(true);
	expect(await fireEvent.keyDown(cellLink('ada.a'), { key: 'ArrowDown' })).toBe(false);
});

it('keys on a head move nothing', async () => {
	drawGrid();
	const link = screen.getByRole('link', { name: 'Topic b' });
	link.focus();
	await userEvent.keyboard('{ArrowDown}{End}');
	expect(link).toHaveFocus();
});

describe('the grid is one stop of the Tab key', () => {
	it('at first at its first cell', () => {
		drawGrid();
		expect(stops()).toEqual(['ada.a']);
	});

	it('and then where the reader was', async () => {
		drawGrid();
		cellLink('ada.a').focus();
		await userEvent.keyboard('{ArrowDown}{ArrowRight}');
		expect(stops()).toEqual(['ben.b']);
		// the heads are links of their own
		await userEvent.tab();
		expect(document.activeElement?.closest('td')).toBeNull();
		await userEvent.tab({ shift: true });
		expect(cellLink('ben.b')).toHaveFocus();
	});

	it.each([
		['rows come', { topics: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }, 'ada.b'],
		['rows go', { topics: ['b'] }, 'ada.b'],
		['its own row goes', { topics: ['a', 'c'] }, 'ada.a'],
		['its own column goes', { topics: ['a', 'b'], actors: ['ben', 'cyd'] }, 'ben.a'],
		['columns trade places', { topics: ['a', 'b'], actors: ['ben', 'ada'] }, 'ada.b'],
		['rows become columns', { topics: ['a', 'b'], rows: 'party' as const }, 'ben.a']
	])('also after %s', async (_, change, stop) => {
		const two = { topics: ['a', 'b'], actors: ['ada', 'ben'] };
		const { rerender } = render(Holder, { change: two });
		cellLink('ada.b').focus();
		await rerender({ change: { ...two, ...change } });
		await tick();
		expect(stops()).toEqual([stop]);
	});

	it('also when the grid was empty in between', async () => {
		const { rerender } = render(Holder, { change: {} });
		await rerender({ change: { topics: [] } });
		expect(stops()).toEqual([]);
		await rerender({ change: {} });
		expect(stops()).toEqual(['ada.a']);
	});
});
