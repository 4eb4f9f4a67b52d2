import { render } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import Marked from '#lib/components/Marked.svelte';
import type { Span } from '#lib/core/search.ts';

/** The marks, and the text with what is marked in brackets. */
const cases: [marks: Span[] | undefined, shown: string][] = [
	[undefined, 'lamps in every street'],
	[[], 'lamps in every street'],
	[[[0, 5]], '[lamps] in every street'],
	[[[15, 21]], 'lamps in every [street]'],
	[
		[
			[0, 5],
			[9, 14]
		],
		'[lamps] in [every] street'
	],
	[
		[
			[0, 5],
			[5, 8]
		],
		'[lamps][ in] every street'
	],
	[[[0, 21]], '[lamps in every street]']
];

it.each(cases)('with the marks %j the text reads "%s"', (marks, shown) => {
	const { container } = render(Marked, {
		text: 'lamps in every street',
		...(marks ? { marks } : {})
	});
	expect(container.textContent).toBe('lamps in every street');
	for (const mark of container.querySelectorAll('mark')) mark.replaceWith(`[${mark.textContent}]`);
	expect(container.textContent).toBe(shown);
});

it('a text that looks like markup is a text', () => {
	const { container } = render(Marked, { text: '<b>bold</b> & <i>', marks: [[0, 3]] });
	expect(container.textContent).toBe('<b>bold</b> & <i>');
	expect(container.querySelector('mark')).toHaveTextContent('<b>');
	expect(container.querySelector('b')).toBeNull();
});
