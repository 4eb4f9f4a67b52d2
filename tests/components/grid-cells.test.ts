import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { findIn } from '#lib/core/found.ts';
import type { Hit } from '#lib/core/search.ts';
import { m } from '#lib/paraglide/messages.js';
import { ALL, cellLink, drawGrid, gridProps, town } from './town.ts';

const MARKS = ['implied', 'differ', 'dim'];

/** Each way a cell can look: its tone or state, its short word, the word as it is read, and its marks. */
const cells: [cell: string, mark: string, word: string, read: string, marks: string[]][] = [
	['ada.a', 'for', 'For', `For, ${m.mark_differ()}`, ['differ']],
	['ada.b', 'partly-for', 'Partly for', 'Partly for', []],
	['ada.c', 'middle', 'Mixed', 'Mixed', []],
	['ada.d', 'partly-against', 'Partly against', 'Partly against', []],
	['ada.e', 'against', 'Against', 'Against', []],
	['ada.f', 'not-stated', m.state_not_stated(), m.state_not_stated(), []],
	['ada.g', 'partly-for', 'Partly for', `Partly for, ${m.mark_implied()}`, ['implied']],
	['ben.a', 'no-source', m.state_no_source(), m.state_no_source(), []],
	['cyd.a', 'not-coded', m.state_not_coded(), m.state_not_coded(), []],
	['dot.g', 'for', 'For', 'For', []]
];

describe.each(['topic', 'party'] as const)('by %s', (rows) => {
	it.each(cells)('the cell %s is drawn as %s, says "%s" and is read "%s"', (cell, ...looks) => {
		const [mark, word, read, marks] = looks;
		const [actor, topic] = cell.split('.');
		drawGrid({ rows });
		const name = m.cell_label({
			word: read,
			actor: `The ${actor} league`,
			topic: `Topic ${topic}`
		});
		const link = screen.getByRole('link', { name });
		expect(link).toBe(cellLink(cell));
		expect(link).toHaveTextContent(new RegExp(`^${word}$`));
		expect(link).toHaveClass('stance', mark);
		expect(MARKS.filter((one) => link.classList.contains(one))).toEqual(marks);
	});

	it('each cell leads to what its actor says, on the page of its topic', () => {
		drawGrid({ rows });
		for (const actor of ALL)
			for (const { id: topic } of town.data.topics)
				expect(cellLink(`${actor}.${topic}`)).toHaveAttribute('href', `/topic/${topic}/#${actor}`);
	});

	it('each cell names its column for a narrow screen', () => {
		drawGrid({ rows, actors: ['ada'], topics: ['a'] });
		const name = rows === 'party' ? 'Topic a' : 'ada';
		expect(screen.getByRole('cell')).toHaveAttribute('data-name', name);
	});
});

it('the three ways of stating nothing are drawn and said in three ways', () => {
	drawGrid();
	const [one, other, third] = ['ada.f', 'ben.f', 'cyd.f'].map(cellLink);
	expect(new Set([one, other, third].map((link) => link?.className)).size).toBe(3);
	expect(new Set([one, other, third].map((link) => link?.textContent)).size).toBe(3);
});

it('the cells of an actor that is no party are told apart', () => {
	drawGrid();
	const others = screen.getAllByRole('cell').filter((cell) => cell.matches('.other'));
	expect(others).toHaveLength(town.data.topics.length);
	expect(others).toContain(cellLink('dot.g').closest('td'));
});

it('cells of stances that are not kept are dimmed, and no others', () => {
	drawGrid({ stances: ['for', 'not-coded'], actors: ['ada', 'ben', 'cyd'] });
	const dim = (name: string) => cellLink(name).classList.contains('dim');
	expect(['ada.a', 'cyd.a'].map(dim)).toEqual([false, false]);
	expect(['ada.b', 'ada.f', 'ben.a'].map(dim)).toEqual([true, true, true]);
});

it('the cell whose evidence is open is marked', () => {
	drawGrid({ cell: { actor: 'ada', topic: 'c' } });
	const current = screen.getAllByRole('cell').filter((cell) => cell.matches('.current'));
	expect(current).toEqual([cellLink('ada.c').closest('td')]);
});

describe('what a search found is marked', () => {
	const hit = (kind: Hit['record']['kind'], ref: number): Hit => ({
		record: { kind, ref, texts: [] },
		marks: []
	});
	const find = (...hits: Hit[]) => findIn(hits, town, gridProps().view);
	const marked = () => [...document.querySelectorAll('.found')].map((it) => it.textContent);

	it('in its cell, and the row is left alone with it', () => {
		drawGrid({}, { found: find(hit('position', 2)) });
		expect(screen.getAllByRole('row')).toHaveLength(2);
		expect(cellLink('ada.c').closest('td')).toHaveClass('found');
		expect(marked()).toEqual(['Mixed']);
	});

	it('in the name of a topic', () => {
		drawGrid({}, { found: find(hit('topic', 1)) });
		expect(screen.getByRole('link', { name: 'Topic b' })).toHaveClass('found');
		expect(marked()).toEqual(['Topic b']);
	});

	it('in the name of an actor, whose column stays among all rows', () => {
		drawGrid({}, { found: find(hit('actor', 1)) });
		expect(marked()).toEqual(['ben']);
		expect(screen.getAllByRole('row')).toHaveLength(8);
	});

	it('nowhere where nothing was searched for', () => {
		drawGrid();
		expect(marked()).toEqual([]);
	});
});
