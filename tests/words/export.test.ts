import { describe, expect, it } from 'vitest';
import { layoutGrid } from '#lib/core/grid.ts';
import { defaultView } from '#lib/core/view/view.ts';
import { sayCitation, sayShown, sayTitle } from '#lib/words/export.ts';
import { smallMatrix } from '../fixtures/generators.ts';
import { said } from './said.ts';

const matrix = smallMatrix();
const view = defaultView(matrix.data);
const grid = layoutGrid(matrix, view, new Intl.Collator('en'));

describe('the title of an export', () => {
	it('says what was asked, which chart, who and what', () => {
		expect(said('en', () => sayTitle(view, matrix.data))).toBe(
			'Who wants lamps? Grid: 2 parties, 2 topics, 2024–2027'
		);
	});
});

describe('the line under the title of an image', () => {
	it('says how much is stated', () => {
		expect(said('en', () => sayShown(view, grid, matrix.data))).toMatch(
			/^Grid: 2 parties, 2 topics, 2024–2027\. \d of 4 /
		);
	});

	it('says what was searched for', () => {
		const searched = { ...view, query: 'lamp' };
		expect(said('en', () => sayShown(searched, grid, matrix.data))).toMatch(/Search: “lamp”\.$/);
	});
});

describe('a citation in words', () => {
	const citation = {
		title: 'Who wants lamps?',
		site: 'River Town',
		version: '2026-11-22-0a1b2c3d',
		address: 'https://example.org/',
		accessed: '2027-01-09',
		language: 'en'
	};

	it.each([
		[
			'en',
			'River Town. Who wants lamps? Data version 2026-11-22-0a1b2c3d, 22 November 2026. Accessed 9 January 2027. https://example.org/'
		],
		[
			'nb',
			'River Town. Who wants lamps? Dataversjon 2026-11-22-0a1b2c3d, 22. november 2026. Lest 9. januar 2027. https://example.org/'
		]
	] as const)('reads well in %s', (lang, expected) => {
		expect(said(lang, () => sayCitation(citation))).toBe(expected);
	});
});
