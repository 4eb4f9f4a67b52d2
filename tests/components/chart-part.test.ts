import { render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import ChartFigure from '#lib/charts/ChartFigure.svelte';
import { coverage } from '#lib/charts/coverage/coverage.ts';
import { layoutGrid } from '#lib/core/grid.ts';
import { indexMatrix } from '#lib/core/matrix.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { partOf } from '#lib/core/part.ts';
import { defaultView } from '#lib/core/view/view.ts';
import { speak } from '#lib/words/locale.ts';
import { largeData } from '../fixtures/large.ts';

beforeEach(() => {
	speak(() => 'en');
	// nothing has a width here
	vi.stubGlobal(
		'ResizeObserver',
		class {
			observe() {}
			unobserve() {}
		}
	);
});

/** Draws a chart of all whom the data holds, or of the first so many of them. */
function draw(data: MatrixData, chosen = Infinity) {
	const usual = defaultView(data);
	const [actors, topics] = [usual.actors.slice(0, chosen), usual.topics.slice(0, 3)];
	const view = { ...usual, actors, topics };
	const matrix = indexMatrix(data);
	const grid = layoutGrid(matrix, view, new Intl.Collator('en'));
	render(ChartFigure, { chart: coverage, matrix, view, grid });
	return screen.queryByText(/\bfirst\b/)?.textContent.trim();
}

const large = largeData(250, 60);

describe('a chart says of how many it is drawn', () => {
	test.each<[what: string, data: MatrixData, chosen: number | undefined, said: string | undefined]>(
		[
			['all of few', largeData(9, 60), undefined, undefined],
			[
				'a page that brings the first of very many',
				partOf(large),
				undefined,
				'The first 9 of 250 actors are shown here.'
			],
			['one who was chosen of them', partOf(large), 1, undefined],
			[
				'all of very many',
				large,
				undefined,
				'Drawn for the first 40 of the 250 actors in this view. Choose actors, or sort, to see others.'
			]
		]
	)('%s', (_, data, chosen, said) => {
		expect(draw(data, chosen)).toBe(said);
	});
});
