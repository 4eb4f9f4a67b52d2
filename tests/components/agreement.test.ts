import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import Agreement from '#lib/charts/agreement/Agreement.svelte';
import { layoutGrid } from '#lib/core/grid.ts';
import { defaultView } from '#lib/core/view/view.ts';
import { drawMatrix } from '../fixtures/generators.ts';

const matrix = drawMatrix({ ada: '2 -1 0 .', ben: '-2 1 0 .', cyd: '2 -2 1 2', dot: '. . . -2' });

function show(width: number, actors = matrix.data.actors.map(({ id }) => id)) {
	const view = { ...defaultView(matrix.data), actors, topics: ['a', 'b', 'c', 'd'] };
	const grid = layoutGrid(matrix, view, new Intl.Collator('nb'));
	return render(Agreement, { matrix, view, grid, width });
}

const pairs = () => within(screen.getByLabelText('Enighet mellom to og to')).getAllByRole('button');
const pair = (name: RegExp) => screen.getByRole('button', { name });

describe('the triangle', () => {
	test('has a button for each pair, which says what is drawn and all that its tooltip says', () => {
		show(720);
		expect(pairs()).toHaveLength(6);
		// a figure and its sign are kept together by a space that does not break
		expect(pair(/ada og ben/)).toHaveAccessibleName(
			'50\u00a0% 3 av 4. ada og ben. 50\u00a0% enighet, ut fra 3 av 4 temaer. Hadde begge hatt et standpunkt på alle ' +
				'temaene, ville tallet ligget mellom 38\u00a0% og 63\u00a0%'
		);
		expect(pair(/cyd og dot/)).toHaveTextContent('for lite');
		expect(pair(/ada og dot/)).toHaveTextContent('–');
	});

	test('leads to the page of two parties where a modifier key asks for the link it is', async () => {
		show(720);
		expect(pair(/ada og cyd/)).toHaveAttribute('href', '/pair/ada/cyd/');
		const user = userEvent.setup();
		await user.keyboard('{Control>}');
		await user.click(pair(/ada og cyd/));
		expect(screen.queryByRole('region')).toBeNull();
	});

	test('is one stop of the Tab key, with arrows inside', async () => {
		show(720);
		expect(pairs().filter((one) => one.tabIndex === 0)).toHaveLength(1);
		pair(/ada og ben/).focus();
		await userEvent.keyboard('{ArrowDown}{ArrowRight}');
		expect(pair(/ben og cyd/)).toHaveFocus();
		expect(pair(/ben og cyd/).tabIndex).toBe(0);
		expect(pairs().filter((one) => one.tabIndex === 0)).toHaveLength(1);
	});

	test('is ordered by similarity when asked', async () => {
		show(720);
		const similar = screen.getByRole('button', { name: 'Etter likhet' });
		expect(similar).toHaveAttribute('aria-pressed', 'false');
		await userEvent.click(similar);
		expect(similar).toHaveAttribute('aria-pressed', 'true');
		expect(pairs()[0]).toHaveAccessibleName(/ada og ben/);
		expect(pairs()[1]).toHaveAccessibleName(/ben og cyd/);
		expect(pairs()[2]).toHaveAccessibleName(/ada og cyd/);
	});

	test('of one actor says that two are needed', () => {
		show(720, ['ada']);
		expect(screen.getByText('Velg minst to aktører for å se hvor enige de er.')).toBeVisible();
	});
});

describe('a pair', () => {
	test('opens its topics by Enter, takes the focus there, and gives it back on Escape', async () => {
		show(720);
		const opener = pair(/ada og cyd/);
		opener.focus();
		await userEvent.keyboard('{Enter}');
		const panel = screen.getByRole('region', { name: 'ada og cyd' });
		expect(opener).toHaveAttribute('aria-expanded', 'true');
		expect(screen.getByRole('heading', { name: 'ada og cyd' })).toHaveFocus();
		expect(
			within(panel)
				.getAllByRole('list')
				.map((list) => list.children.length)
		).toEqual([1, 2, 1]);
		await userEvent.keyboard('{Escape}');
		expect(panel).not.toBeInTheDocument();
		expect(opener).toHaveFocus();
	});

	test('lists who says what, where, and why a topic cannot be compared', async () => {
		show(720);
		await userEvent.click(pair(/ada og cyd/));
		const same = screen.getByRole('list', { name: 'Samme standpunkt på 1 tema' });
		expect(screen.getByRole('link', { name: 'De to side om side, med sitater' })).toHaveAttribute(
			'href',
			'/pair/ada/cyd/'
		);
		expect(
			within(same)
				.getAllByRole('link')
				.map((link) => link.getAttribute('href'))
		).toEqual(['/topic/a/', '/topic/a/#ada', '/topic/a/#cyd']);
		expect(screen.getByRole('list', { name: 'Ulike standpunkter på 2 temaer' })).toHaveTextContent(
			'1 trinn fra hverandre'
		);
		expect(screen.getByRole('list', { name: 'Kan ikke sammenlignes på 1 tema' })).toHaveTextContent(
			'ada: kilden sier ikke noe om dette.'
		);
	});

	test('is closed by its button, and by choosing it again', async () => {
		show(720);
		await userEvent.click(pair(/ada og ben/));
		await userEvent.click(screen.getByRole('button', { name: 'Lukk' }));
		expect(screen.queryByRole('region')).toBeNull();
		await userEvent.click(pair(/ada og ben/));
		await userEvent.click(pair(/ada og ben/));
		expect(screen.queryByRole('region')).toBeNull();
	});
});

test('where cells would be too small, every pair stands in a list', async () => {
	show(100);
	expect(pairs()).toHaveLength(6);
	expect(pairs()[0]).toHaveTextContent('ada – ben 50 % 3 av 4');
	expect(pairs()[0]).toHaveAccessibleName(/^ada – ben 50\u00a0% 3 av 4\. ada og ben\./);
	pairs()[0]?.focus();
	await userEvent.keyboard('{ArrowDown}{Enter}');
	expect(screen.getByRole('heading', { name: 'ada og cyd' })).toHaveFocus();
});
