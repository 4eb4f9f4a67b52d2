import { error } from '@sveltejs/kit';
import { isServed, readServed, servedVersions } from '#lib/server/versions.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => servedVersions().map((version) => ({ version }));

/** A version of the data as it was released, to the letter: what its hash was made of stands in it. */
export const GET: RequestHandler = ({ params: { version } }) => {
	if (!isServed(version)) error(404);
	return new Response(readServed(version), { headers: { 'Content-Type': 'application/json' } });
};
