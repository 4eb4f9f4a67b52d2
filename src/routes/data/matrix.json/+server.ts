import { json } from '@sveltejs/kit';
import { dataVersion, loadDataset } from '#lib/server/dataset.ts';

export const prerender = true;

/** The whole dataset in all its languages, at an address that stays. */
export function GET() {
	const dataset = loadDataset();
	return json({ version: dataVersion(dataset), ...dataset });
}
