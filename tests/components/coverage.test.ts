import { render, screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { coverage } from '#lib/charts/coverage/coverage.ts';
import { layoutGrid } from '#lib/core/grid.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { defaultView, type View } from '#lib/core/view/view.ts';
import { speak } from '#lib/words/locale.ts';
import { drawMatrix } from '../fixtures/generators.ts';

const gaps: MatrixData['gaps'] = [{ actor: 'nil', period: 'now', state: 'no-source', why: '' }];
const matrix = drawMatrix({ one: '2 1', two: '-2i .', nil: '. .' }, { gaps });
const usual = defaultView(matrix.data);

function draw(change: Partial<View> = {}, width = 900) {
	const view = { ...usual, ...change };
	const grid = layoutGrid(matrix, view, new Intl.Collator('en'));
	return render(coverage.Chart, { matrix, view, grid, width });
}

const marks = (name: string) =>
	within(screen.getByRole('group', { name }))
		.getAllByRole('link')
		.filter((link) => link.hasAttribute('data-cell'))
		.map((link) => link.getAttribute('aria-label'));

beforeEach(() => speak(() => 'en'));

describe('the coverage', () => {
	test.each([900, 280])('at %i pixels a topic is a group that says its sum', (width) => {
		draw({}, width);
		expect(marks('a: 2 of 3')).toEqual([
			'Stated. one: a',
			'Stated, implied. two: a',
			'No source. nil: a'
		]);
		expect(marks('b: 1 of 3')).toEqual([
			'Stated. one: b',
			'Not mentioned. two: b',
			'No source. nil: b'
		]);
	});

	test('the sums of the actors are read out with their names; without a source there is none', () => {
		draw();
		const sums = within(screen.getByRole('group', { name: 'Stated, of 2 topics' }));
		expect(sums.getAllByRole('img').map((sum) => sum.getAttribute('aria-label'))).toEqual([
			'one: 2 of 2',
			'two: 1 of 2',
			'nil: – of 2'
		]);
	});

	test('no stance is told, neither in words nor by its class', () => {
		const { container } = draw();
		expect(container.querySelector('.for, .against, .partly-for, .stance')).toBeNull();
		expect(screen.queryByRole('link', { name: /For|Against/ })).toBeNull();
	});

	test('a mark leads to its evidence, names its cell and has a tooltip', () => {
		draw();
		const mark = screen.getByRole('link', { name: 'Stated, implied. two: a' });
		expect(mark).toHaveAttribute('href', expect.stringMatching(/topic\/a\/#two$/));
		expect(mark).toHaveAttribute('data-cell', 'two.a');
		expect(mark).toHaveAttribute('data-tip', 'two: a\nStated, implied');
	});

	test('a name tells under the pointer whose it is and what it rests on', () => {
		draw();
		const head = screen.getByText('nil');
		expect(head).toHaveAttribute('data-tip', 'nil\nno source');
		expect(screen.getByText('one')).toHaveAttribute('data-tip', 'one\nweb page');
	});

	test('what has no source is hatched, what is only not mentioned is not', () => {
		draw();
		const ground = (name: string) =>
			screen.getByRole('link', { name }).querySelector('rect')?.getAttribute('fill');
		expect(ground('No source. nil: a')).toMatch(/^url\(#/);
		expect(ground('Not mentioned. two: b')).toBe('transparent');
	});

	test.each([[{ actors: [] }], [{ topics: [] }]])(
		'it says that there is nothing in %j',
		(change) => {
			draw(change);
			expect(screen.getByText('There is nothing to show with these choices.')).toBeVisible();
		}
	);

	test('it says in each language what may not be concluded', () => {
		const props = { matrix, view: usual, grid: layoutGrid(matrix, usual, new Intl.Collator('en')) };
		expect(coverage.howToRead(props)).toMatch(/neither opposition nor the lack of a view/);
		speak(() => 'nb');
		expect(coverage.howToRead(props)).toMatch(/verken motstand eller at aktøren mangler en mening/);
	});
});
