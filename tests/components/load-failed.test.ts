import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import LoadFailed from '#lib/components/LoadFailed.svelte';
import { m } from '#lib/paraglide/messages.js';

const show = (state: string, failures = 1) => {
	const retry = vi.fn();
	render(LoadFailed, { remote: { state, failures }, what: 'It is lost.', retry });
	return retry;
};

it('what failed is told at once, with a button that tries again', async () => {
	const retry = show('failed');
	expect(screen.getByRole('alert')).toHaveTextContent(`It is lost. ${m.retry()}`);
	await userEvent.click(screen.getByRole('button', { name: m.retry() }));
	expect(retry).toHaveBeenCalledOnce();
});

it('what fails again may be loaded with the page anew, which helps where a browser does not ask again', () => {
	show('failed', 2);
	expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
		m.retry(),
		m.reload()
	]);
});

it('data that is newer than the page asks for the page again, since another try would not help', () => {
	show('stale');
	expect(screen.getByRole('alert')).toHaveTextContent(`${m.load_stale()} ${m.reload()}`);
	expect(screen.getAllByRole('button')).toEqual([screen.getByRole('button', { name: m.reload() })]);
});
