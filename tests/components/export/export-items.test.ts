import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChartModule } from '#lib/charts/chart.ts';
import ExportItems from '#lib/components/export/ExportItems.svelte';
import { speak } from '#lib/words/locale.ts';
import { fakeChart, fakeShown, VERSION } from './fake.ts';

const saved: { name: string; blob: Blob }[] = [];

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

function show(shown = fakeShown()) {
	render(ExportItems, { shown, find: () => undefined });
	return userEvent.setup();
}

describe('what can be taken along', () => {
	it('saves a CSV file whose name says what is in it, and says so', async () => {
		const user = show();
		await user.click(screen.getByRole('button', { name: /CSV, commas/ }));
		const name = `standpunkt-grid-2024-2-actors-2-topics-${VERSION}.csv`;
		await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(`Saved: ${name}`));
		expect(saved.map((file) => file.name)).toEqual([name]);
		expect((await saved[0]?.blob.text())?.split('\r\n')).toHaveLength(2 * 2 + 2);
	});

	it('saves the grid as the drawing that the heat map makes', async () => {
		const user = show();
		await user.click(screen.getByRole('button', { name: /SVG/ }));
		await waitFor(() => expect(saved).toHaveLength(1));
		const text = await saved[0]?.blob.text();
		expect(text).toContain('Read it like this.');
		expect(text).toContain('width="1248"');
	});

	it('says that the image failed where its chart cannot be loaded', async () => {
		const user = show(fakeShown({}, () => Promise.reject(new Error('offline'))));
		await user.click(screen.getByRole('button', { name: /SVG/ }));
		await waitFor(() =>
			expect(screen.getByRole('status')).toHaveTextContent('The browser could not draw the image.')
		);
		expect(saved).toEqual([]);
	});

	it('says that the image is made, on the button too, and saves nothing once it is cancelled', async () => {
		const made = Promise.withResolvers<ChartModule>();
		const user = show(fakeShown({}, () => made.promise));
		await user.click(screen.getByRole('button', { name: /SVG/ }));
		expect(screen.getByRole('status')).toHaveTextContent('Making the image …');
		expect(screen.getByRole('button', { name: /SVG/ })).toHaveAttribute('aria-busy', 'true');
		expect(screen.getByRole('button', { name: 'BibTeX' })).toHaveAttribute('aria-disabled', 'true');
		await user.click(screen.getByRole('button', { name: 'Cancel' }));
		made.resolve(fakeChart);
		await waitFor(() =>
			expect(screen.getByRole('status')).toHaveTextContent('Cancelled. Nothing was saved.')
		);
		expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
		expect(screen.getByRole('button', { name: /SVG/ })).toHaveFocus();
		expect(saved).toEqual([]);
	});

	it('saves nothing once the dialog is closed', async () => {
		const made = Promise.withResolvers<ChartModule>();
		const heatmap = vi.fn(() => made.promise);
		const { unmount } = render(ExportItems, {
			shown: fakeShown({}, heatmap),
			find: () => undefined
		});
		await userEvent.click(screen.getByRole('button', { name: /SVG/ }));
		await waitFor(() => expect(heatmap).toHaveBeenCalled());
		unmount();
		made.resolve(fakeChart);
		await made.promise;
		await new Promise((resolve) => setTimeout(resolve));
		expect(saved).toEqual([]);
	});

	it('copies a citation in each of the three forms', async () => {
		const user = show();
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
		const user = show();
		vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
		await user.click(screen.getByRole('button', { name: 'BibTeX' }));
		await waitFor(() =>
			expect(screen.getByRole('status')).toHaveTextContent('The browser did not let us copy.')
		);
	});
});
