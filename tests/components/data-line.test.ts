import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import DataLine from '#lib/components/DataLine.svelte';
import { m } from '#lib/paraglide/messages.js';

it('the version of the data is told', () => {
	render(DataLine, { version: 'v1' });
	expect(screen.getByText(m.data_version({ version: 'v1' }), { exact: false })).toBeVisible();
});

it('a link leads to the whole matrix, which is no page of the router', () => {
	render(DataLine, { version: 'v1' });
	const link = screen.getByRole('link', { name: m.data_file() });
	expect(link).toHaveAttribute('href', '/data/matrix.json');
	expect(link).toHaveAttribute('data-sveltekit-reload');
});
