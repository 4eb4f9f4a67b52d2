import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Choices from '#lib/components/Choices.svelte';
import { m } from '#lib/paraglide/messages.js';

const option = (id: string) => ({ id, label: id.toUpperCase() });
const props = {
	label: 'Letters',
	groups: [
		{ label: 'First', options: ['a', 'b'].map(option) },
		{ label: 'Last', options: ['y', 'z'].map(option) },
		{ label: 'None', options: [] }
	],
	usual: ['a', 'b'],
	chosen: ['a', 'b'],
	choose: (_: string[]) => {}
};

const summary = () => screen.getByText('Letters', { exact: false, selector: 'summary' });

/** Draws the menu and opens it. */
async function open(more: Partial<typeof props> = {}) {
	const choose = vi.fn();
	const { rerender } = render(Choices, { ...props, choose, ...more });
	const user = userEvent.setup();
	await user.click(summary());
	const details = summary().closest('details')!;
	expect(details).toHaveAttribute('open');
	return { choose, rerender, user, details };
}

/** What is chosen, and what the button of the menu says of it. */
it.each([
	[['a', 'b'], 'Letters 2/4'],
	[['b', 'a'], 'Letters 2/4'],
	[['z'], 'Letters 1/4'],
	[[], 'Letters 0/4'],
	[['a', 'b', 'y', 'z'], 'Letters 4/4']
])('of the choice %j it says "%s"', (chosen, said) => {
	render(Choices, { ...props, chosen });
	expect(summary()).toHaveTextContent(said);
});

it('it says "all" where all is the usual choice, and only then', async () => {
	const usual = ['a', 'b', 'y', 'z'];
	const { rerender } = render(Choices, { ...props, usual, chosen: usual });
	expect(summary()).toHaveTextContent(`Letters ${m.all()}`);
	await rerender({ chosen: ['a', 'b', 'y'] });
	expect(summary()).toHaveTextContent('Letters 3/4');
});

it('the choices stand in their groups, and a group without any is left out', async () => {
	await open();
	const groups = screen.getAllByRole('group', { name: /./ });
	expect(groups.map((group) => group.querySelector('legend')?.textContent)).toEqual([
		'First',
		'Last'
	]);
	expect(
		screen.getAllByRole('checkbox').map((box) => box.parentElement?.textContent.trim())
	).toEqual(['A', 'B', 'Y', 'Z']);
});

it('what is chosen is ticked', async () => {
	await open({ chosen: ['b', 'z'] });
	const ticked = screen.getAllByRole('checkbox', { checked: true });
	expect(ticked).toEqual([
		screen.getByRole('checkbox', { name: 'B' }),
		screen.getByRole('checkbox', { name: 'Z' })
	]);
});

it.each([
	['A', ['b']],
	['B', ['a']],
	['Z', ['a', 'b', 'z']]
])('a click on %s chooses %j', async (name, chosen) => {
	const { choose, user, details } = await open();
	await user.click(screen.getByRole('checkbox', { name }));
	expect(choose).toHaveBeenCalledExactlyOnceWith(chosen);
	expect(details).toHaveAttribute('open');
});

it('the space bar ticks a choice', async () => {
	const { choose, user } = await open();
	screen.getByRole('checkbox', { name: 'Y' }).focus();
	await user.keyboard(' ');
	expect(choose).toHaveBeenCalledExactlyOnceWith(['a', 'b', 'y']);
});

it.each([
	[m.choose_usual(), ['a', 'b'], ['z']],
	[m.choose_all(), ['a', 'b', 'y', 'z'], ['z']],
	[m.choose_none(), [], ['z']]
])('the button "%s" chooses %j', async (name, chosen, before) => {
	const { choose, user } = await open({ chosen: before });
	await user.click(screen.getByRole('button', { name }));
	expect(choose).toHaveBeenCalledExactlyOnceWith(chosen);
});

it.each([
	[m.choose_usual(), ['a', 'b']],
	[m.choose_all(), ['a', 'b', 'y', 'z']],
	[m.choose_none(), []]
])('the button "%s" does nothing where that is chosen already', async (name, chosen) => {
	const { choose, user } = await open({ chosen });
	await user.click(screen.getByRole('button', { name }));
	expect(choose).not.toHaveBeenCalled();
});

describe('the menu closes', () => {
	it('on Escape, and gives the focus back to its button', async () => {
		const onkey = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
		document.addEventListener('keydown', onkey, { once: true });
		const { user, details } = await open();
		screen.getByRole('checkbox', { name: 'Y' }).focus();
		await user.keyboard('{Escape}');
		expect(details).not.toHaveAttribute('open');
		expect(summary()).toHaveFocus();
		// whoever else listens for Escape is told that it has been used
		expect(onkey).toHaveReturnedWith(true);
	});

	it('when the focus goes elsewhere', async () => {
		const { user, details } = await open();
		const after = document.body.appendChild(document.createElement('button'));
		screen.getByRole('checkbox', { name: 'Z' }).focus();
		await user.tab();
		expect(after).toHaveFocus();
		expect(details).not.toHaveAttribute('open');
		after.remove();
	});

	it('when something else is pressed', async () => {
		const { user, details } = await open();
		await user.pointer({ keys: '[MouseLeft]', target: document.body });
		expect(details).not.toHaveAttribute('open');
	});

	it('not when the focus moves within it', async () => {
		const { user, details } = await open();
		screen.getByRole('checkbox', { name: 'A' }).focus();
		await user.tab();
		await user.tab({ shift: true });
		expect(details).toHaveAttribute('open');
	});

	it('not when the window loses the focus', async () => {
		const { details } = await open();
		const box = screen.getByRole('checkbox', { name: 'A' });
		box.focus();
		box.blur();
		expect(details).toHaveAttribute('open');
	});
});

it('Escape in a closed menu is left to others', async () => {
	render(Choices, props);
	const onkey = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
	document.addEventListener('keydown', onkey, { once: true });
	summary().focus();
	await userEvent.keyboard('{Escape}');
	expect(onkey).toHaveReturnedWith(false);
});

// a button that is switched off while it has the focus loses it, and Escape no longer reaches the menu
it.each([
	[m.choose_all(), ['a', 'b', 'y', 'z']],
	[m.choose_none(), []]
])('the button "%s" keeps the focus when it has done its work', async (name, chosen) => {
	const { rerender, user } = await open();
	await user.click(screen.getByRole('button', { name }));
	await rerender({ chosen });
	expect(screen.getByRole('button', { name })).toBeEnabled();
	expect(screen.getByRole('button', { name })).toHaveFocus();
});

it('a menu that is gone listens no more', async () => {
	const remove = vi.spyOn(document, 'removeEventListener');
	const { unmount } = render(Choices, props);
	unmount();
	expect(remove).toHaveBeenCalledWith('pointerdown', expect.any(Function));
	remove.mockRestore();
});
