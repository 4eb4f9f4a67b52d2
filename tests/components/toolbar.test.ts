import { render, screen, within } from '@testing-library/svelte';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_STATES } from '#lib/core/stance.ts';
import { m } from '#lib/paraglide/messages.js';
import Toolbar from '../../src/routes/(site)/[[lang=lang]]/Toolbar.svelte';
import { data, explore, given } from './explore.ts';
import { goto, lastStep } from './page.svelte.ts';

vi.mock('$app/state', () => import('./page.svelte.ts'));
vi.mock('$app/navigation', () => import('./page.svelte.ts'));

/** The toolbar at an address. */
function show(query = '') {
	const explorer = explore(query);
	const onsearch = vi.fn();
	const share = vi.fn(() => given(explorer));
	const loadDialog = () => Promise.reject(new Error('none'));
	render(Toolbar, { explorer, onsearch, share, loadDialog });
	return { explorer, onsearch, user: userEvent.setup({ delay: null }) };
}

const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const summary = (name: string) => screen.getByText(name, { selector: 'summary', exact: false });
const menu = (name: string) => summary(name).closest('details')!;

it('is a search landmark with a name, and sends no form', async () => {
	const { user } = show();
	const form = screen.getByRole('search', { name: m.toolbar() });
	const onsubmit = vi.fn((event: Event) => event.defaultPrevented);
	document.addEventListener('submit', onsubmit, { once: true });
	await user.type(within(form).getByRole('searchbox'), '{Enter}');
	form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
	expect(onsubmit).toHaveReturnedWith(true);
});

/** What is chosen in which list, and the address it leads to. */
const lists: [list: string, choice: string, address: string][] = [
	[m.period(), '2020–2023', '/?period=2020'],
	[m.rows(), m.rows_party(), '/?by=party'],
	[m.sort(), m.sort_name(), '/?sort=name'],
	[m.sort(), m.sort_coverage(), '/?sort=coverage'],
	[m.sort(), m.sort_agree_with({ name: 'The Otters' }), '/?sort=agree.otter']
];

it.each(lists)('in the list "%s" the choice "%s" leads to %s', async (list, choice, address) => {
	const { user } = show();
	await user.selectOptions(select(list), choice);
	expect(lastStep()).toMatchObject({ address, replace: false });
});

/** What the address says, and what stands in which list. */
it.each([
	['?period=2020', m.period(), '2020'],
	['?period=1814', m.period(), '2024'],
	['?by=party', m.rows(), 'party'],
	['?sort=agree.lark', m.sort(), 'agree.lark'],
	['?sort=name', m.sort(), 'name'],
	['', m.sort(), 'order']
])('at "%s" the list "%s" stands on %s', (query, list, value) => {
	show(query);
	expect(select(list)).toHaveValue(value);
});

it('the newest period stands first', () => {
	show();
	const options = within(select(m.period())).getAllByRole('option');
	expect(options.map(({ textContent }) => textContent)).toEqual(['2024–2027', '2020–2023']);
});

it('actors can be ordered by agreement with each of them', () => {
	show();
	const group = within(select(m.sort())).getByRole('group', { name: m.sort_agreement() });
	expect(
		within(group)
			.getAllByRole('option')
			.map(({ textContent }) => textContent)
	).toEqual(data.actors.map(({ name }) => m.sort_agree_with({ name })));
});

/** What is ticked in which menu, and the address it leads to. */
const ticks: [menu: string, choice: string, address: string][] = [
	[m.parties(), 'The Larks', '/?p=otter'],
	[m.parties(), 'The Beacon', '/?p=lark.otter.beacon'],
	[m.topics(), 'night-ferry', '/?t=street-lamps'],
	[m.topics(), 'river-baths', '/?t=all'],
	[
		m.stances(),
		'against',
		`/?s=for.for-conditional.mixed.against-conditional.${EMPTY_STATES.join('.')}`
	]
];

it.each(ticks)('in the menu "%s" a click on "%s" leads to %s', async (name, choice, address) => {
	const { user } = show();
	await user.click(summary(name));
	await user.click(within(menu(name)).getByRole('checkbox', { name: choice }));
	expect(lastStep()).toMatchObject({ address, replace: false });
});

it.each([
	[m.parties(), ['The Larks', 'The Otters'], ['The Beacon']],
	[m.topics(), ['street-lamps', 'night-ferry'], ['river-baths']]
])('in the menu "%s" %j are ticked from the start, %j are not', async (name, ticked, others) => {
	const { user } = show();
	await user.click(summary(name));
	const boxes = within(menu(name));
	for (const one of ticked)
		expect(boxes.getByRole('checkbox', { name: one, hidden: true })).toBeChecked();
	for (const one of others)
		expect(boxes.getByRole('checkbox', { name: one, hidden: true })).not.toBeChecked();
});

