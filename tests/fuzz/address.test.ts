import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCard, type Card } from '#lib/core/card.ts';
import { formatFrame, parseFrame } from '#lib/core/frame.ts';
import { indexMatrix, type Matrix } from '#lib/core/matrix.ts';
import { formatPinned, formatView, KEYS } from '#lib/core/view/format-view.ts';
import { parseView, TOKEN_LIMIT, type Dropped } from '#lib/core/view/parse-view.ts';
import { cards } from '#lib/server/card.ts';
import { matrixFor } from '#lib/server/page.ts';
import { smallMatrix } from '../fixtures/generators.ts';
import { isValid } from '../fixtures/valid-view.ts';
import { queries } from './address.ts';
import { editText, edits, hostile } from './hostile.ts';
import { fuzz } from './runs.ts';

const real = indexMatrix(matrixFor(undefined));
const small = smallMatrix();

/** As a page reads it, from its whole address, which a browser mends in ways of its own; and as it stands. */
const readings = (query: string): (string | URLSearchParams)[] => [
	query,
	new URL(`https://example.org/?${query}`).searchParams
];

/** What was dropped is told in keys that there are, in words that can be shown, and not without end. */
const isTold = (dropped: readonly Dropped[]) =>
	dropped.length <= 20 &&
	dropped.every(
		({ key, token }) =>
			KEYS.includes(key) && token !== '' && token.isWellFormed() && [...token].length <= TOKEN_LIMIT
	);

/** The laws that the reading of a query breaks; none. A comparison by `expect` would take most of the time. */
function broken(query: string | URLSearchParams, matrix: Matrix): string[] {
	const { data } = matrix;
	const { view, dropped } = parseView(query, matrix);
	const written = formatView(view, data);
	const again = parseView(written, matrix);
	const pinned = parseView(formatPinned(view, data), matrix);
	const named = { ...view, version: view.version ?? data.version };
	const laws: Readonly<Record<string, boolean>> = {
		'it is a valid view': isValid(view, data),
		'what is dropped is told': isTold(dropped),
		'written, it is the same view': isDeepStrictEqual(again, { view, dropped: [] }),
		'written again, it is written the same': formatView(again.view, data) === written,
		'pinned, it is the same view': isDeepStrictEqual(pinned, { view: named, dropped: [] })
	};
	return Object.keys(laws).filter((law) => !laws[law]);
}

describe('an address of any query', () => {
	test.each([
		['this site', real],
		['a small one', small]
	])('is a valid view of %s, told apart from what it is not, and written one way', (_, matrix) => {
		fuzz(queries(matrix.data), (query) => {
			expect(readings(query).flatMap((reading) => broken(reading, matrix))).toEqual([]);
		});
	});

	test('is a valid view where a link of any age was changed on its way', () => {
		const links = readFileSync('tests/shipped-links.txt', 'utf8')
			.split('\n')
			.filter((line) => line.startsWith('/'))
			.map((line) => line.slice(0, line.indexOf('\t')).replaceAll('VERSION', real.data.version));
		const changed = fc
			.tuple(fc.constantFrom(...links), edits(hostile))
			.map(([link, changes]) => editText(link, changes));
		fuzz(changed, (link) => {
			if (!URL.canParse(link, 'https://example.org')) return;
			expect(broken(new URL(link, 'https://example.org').searchParams, real)).toEqual([]);
		});
	});
});

describe('an embed of any query', () => {
	const all = cards();
	const asked = fc.tuple(fc.constantFrom(...all), queries(real.data));

	test('shows what it is of, whatever is asked for', () => {
		const kept = ({ kind }: Card) =>
			(({ chart: 'chart', topic: 'topics', party: 'actors', pair: 'actors' }) as const)[kind];
		fuzz(asked, ([card, query]) => {
			const usual = parseCard(new URLSearchParams(), real, card).view;
			const { view, dropped, ignored } = parseCard(new URLSearchParams(query), real, card);
			expect(isValid(view, real.data)).toBe(true);
			expect([view[kept(card)], view.chart]).toEqual([usual[kept(card)], usual.chart]);
			expect(isTold(dropped)).toBe(true);
			expect(ignored === undefined || ignored.token.isWellFormed()).toBe(true);
		});
	});

	test('has a frame that is one of those there are, and written one way', () => {
		fuzz(queries(real.data), (query) => {
			const { frame, dropped } = parseFrame(new URLSearchParams(query));
			expect(frame.key).toMatch(/^[\w-]{0,64}$/);
			expect(dropped.every(({ token }) => token !== '' && token.isWellFormed())).toBe(true);
			expect(parseFrame(new URLSearchParams(formatFrame(frame)))).toEqual({ frame, dropped: [] });
		});
	});
});
