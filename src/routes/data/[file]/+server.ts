import { openFile, openFiles } from '#lib/server/open-data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
/** Those that have no route of their own and lie in no folder. */
export const entries: EntryGenerator = () =>
	openFiles()
		.filter(({ kind, path }) => kind !== 'whole' && !path.includes('/'))
		.map(({ path }) => ({ file: path }));

/** A file of the open data. */
export const GET: RequestHandler = ({ params }) => {
	const { body, mediatype } = openFile(params.file);
	return new Response(body, { headers: { 'Content-Type': mediatype } });
};
