import { json } from '@sveltejs/kit';
import { toSearchData } from '#lib/core/search-data.ts';
import { dataVersion, loadDataset } from '#lib/server/dataset.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	loadDataset().site.languages.map((language) => ({ language }));

export const GET: RequestHandler = ({ params }) => {
	const dataset = loadDataset();
	return json(toSearchData(dataset, params.language, dataVersion(dataset)));
};
