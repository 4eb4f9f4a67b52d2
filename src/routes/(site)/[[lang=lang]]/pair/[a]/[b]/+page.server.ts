import { error } from '@sveltejs/kit';
import { pairsOf } from '#lib/core/pair.ts';
import { neighbours, pairEntry } from '#lib/core/pair-entry.ts';
import { cardFor, evidenceFor, indexFor, pairEntries, reportFor } from '#lib/server/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = pairEntries;

/** Two parties side by side. The other order of the two is no page: links are made by `pairPage`, which orders them. */
export const load: PageServerLoad = ({ params }) => {
	const matrix = indexFor(params.lang);
	const { actors, scale, minimumOverlap, periods } = matrix.data;
	const parties = actors.filter(({ party }) => party);
	const pair = pairsOf(parties).find(([a, b]) => a.id === params.a && b.id === params.b);
	if (!pair) error(404);
	return {
		report: reportFor(),
		share: cardFor({ kind: 'pair', a: params.a, b: params.b }, params.lang),
		scale,
		minimumOverlap,
		parties,
		pair,
		newest: periods.at(-1)?.id ?? '',
		periods: pairEntry(matrix, pair, evidenceFor(params.lang)),
		...neighbours(parties, pair)
	};
};
