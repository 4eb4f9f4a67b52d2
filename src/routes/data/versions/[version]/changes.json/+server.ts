import { json } from '@sveltejs/kit';
import { loadVersions, revisionsSince } from '#lib/server/versions.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	[...loadVersions().keys()].map((version) => ({ version }));

/** What has changed from a version of the data to the current one, in no language. */
export const GET: RequestHandler = ({ params: { version } }) =>
	json({ version, revisions: revisionsSince(version) });
