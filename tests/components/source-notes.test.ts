import { render, screen, within } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import SourceNotes from '#lib/components/SourceNotes.svelte';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { m } from '#lib/paraglide/messages.js';
import { describeSource } from '#lib/words/source.ts';
import { drawMatrix, drawSource } from '../fixtures/generators.ts';

const sources: MatrixData['sources'] = [
	drawSource('ada-programme', {
		actor: 'ada',
		kind: 'programme',
		title: 'Framover',
		titleLanguage: 'nn',
		date: '2025-04',
		dated: 'stated',
		status: { is: 'adopted', basis: 'inferred' }
	}),
	drawSource('ada-old', { actor: 'ada', period: 'then' }),
	drawSource('ben-draft', {
		actor: 'ben',
		kind: 'programme-draft',
		status: { is: 'draft', basis: 'stated' }
	}),
	drawSource('ben-speech', { actor: 'ben', kind: 'speech', period: null })
];
const { data } = drawMatrix(
	{ ada: '.', ben: '.', cyd: '.', dot: '.' },
	{
		sources,
		gaps: [
			{ actor: 'cyd', period: 'now', state: 'no-source', why: 'Nothing was found.' },
			{ actor: 'dot', period: 'now', state: 'not-coded', why: 'Nobody has read it.' },
			{ actor: 'dot', period: 'then', state: 'no-source', why: 'Lost.' }
		]
	}
);

const show = (actors = [0, 1, 2, 3]) => render(SourceNotes, { data, actors, period: 'now' });
const notes = () => screen.getAllByRole('listitem');
const note = (actor: string) =>
	notes().find((item) => item.querySelector('b')?.textContent === actor) as HTMLElement;

it('each actor has a note, in the order of the grid, so that its number is that of its head', () => {
	show([2, 0]);
	expect(notes().map((item) => item.querySelector('b')?.textContent)).toEqual(['cyd', 'ada']);
});

it('a source is a link to its page in the language of its title, and is described', () => {
	show();
	const link = within(note('ada')).getByRole('link', { name: 'Framover' });
	expect(link).toHaveAttribute('href', '/source/ada-programme/');
	expect(link).toHaveAttribute('lang', 'nn');
	expect(note('ada')).toHaveTextContent(`${describeSource(sources[0]!)}.`);
});

it.each([
	['an adoption that was worked out', 'ada', () => m.status_adopted_inferred()],
	['a draft', 'ben', () => m.status_draft()]
])('%s is told', (_, actor, words) => {
	show();
	expect(note(actor)).toHaveTextContent(words());
});

it('the star in the heads is explained', () => {
	show();
	expect(screen.getByText(m.sources_star())).toBeVisible();
});

it.each([
	['ada', ['ada-programme']],
	['ben', ['ben-draft', 'ben-speech']],
	['cyd', []],
	['dot', []]
])('the sources of %s are those of the period or of none: %j', (actor, ids) => {
	show();
	const links = within(note(actor)).queryAllByRole('link');
	expect(links.map((link) => link.getAttribute('href'))).toEqual(ids.map((id) => `/source/${id}/`));
});

it.each([
	['cyd', 'cyd Nothing was found.'],
	['dot', 'dot Nobody has read it.']
])('of %s it says why there is none', (actor, text) => {
	show();
	expect(note(actor).textContent.replace(/\s+/g, ' ').trim()).toBe(text);
});
