import type { Card } from '#lib/core/card.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { inEachLanguage, matrixFor } from '#lib/server/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	inEachLanguage(loadDataset().actors.map(({ id }) => ({ actor: id })));

export const load: PageServerLoad = ({ params }) => ({
	card: { kind: 'party', actor: params.actor } satisfies Card as Card,
	matrix: matrixFor(params.lang)
});
