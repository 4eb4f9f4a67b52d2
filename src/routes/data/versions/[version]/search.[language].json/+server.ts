import { json } from '@sveltejs/kit';
import { toSearchData } from '#lib/core/search-data.ts';
import { versionEntries } from '#lib/server/page.ts';
import { loadVersion } from '#lib/server/versions.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = versionEntries;

/** What is searched in a version of the data, in one language. */
export const GET: RequestHandler = ({ params: { version, language } }) =>
	json(toSearchData(loadVersion(version), language, version));
