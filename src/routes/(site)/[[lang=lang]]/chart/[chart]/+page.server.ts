import { error } from '@sveltejs/kit';
import { CHARTS } from '#lib/core/view/view.ts';
import { inEachLanguage, partFor } from '#lib/server/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEachLanguage(CHARTS.map((chart) => ({ chart })));

export const load: PageServerLoad = ({ params }) => {
	const chart = CHARTS.find((name) => name === params.chart);
	if (!chart) error(404);
	return { chart, matrix: partFor(params.lang) };
};
