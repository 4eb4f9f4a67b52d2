import { error } from '@sveltejs/kit';
import { sourceEntry } from '#lib/core/source-entry.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { evidenceFor, inEachLanguage, languageOf, matrixFor } from '#lib/server/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	inEachLanguage(loadDataset().sources.map(({ id }) => ({ source: id })));

export const load: PageServerLoad = ({ params }) => {
	const [data, texts] = [matrixFor(params.lang), evidenceFor(params.lang)];
	const lang = languageOf(params.lang);
	const entry = sourceEntry(loadDataset(), data, texts, params.source, lang);
	if (!entry) error(404);
	const place = data.sources.findIndex(({ id }) => id === params.source);
	return {
		...entry,
		scale: data.scale,
		newest: data.periods.at(-1)?.id ?? '',
		before: data.sources[place - 1] ?? null,
		after: data.sources[place + 1] ?? null
	};
};
