import { error } from '@sveltejs/kit';
import type { Card } from '#lib/core/card.ts';
import { CHARTS } from '#lib/core/view/view.ts';
import { inEachLanguage, partFor } from '#lib/server/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEachLanguage(CHARTS.map((chart) => ({ chart })));

export const load: PageServerLoad = ({ params }) => {
	const chart = CHARTS.find((name) => name === params.chart);
	if (!chart) error(404);
	return { card: { kind: 'chart', chart } satisfies Card as Card, matrix: partFor(params.lang) };
};