it('every stance and every way of stating nothing can be kept or not', async () => {
	const { user } = show();
	await user.click(summary(m.stances()));
	const boxes = within(menu(m.stances())).getAllByRole('checkbox', { hidden: true, checked: true });
	expect(boxes).toHaveLength(data.scale.length + EMPTY_STATES.length);
});

it('what a menu holds is drawn when a reader comes to it, by whatever way', async () => {
	const { user } = show();
	const held = (name: string) => within(menu(name)).queryAllByRole('checkbox', { hidden: true });
	expect([m.parties(), m.topics(), m.stances()].flatMap(held)).toEqual([]);
	await user.hover(summary(m.parties()));
	expect(held(m.parties())).toHaveLength(3);
	summary(m.topics()).focus();
	await tick();
	expect(held(m.topics())).toHaveLength(3);
	menu(m.stances()).open = true;
	await vi.waitFor(() => expect(held(m.stances())).not.toEqual([]));
});

it("who was put in an order of one's own keeps it when others come", async () => {
	const { user } = show('?p=otter.lark');
	await user.click(summary(m.parties()));
	await user.click(within(menu(m.parties())).getByRole('checkbox', { name: 'The Beacon' }));
	expect(lastStep().address).toBe('/?p=otter.lark.beacon');
});

it.each([
	[m.only_differing(), '', '/?diff=1'],
	[m.only_differing(), '?diff=1', '/'],
	[m.as_table(), '', '/?narrow=grid'],
	[m.as_table(), '?narrow=grid', '/']
])('the tick "%s" at "%s" leads to %s', async (name, query, address) => {
	const { user } = show(query);
	const box = screen.getByRole('checkbox', { name });
	expect(box).toHaveProperty('checked', query !== '');
	await user.click(box);
	expect(lastStep().address).toBe(address);
});

it('the filters are folded out and in, where they are folded at all', async () => {
	const { user } = show();
	const button = screen.getByRole('button', { name: m.filters() });
	const filters = document.getElementById(button.getAttribute('aria-controls') ?? '');
	expect(button).toHaveAttribute('aria-expanded', 'false');
	expect(filters).not.toHaveClass('open');
	await user.click(button);
	expect(button).toHaveAttribute('aria-expanded', 'true');
	expect(filters).toHaveClass('open');
	await user.click(button);
	expect(filters).not.toHaveClass('open');
});

it('the view can be shared', () => {
	show();
	expect(screen.getByRole('button', { name: m.share() })).toHaveAttribute(
		'aria-haspopup',
		'dialog'
	);
});

describe('the search box', () => {
	const box = () => screen.getByRole<HTMLInputElement>('searchbox', { name: m.search() });

	// the address follows the typing after a pause, which is the explorer's business: here none ends
	beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
	afterEach(() => void vi.useRealTimers());

	it('holds what the address asks for', () => {
		show('?q=ferry');
		expect(box()).toHaveValue('ferry');
	});

	it('loads the search when it is about to be used', async () => {
		const { onsearch, user } = show();
		expect(onsearch).not.toHaveBeenCalled();
		await user.click(box());
		expect(onsearch).toHaveBeenCalled();
	});

	it('is followed while the reader types, and keeps what was typed as it was', async () => {
		const { explorer, user } = show();
		await user.type(box(), 'night ');
		expect(explorer.view.query).toBe('night');
		expect(box()).toHaveValue('night ');
		expect(goto).not.toHaveBeenCalled();
	});

	it('takes no more than a search may hold', () => {
		show();
		expect(box()).toHaveAttribute('maxlength', '100');
	});

	it.each([
		[
			'its button',
			(user: UserEvent) => user.click(screen.getByRole('button', { name: m.search_clear() }))
		],
		['Escape', (user: UserEvent) => user.type(box(), '{Escape}')]
	])('is emptied by %s, and keeps the focus', async (_, clear) => {
		const { user } = show('?q=ferry');
		await clear(user);
		expect(lastStep().address).toBe('/');
		expect(box()).toHaveValue('');
		expect(box()).toHaveFocus();
		expect(screen.queryByRole('button', { name: m.search_clear() })).not.toBeInTheDocument();
	});

	it('leaves Escape to others where it is empty', async () => {
		const { user } = show();
		const onkey = vi.fn((event: Event) => event.defaultPrevented);
		document.addEventListener('keydown', onkey, { once: true });
		await user.type(box(), '{Escape}');
		expect(onkey).toHaveReturnedWith(false);
		expect(goto).not.toHaveBeenCalled();
	});

	it('follows the address when another view comes', async () => {
		const { explorer } = show('?q=ferry');
		await explorer.go({ query: 'lamps' });
		await tick();
		expect(box()).toHaveValue('lamps');
	});
});
