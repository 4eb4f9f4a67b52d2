/**
 * How a request is answered. `pass`: as if there were no worker; `page`: a document; `page-data`: what the router asks
 * for instead of a document; `file`: all else that the site serves.
 */
export type Treatment = 'pass' | 'page' | 'page-data' | 'file';

/** What is looked at of a request. */
export interface Asked {
	readonly method: string;
	readonly mode: string;
	readonly url: string;
	/** A part of a file is asked for: what is held is whole. */
	readonly hasRange: boolean;
}

/** What is always asked for anew, for it tells what is new; and what the host reads alone. */
const NEVER_HELD = ['/service-worker.js', '/_app/version.json', '/_headers'];
const PAGE_DATA = '/__data.json';
/** A document that is read as a page; a table or an image that is opened by a link is a file. */
const PAGE = /\/[^./]*$/;

/** @param site its address, with the slash at its end */
export function treatmentOf({ method, mode, url, hasRange }: Asked, site: string): Treatment {
	if (method !== 'GET' || hasRange || !url.startsWith(site)) return 'pass';
	const path = pathOf(url);
	if (NEVER_HELD.some((name) => path === new URL(site).pathname.slice(0, -1) + name)) return 'pass';
	if (mode === 'navigate' && PAGE.test(path)) return 'page';
	return path.endsWith(PAGE_DATA) ? 'page-data' : 'file';
}

/** What a file is held under: a page is one and the same whatever view its address asks for. */
export const pathOf = (url: string): string => new URL(url).pathname;

/** The page and its data, each from the other: who was on a page by either way can go there again by both. */
export const twinOf = (path: string): string =>
	/(^|\/)__data\.json$/.test(path)
		? path.slice(0, -PAGE_DATA.length + 1)
		: `${path}${PAGE_DATA.slice(1)}`;

/** Which build a document is of, as the hooks wrote it; undefined where it is no page of the site. */
export const buildOf = (html: string): string | undefined =>
	/<meta name="build" content="([^"]*)"/.exec(html)?.[1];
