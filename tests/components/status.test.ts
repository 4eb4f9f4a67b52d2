import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { tick } from 'svelte';
import { expect, it, vi } from 'vitest';
import { m } from '#lib/paraglide/messages.js';
import { Remote } from '#lib/components/remote.svelte.ts';
import * as dropped from '#lib/words/dropped.ts';
import { sayGrid, sayView } from '#lib/words/view.ts';
import Status from '../../src/routes/(site)/[[lang=lang]]/Status.svelte';
import { data, explore } from './explore.ts';
import { lastStep } from './page.svelte.ts';

vi.mock('$app/state', () => import('./page.svelte.ts'));
vi.mock('$app/navigation', () => import('./page.svelte.ts'));

function show(query = '', words = new Remote(() => Promise.resolve(dropped))) {
	const explorer = explore(query);
	render(Status, { explorer, words });
	return { explorer, view: explorer.view, grid: explorer.grid, words };
}

const said = () =>
	screen.getAllByRole('status').map((line) => line.textContent.replace(/\s+/g, ' ').trim());
const reset = () => screen.queryByRole('button', { name: m.reset() });

it.each(['', '?period=2020', '?period=2020&diff=1&s=for&sort=agree.lark', '?p=zoe'])(
	'at "%s" it says what is shown, and announces it when that changes',
	(query) => {
		const { view, grid } = show(query);
		expect(said()[0]).toBe(`${sayView(view, data)}. ${sayGrid(view, grid, data).join(' ')}`);
	}
);

it.each([
	['', false],
	['?cell=lark.night-ferry', false],
	['?narrow=grid', false],
	['?period=2024', false],
	['?period=2020', true],
	['?q=ferry', true],
	['?p=lark', true]
])('at "%s" the view can be reset: %s', (query, can) => {
	show(query);
	expect(reset() !== null).toBe(can);
});

it('a reset leads back to the start, in the form of the grid that the reader chose', async () => {
	show('?period=2020&p=lark&q=ferry&narrow=grid&cell=lark.night-ferry');
	await userEvent.click(reset()!);
	expect(lastStep()).toMatchObject({ address: '/?narrow=grid', replace: false });
});

it('each thing that a link asked for in vain is told', async () => {
	const { explorer, words } = show('?p=lark.zoe&t=nothing&v=globe');
	expect(explorer.dropped).toHaveLength(3);
	expect(said()[1]).toContain(m.dropped());
	await words.load();
	await tick();
	expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(
		explorer.dropped.map(dropped.sayDropped)
	);
});

it('nothing is told of a link that asked for nothing in vain', () => {
	show('?p=lark&utm_source=x&fbclid=1');
	expect(screen.queryByText(m.dropped())).not.toBeInTheDocument();
	expect(said()).toHaveLength(1);
});

it('what a link holds is a text, whatever it looks like', async () => {
	await show('?p=%3Cimg%20src%3Dx%3E').words.load();
	await tick();
	expect(screen.getByRole('listitem')).toHaveTextContent('<img src=x>');
	expect(document.querySelector('img')).toBeNull();
});
