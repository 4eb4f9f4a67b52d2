import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCard, type Card } from '#lib/core/card.ts';
import { indexMatrix } from '#lib/core/matrix.ts';
import { formatView } from '#lib/core/view/format-view.ts';
import { parseView } from '#lib/core/view/parse-view.ts';
import { CHARTS } from '#lib/core/view/view.ts';
import { matrixFor } from '#lib/server/page.ts';

const data = matrixFor(undefined);
const matrix = indexMatrix(data);

const links = readFileSync('tests/shipped-links.txt', 'utf8')
	.replaceAll('VERSION', data.version)
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'))
	.map((line) => line.split('\t') as [address: string, view: string]);

/** The card at an address; undefined for the explorer. */
function cardAt(path: string): Card | undefined {
	const [, kind = '', one = '', other = ''] =
		/embed\/(\w+)\/(?:([\w-]+)\/)?(?:([\w-]+)\/)?$/.exec(path) ?? [];
	if (kind === 'topic') return { kind, topic: one };
	if (kind === 'party') return { kind, actor: one };
	if (kind === 'pair') return { kind, a: one, b: other };
	const chart = CHARTS.find((name) => name === kind);
	return chart && { kind: 'chart', chart };
}

test.each(links)('%s opens "%s"', (address, wanted) => {
	const { pathname, searchParams } = new URL(address, 'https://example.org');
	const card = cardAt(pathname);
	expect(card === undefined).toBe(!pathname.includes('/embed/'));
	const { view, dropped } = card
		? parseCard(searchParams, matrix, card)
		: parseView(searchParams, matrix);
	expect(formatView(view, data)).toBe(wanted);
	expect(dropped).toEqual([]);
});
