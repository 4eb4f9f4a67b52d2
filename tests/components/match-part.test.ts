import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import { own } from '#lib/components/own.svelte.ts';
import { withAnswer } from '#lib/core/match/answers.ts';
import { toMatrixFile } from '#lib/core/matrix-file.ts';
import { partOf } from '#lib/core/part.ts';
import { speak } from '#lib/words/locale.ts';
import Match from '../../src/routes/(site)/[[lang=lang]]/match/+page.svelte';
import { largeData } from '../fixtures/large.ts';
import { visit } from './page.svelte.ts';

vi.mock('$app/state', () => import('./page.svelte.ts'));
vi.mock('$app/navigation', async () => ({
	...(await import('./page.svelte.ts')),
	afterNavigate: () => {}
}));

const large = largeData(250, 60);
const answer = (name: string, reply: () => unknown) => (url: string) =>
	url.includes(name) ? Promise.resolve(reply()) : new Promise(() => {});

beforeEach(() => {
	speak(() => 'en');
	visit('match/');
	for (const topic of large.core)
		own.change(withAnswer(own.answers, topic, { stance: 'for', double: false }), large);
});

it('a page that brings the first of very many measures with all, and says so where they do not come', async () => {
	const matrix = partOf(large);
	expect(matrix.actors.length).toBeLessThan(10);
	vi.stubGlobal(
		'fetch',
		answer('matrix', () => ({ ok: false, status: 500 }))
	);
	render(Match, { data: { matrix, explanations: {} } as never });
	expect(await screen.findByText('The rest of the matrix could not be loaded.')).toBeVisible();
	expect(screen.queryByText(/Name of actor/)).toBeNull();

	const whole = { ok: true, json: () => Promise.resolve(toMatrixFile(large)) };
	vi.stubGlobal(
		'fetch',
		answer('matrix', () => whole)
	);
	await fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
	// as many as are listed at first, and more of them behind a button
	expect(await screen.findAllByText(/^Name of actor/)).toHaveLength(50);
	expect(screen.getByRole('button', { name: /^(Show )?50 more/ })).toBeVisible();
});
