import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { own } from '#lib/components/own.svelte.ts';
import { NO_ANSWERS, withAnswer } from '#lib/core/match/answers.ts';
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
const failing = { ok: false, status: 500 };
const file = { ok: true, json: () => Promise.resolve(toMatrixFile(large)) };
/** Serves the matrix; what else is asked for never comes. */
function serve(reply: unknown) {
	const fetched = vi.fn((url: string) =>
		url.includes('matrix') ? Promise.resolve(reply) : new Promise(() => {})
	);
	vi.stubGlobal('fetch', fetched);
	return fetched;
}

function answerAll() {
	for (const topic of large.core)
		own.change(withAnswer(own.answers, topic, { stance: 'for', double: false }), large);
}

const matrix = partOf(large);
const show = () => render(Match, { data: { matrix, explanations: {} } as never });

beforeEach(() => {
	speak(() => 'en');
	visit('match/');
	own.change(NO_ANSWERS, large);
});

describe('a page that brings the first of very many', () => {
	it('measures with all, and says so where they do not come; what was answered can be changed', async () => {
		expect(matrix.actors.length).toBeLessThan(10);
		answerAll();
		serve(failing);
		show();
		expect(await screen.findByText('The rest of the matrix could not be loaded.')).toBeVisible();
		expect(screen.queryByText(/Name of actor/)).toBeNull();
		expect(screen.getByRole('button', { name: 'Change your answers' })).toBeVisible();

		serve(file);
		await fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
		// as many as are listed at first, and more of them behind a button
		expect(await screen.findAllByText(/^Name of actor/)).toHaveLength(50);
		expect(screen.getByRole('button', { name: /^(Show )?50 more/ })).toBeVisible();
	});

	it('asks for all before anything is answered, and for nothing from then on', async () => {
		const fetched = serve(file);
		const { container } = show();
		await waitFor(() => expect(fetched).toHaveBeenCalledTimes(2));
		expect(fetched.mock.calls.flat().filter((url) => url.includes('matrix'))).toHaveLength(1);
		answerAll();
		for (let asked = large.core.length; asked > 0; asked--)
			await fireEvent.submit(container.querySelector('form')!);
		expect(await screen.findAllByText(/^Name of actor/)).toHaveLength(50);
		expect(fetched).toHaveBeenCalledTimes(2);
	});
});
