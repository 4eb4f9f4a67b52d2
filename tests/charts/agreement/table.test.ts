import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STEPS } from '#lib/charts/agreement/layout.ts';
import { tabulateAgreement } from '#lib/charts/agreement/table.ts';
import { layoutGrid } from '#lib/core/grid.ts';
import { defaultView } from '#lib/core/view/view.ts';
import { drawMatrix } from '../../fixtures/generators.ts';
import { said } from '../../words/said.ts';

test('the table has a row for each pair, and no figure where too little is shared', () => {
	const matrix = drawMatrix({ ada: '2 -1 .', ben: '2 1 .', cyd: '. 1 2', dot: '. . 2' });
	const view = { ...defaultView(matrix.data), topics: ['a', 'b', 'c'] };
	const grid = layoutGrid(matrix, view, new Intl.Collator('en'));
	const { columns, rows } = said('en', () => tabulateAgreement({ matrix, view, grid }));
	expect(columns.map(({ key }) => key)).toEqual([
		'actor',
		'other_actor',
		'agreement',
		'shared_topics',
		'topics',
		'lowest_possible',
		'highest_possible',
		'note'
	]);
	const none = 'No topic on which both have a stance (0 of 3).';
	const little = 'Too little to say anything from: both have a stance on 1 of 3 topics.';
	expect(rows).toEqual([
		['ada', 'ben', 0.75, 2, 3, 0.5, 10 / 12, undefined],
		['ada', 'cyd', undefined, 1, 3, 2 / 12, 10 / 12, little],
		['ada', 'dot', undefined, 0, 3, 0, 1, none],
		['ben', 'cyd', undefined, 1, 3, 4 / 12, 1, little],
		['ben', 'dot', undefined, 0, 3, 0, 1, none],
		['cyd', 'dot', undefined, 1, 3, 4 / 12, 1, little]
	]);
});

describe('the colours', () => {
	const css = readFileSync('src/lib/charts/agreement/Agreement.svelte', 'utf8');
	/** The colour of a token in light (0) or dark (1). */
	const colour = (token: string, dark: 0 | 1) => {
		const found = new RegExp(`\\s${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
		if (!found) throw new Error(`no ${token}`);
		return found[dark + 1] as string;
	};
	const luminance = (hex: string) => {
		const [r = 0, g = 0, b = 0] = [1, 3, 5]
			.map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
			.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const steps = Array.from({ length: STEPS }, (_, i) => i);

	test.each(steps.flatMap((step) => [0, 1].map((dark) => [step, dark as 0 | 1] as const)))(
		'of step %i bear their figures with a contrast of 4.5 to 1, dark %i',
		(step, dark) => {
			const [x, y] = [colour(`--agree-${step}`, dark), colour(`--on-agree-${step}`, dark)]
				.map(luminance)
				.sort((a, b) => b - a) as [number, number];
			expect((x + 0.05) / (y + 0.05)).toBeGreaterThanOrEqual(4.5);
		}
	);

	test.each([0, 1] as const)('go one way from pale to deep, dark %i', (dark) => {
		const all = steps.map((step) => luminance(colour(`--agree-${step}`, dark)));
		expect(all).toEqual([...all].sort((a, b) => (dark ? a - b : b - a)));
	});
});
