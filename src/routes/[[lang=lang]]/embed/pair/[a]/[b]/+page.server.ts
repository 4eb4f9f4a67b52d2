import type { Card } from '#lib/core/card.ts';
import { pairsOf } from '#lib/core/pair-entry.ts';
import { inEachLanguage, matrixFor } from '#lib/server/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => {
	const parties = matrixFor(undefined).actors.filter(({ party }) => party);
	return inEachLanguage(pairsOf(parties).map(([a, b]) => ({ a: a.id, b: b.id })));
};

export const load: PageServerLoad = ({ params }) => ({
	card: { kind: 'pair', a: params.a, b: params.b } satisfies Card as Card,
	matrix: matrixFor(params.lang)
});
