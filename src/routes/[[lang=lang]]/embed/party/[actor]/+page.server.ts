import type { Card } from '#lib/core/card.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { inEachLanguage, partFor } from '#lib/server/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	inEachLanguage(loadDataset().actors.map(({ id }) => ({ actor: id })));

export const load: PageServerLoad = ({ params }) => {
	const card: Card = { kind: 'party', actor: params.actor };
	return { card, matrix: partFor(params.lang, card) };
};
