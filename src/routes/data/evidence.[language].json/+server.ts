import { json } from '@sveltejs/kit';
import { toEvidenceData } from '#lib/core/evidence-data.ts';
import { dataVersion, loadDataset } from '#lib/server/dataset.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	loadDataset().site.languages.map((language) => ({ language }));

export const GET: RequestHandler = ({ params }) => {
	const dataset = loadDataset();
	return json(toEvidenceData(dataset, params.language, dataVersion(dataset)));
};
