import { render } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import Evidence from '#lib/components/Evidence.svelte';
import SourceNotes from '#lib/components/SourceNotes.svelte';
import { entryOf } from '#lib/core/entry.ts';
import { indexMatrix } from '#lib/core/matrix.ts';
import { speak, type Locale } from '#lib/words/locale.ts';
import { data, texts } from './explore.ts';
import { visit } from './page.svelte.ts';
import { drawGrid } from './town.ts';

vi.mock('$app/state', () => import('./page.svelte.ts'));
vi.mock('$app/navigation', () => import('./page.svelte.ts'));

const matrix = indexMatrix(data);
const entry = (actor: string, topic: string) => entryOf(matrix, { actor, topic }, '2020', texts)!;

/** What is drawn, the links that it then holds at least, and words of it in each language. */
const parts: [what: string, draw: () => void, links: number, nb: RegExp, en: RegExp][] = [
	['the grid', () => drawGrid(), 35, /Ikke omtalt/, /Not mentioned/],
	['the grid by party', () => drawGrid({ rows: 'party' }), 35, /Aktør/, /Actor/],
	[
		'a position',
		() => render(Evidence, { entry: entry('otter', 'night-ferry'), data }),
		1,
		/Avsnitt 5/,
		/Paragraph 5/
	],
	[
		'a cell without a position',
		() => render(Evidence, { entry: entry('lark', 'river-baths'), data }),
		2,
		/Koderne leste/,
		/The coders read/
	],
	[
		'the notes on sources',
		() => render(SourceNotes, { data, actors: [0, 1, 2], period: '2020' }),
		4,
		/Kilder/,
		/Sources/
	]
];

/** The links of the site's own pages; the files of data are in all languages. */
const links = () =>
	[...document.querySelectorAll('a[href^="/"]')]
		.map((link) => link.getAttribute('href') ?? '')
		.filter((href) => !href.endsWith('.json'));

beforeEach(() => speak(() => 'nb'));

it.each(parts)('%s speaks the language of the page, and stays in it', (_, draw, count, nb, en) => {
	const at = (lang: Locale) => {
		speak(() => lang);
		visit('', lang === 'nb' ? undefined : lang);
		document.body.replaceChildren();
		draw();
		return links();
	};
	const bokmaal = at('nb');
	expect(document.body).toHaveTextContent(nb);
	const english = at('en');
	expect(document.body).toHaveTextContent(en);
	expect(bokmaal.length).toBeGreaterThanOrEqual(count);
	expect(english).toEqual(bokmaal.map((href) => `/en${href}`));
});
