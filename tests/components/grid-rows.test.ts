import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { View } from '#lib/core/view/view.ts';
import { m } from '#lib/paraglide/messages.js';
import { sayView } from '#lib/words/view.ts';
import { drawGrid, gridProps, town } from './town.ts';

const names = (role: 'columnheader' | 'rowheader') =>
	screen.getAllByRole(role).map((head) => head.textContent.replace(/\s+/g, ' ').trim());

/** The view, how many rows and columns, what stands in the corner, and the first of each kind of head. */
const views: [
	change: Partial<View>,
	size: [rows: number, columns: number],
	corner: string,
	column: RegExp,
	row: RegExp
][] = [
	[{}, [7, 4], m.head_topic(), /The ada league/, /^Topic a a$/],
	[{ rows: 'party' }, [4, 7], m.head_actor(), /^Topic a$/, /^The ada league/],
	[{ actors: ['cyd', 'ada'] }, [7, 2], m.head_topic(), /The cyd league/, /^Topic a a$/],
	[{ topics: ['g'], rows: 'party' }, [4, 1], m.head_actor(), /^Topic g$/, /^The ada league/]
];

describe.each(views)('a view of %j', (change, [rows, columns], corner, column, row) => {
	it('has its rows and columns', () => {
		drawGrid(change);
		expect(screen.getAllByRole('row')).toHaveLength(rows + 1);
		expect(screen.getAllByRole('cell')).toHaveLength(rows * columns);
		for (const each of screen.getAllByRole('row').slice(1))
			expect(within(each).getAllByRole('cell')).toHaveLength(columns);
	});

	it('has heads that say what they are the heads of', () => {
		drawGrid(change);
		expect(names('columnheader')[0]).toBe(corner);
		expect(names('columnheader')[1]).toMatch(column);
		expect(names('rowheader')[0]).toMatch(row);
		for (const head of screen.getAllByRole('columnheader'))
			expect(head).toHaveAttribute('scope', 'col');
		for (const head of screen.getAllByRole('rowheader'))
			expect(head).toHaveAttribute('scope', 'row');
	});

	it('has a caption that says what it shows', () => {
		drawGrid(change);
		const { view } = gridProps(change);
		const caption = m.grid_caption({ view: sayView(view, town.data) });
		expect(screen.getByRole('table', { name: caption })).toBeVisible();
	});
});

it('the frame has a name', () => {
	drawGrid();
	expect(screen.getByRole('region', { name: m.grid_name() })).toContainElement(
		screen.getByRole('table')
	);
});

it('a topic on the rows leads to its page and stands with its proposition', () => {
	drawGrid({ topics: ['b'] });
	const head = screen.getByRole('rowheader');
	expect(within(head).getByRole('link', { name: 'Topic b' })).toHaveAttribute('href', '/topic/b/');
	expect(head).toHaveTextContent(/^Topic b b$/);
});

it('a topic over a column leads to its page', () => {
	drawGrid({ rows: 'party', topics: ['b'] });
	expect(screen.getByRole('link', { name: 'Topic b' })).toHaveAttribute('href', '/topic/b/');
});

it.each([
	['columnheader', 'topic'],
	['rowheader', 'party']
] as const)('the %s of an actor is read by its full name, with what it rests on', (role, rows) => {
	drawGrid({ rows });
	const basis = { ada: m.kind_party_page(), ben: m.state_no_source(), cyd: m.state_not_coded() };
	for (const [id, words] of Object.entries(basis))
		expect(
			screen.getByRole(role, { name: `The ${id} league ${words.toLowerCase()}` })
		).toBeInTheDocument();
});

it.each([
	['columnheader', 'topic'],
	['rowheader', 'party']
] as const)('the %s of an actor that is no party is told apart', (role, rows) => {
	drawGrid({ rows });
	expect(screen.getByRole(role, { name: /The dot league/ })).toHaveClass('other');
	for (const party of ['ada', 'ben', 'cyd'])
		expect(screen.getByRole(role, { name: new RegExp(`The ${party} league`) })).not.toHaveClass(
			'other'
		);
	expect(screen.getAllByRole(role).filter((head) => head.matches('.other'))).toHaveLength(1);
});

it('the heads number the notes on sources below the grid, for print', () => {
	drawGrid({ actors: ['dot', 'ada'] });
	const heads = screen.getAllByRole('columnheader').slice(1);
	expect(heads.map((head) => head.querySelector('sup')?.textContent)).toEqual(['1', '2']);
});

it.each<[Partial<View>]>([
	[{ actors: [] }],
	[{ topics: [] }],
	[{ actors: [], rows: 'party' }],
	[{ stances: [] }]
])('a view of %j has nothing to show, and says so', (change) => {
	drawGrid(change);
	expect(screen.getByText(m.grid_empty())).toBeVisible();
	expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

it.each([
	[1, 'few'],
	[6, 'few'],
	[7, 'some']
])('with %d columns the frame is made for %s', (count, size) => {
	const topics = town.data.topics.slice(0, count).map(({ id }) => id);
	drawGrid({ rows: 'party', topics });
	expect(screen.getByRole('region', { name: m.grid_name() })).toHaveClass(size);
});
