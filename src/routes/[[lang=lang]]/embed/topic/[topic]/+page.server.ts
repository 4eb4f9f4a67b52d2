import type { Card } from '#lib/core/card.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { inEachLanguage, partFor } from '#lib/server/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	inEachLanguage(loadDataset().topics.map(({ id }) => ({ topic: id })));

export const load: PageServerLoad = ({ params }) => ({
	card: { kind: 'topic', topic: params.topic } satisfies Card as Card,
	matrix: partFor(params.lang)
});
