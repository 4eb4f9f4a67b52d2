import { render, screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { spectrum } from '#lib/charts/spectrum/spectrum.ts';
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
	return render(spectrum.Chart, { matrix, view, grid, width });
}

/** The marks of a topic, as they are read out. */
const marks = (topic: string) =>
	within(screen.getByRole('group', { name: topic }))
		.getAllByRole('link')
		.filter((link) => link.hasAttribute('data-cell'));
const named = (links: HTMLElement[]) => links.map((link) => link.getAttribute('aria-label'));

beforeEach(() => speak(() => 'en'));

describe('the spectrum', () => {
	test.each([900, 320])(
		'at %i pixels each topic is a group with a link for each actor',
		(width) => {
			draw({}, width);
			expect(named(marks('a'))).toEqual([
				'For. one: a',
				'Against, implied. two: a',
				'No source. nil: a'
			]);
			expect(named(marks('b'))).toEqual([
				'Partly for. one: b',
				'Not mentioned. two: b',
				'No source. nil: b'
			]);
		}
	);

	test('a mark leads to its evidence, names its cell and has a tooltip', () => {
		draw();
		const mark = screen.getByRole('link', { name: 'Against, implied. two: a' });
		expect(mark).toHaveAttribute('href', expect.stringMatching(/topic\/a\/#two$/));
		expect(mark).toHaveAttribute('data-cell', 'two.a');
		expect(mark).toHaveAttribute('data-tip', 'two: a\nAgainst, implied');
		expect(mark).toHaveTextContent('two');
	});

	test('a topic leads to its page', () => {
		draw();
		expect(screen.getByRole('link', { name: 'a' })).toHaveAttribute(
			'href',
			expect.stringMatching(/topic\/a\/$/)
		);
	});

	test('what is implied has a dashed outline, what is said in so many words has none', () => {
		draw();
		const dashed = (name: string) =>
			screen.getByRole('link', { name }).querySelectorAll('[stroke-dasharray]').length > 0;
		expect(dashed('Against, implied. two: a')).toBe(true);
		expect(dashed('For. one: a')).toBe(false);
	});

	test('arrows go along a topic, or along a line where the steps are lines', () => {
		draw();
		expect(document.querySelectorAll('[data-row]')).toHaveLength(2);
		draw({}, 320);
		const rows = [...document.querySelectorAll('[data-row]')];
		expect(rows.every((row) => !row.querySelector('[data-row]'))).toBe(true);
	});

	test('the open cell is marked, and so is what the view filters out', () => {
		draw({ cell: { actor: 'one', topic: 'a' }, stances: ['for'] });
		expect(screen.getByRole('link', { name: 'For. one: a' })).toHaveClass('current');
		expect(screen.getByRole('link', { name: 'For. one: a' })).not.toHaveClass('dim');
		expect(screen.getByRole('link', { name: 'Against, implied. two: a' })).toHaveClass('dim');
	});

	test.each([[{ actors: [] }], [{ topics: [] }]])(
		'it says that there is nothing in %j',
		(change) => {
			draw(change);
			expect(screen.getByText('There is nothing to show with these choices.')).toBeVisible();
		}
	);

	test('it has its name, and says how it is read in each language', () => {
		const props = { matrix, view: usual, grid: layoutGrid(matrix, usual, new Intl.Collator('en')) };
		expect(spectrum.name()).toBe('Scale');
		expect(spectrum.howToRead(props)).toMatch(/neither for, against nor in between\.$/);
		speak(() => 'nb');
		expect(spectrum.howToRead(props)).toMatch(/verken for, mot eller midt imellom\.$/);
	});
});
