import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import ExportMenu from '#lib/components/export/ExportMenu.svelte';
import { speak } from '#lib/words/locale.ts';
import { fakeShown, VERSION } from './fake.ts';

const saved: { name: string; blob: Blob }[] = [];

// read once, so that no test waits for it
beforeAll(() => import('#lib/components/export/ExportItems.svelte'), 60_000);

beforeEach(() => {
	speak(() => 'en');
	const blobs: Blob[] = [];
	vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`);
	vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
		this: HTMLAnchorElement
	) {
		const blob = blobs[Number(this.href.slice('blob:'.length)) - 1];
		if (blob) saved.push({ name: this.download, blob });
	});
});

afterEach(() => {
	saved.length = 0;
	vi.restoreAllMocks();
});

/** The menu, open. */
async function openMenu(shown = fakeShown()) {
	const user = userEvent.setup();
	render(ExportMenu, { ...shown });
	await user.click(screen.getByText('Download or cite'));
	await screen.findByRole('button', { name: /JSON with sources/ });
	return user;
}

describe('the menu of exports', () => {
	it('saves a CSV file whose name says what is in it, and says so', async () => {
		const user = await openMenu();
		await user.click(screen.getByRole('button', { name: /CSV, commas/ }));
		const name = `standpunkt-grid-2024-2-actors-2-topics-${VERSION}.csv`;
		expect(await screen.findByRole('status')).toHaveTextContent(`Saved: ${name}`);
		expect(saved.map((file) => file.name)).toEqual([name]);
		expect((await saved[0]?.blob.text())?.split('\r\n')).toHaveLength(2 * 2 + 2);
	});

	it('saves the grid as the drawing that the heat map makes', async () => {
		const user = await openMenu();
		await user.click(screen.getByRole('button', { name: /SVG/ }));
		await waitFor(() => expect(saved).toHaveLength(1));
		const text = await saved[0]?.blob.text();
		expect(text).toContain('Read it like this.');
		expect(text).toContain('width="1248"');
	});

	it('says that the image failed where its chart cannot be loaded', async () => {
		const user = await openMenu(fakeShown({}, () => Promise.reject(new Error('offline'))));
		await user.click(screen.getByRole('button', { name: /SVG/ }));
		await waitFor(() =>
			expect(screen.getByRole('status')).toHaveTextContent('The browser could not draw the image.')
		);
		expect(saved).toEqual([]);
	});

	it('copies a citation in each of the three forms', async () => {
		const user = await openMenu();
		for (const [name, begin] of [
			['Text', /^Who wants what in River Town/],
			['BibTeX', /^@misc\{standpunkt-/],
			['CSL-JSON', /^\[/]
		] as const) {
			await user.click(screen.getByRole('button', { name }));
			await waitFor(() =>
				expect(screen.getByRole('status')).toHaveTextContent('The citation is copied.')
			);
			expect(await navigator.clipboard.readText()).toMatch(begin);
		}
	});

	it('says that copying failed where the browser refuses', async () => {
		const user = await openMenu();
		vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
		await user.click(screen.getByRole('button', { name: 'BibTeX' }));
		await waitFor(() =>
			expect(screen.getByRole('status')).toHaveTextContent('The browser did not let us copy.')
		);
	});

	it('closes on Escape and gives the focus back', async () => {
		const user = await openMenu();
		await user.tab();
		await user.keyboard('{Escape}');
		expect(screen.getByText('Download or cite').closest('details')).not.toHaveAttribute('open');
		expect(screen.getByText('Download or cite').closest('summary')).toHaveFocus();
	});
});
