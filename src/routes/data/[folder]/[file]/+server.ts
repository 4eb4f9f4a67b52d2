import { openFile, openFiles } from '#lib/server/open-data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	openFiles().flatMap(({ path }) => {
		const [folder = '', file] = path.split('/');
		return file ? [{ folder, file }] : [];
	});

/** A file of the open data that lies in a folder. */
export const GET: RequestHandler = ({ params: { folder, file } }) => {
	const { body, mediatype } = openFile(`${folder}/${file}`);
	return new Response(body, { headers: { 'Content-Type': mediatype } });
};
