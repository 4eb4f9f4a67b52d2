import { json } from '@sveltejs/kit';
import { toMatrixFile } from '#lib/core/matrix-file.ts';
import { toMatrixData } from '#lib/core/matrix-data.ts';
import { versionEntries } from '#lib/server/page.ts';
import { loadVersion } from '#lib/server/versions.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = versionEntries;

/** What a page carries of a version of the data, in one language. */
export const GET: RequestHandler = ({ params: { version, language } }) =>
	json(toMatrixFile(toMatrixData(loadVersion(version), language, version)));
