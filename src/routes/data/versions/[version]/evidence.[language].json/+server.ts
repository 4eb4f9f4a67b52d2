import { json } from '@sveltejs/kit';
import { toEvidenceData } from '#lib/core/evidence-data.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { versionEntries } from '#lib/server/page.ts';
import { loadVersion } from '#lib/server/versions.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = versionEntries;

/** The texts behind the stances of a version of the data, in one language. */
export const GET: RequestHandler = ({ params: { version, language } }) =>
	json(toEvidenceData(loadVersion(version), language, version, loadDataset().site.report));
