import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import CopyLink from '#lib/components/CopyLink.svelte';
import { m } from '#lib/paraglide/messages.js';

beforeEach(() => history.replaceState(null, '', '/?p=a.b&cell=a.x'));
afterEach(() => vi.unstubAllGlobals());

const press = async () => {
	// it comes with a clipboard of its own
	const user = userEvent.setup();
	render(CopyLink, { label: 'Copy' });
	expect(screen.getByRole('status')).toHaveTextContent(/^$/);
	return () => user.click(screen.getByRole('button', { name: 'Copy' }));
};

it('a click copies the address as it is, and says so', async () => {
	const click = await press();
	await click();
	expect(await navigator.clipboard.readText()).toBe(location.href);
	expect(location.href).toMatch(/\?p=a\.b&cell=a\.x$/);
	expect(screen.getByRole('status')).toHaveTextContent(m.copied());
});

it('where that is denied the address is there to be copied by hand', async () => {
	const click = await press();
	vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied'));
	await click();
	expect(screen.getByRole('status')).toHaveTextContent(m.copy_failed({ address: location.href }));
});

it('so it is where there is no clipboard at all', async () => {
	const click = await press();
	vi.stubGlobal('navigator', { ...navigator, clipboard: undefined });
	await click();
	expect(screen.getByRole('status')).toHaveTextContent(m.copy_failed({ address: location.href }));
});

it.each([
	[true, 'button'],
	[false, 'plain']
])('with a frame %s it is drawn as %s', (framed, name) => {
	render(CopyLink, { label: 'Copy', framed });
	expect(screen.getByRole('button')).toHaveClass(name);
	expect(screen.getByRole('button')).toHaveAttribute('type', 'button');
});
