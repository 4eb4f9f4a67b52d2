import type { Card } from '#lib/core/card.ts';
import { pairEntries, partFor } from '#lib/server/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = pairEntries;

export const load: PageServerLoad = ({ params }) => {
	const card: Card = { kind: 'pair', a: params.a, b: params.b };
	return { card, matrix: partFor(params.lang, card) };
};
