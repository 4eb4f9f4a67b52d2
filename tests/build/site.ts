/** The built site as it lies on disk. Its pages are read in a browser's document: `@vitest-environment jsdom`. */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'build';
/** Where the 404 page alone knows the site to be; the others are at home anywhere. */
const BASE = process.env.BASE_PATH ?? '';
export const ORIGIN = 'https://site.test';

export interface Page {
	/** Its file's path in the build. */
	readonly path: string;
	/** Its address; a page is known by its folder. */
	readonly url: string;
	readonly html: string;
	readonly document: Document;
}

/** The paths of all built files. */
export const files: ReadonlySet<string> = new Set(listFiles());

export const read = (path: string): string => readFileSync(join(FOLDER, path), 'utf8');
export const readBytes = (path: string): Buffer => readFileSync(join(FOLDER, path));
export const readJson = (path: string): unknown => JSON.parse(read(path));

const known = new Map<string, Page>();

/** A page, read once. @throws where the build has no such file */
export function page(path: string): Page {
	const html = known.get(path)?.html ?? read(path);
	const document = known.get(path)?.document ?? new DOMParser().parseFromString(html, 'text/html');
	const url = `${ORIGIN}${BASE}/${path}`.replace(/index\.html$/, '');
	const found = { path, url, html, document };
	known.set(path, found);
	return found;
}

/** The paths of all pages. */
export const pagePaths = [...files].filter((path) => path.endsWith('.html')).sort();

/** The file that an address on the site leads to, if there is one; and the id it names there. */
export function follow(href: string, from: Page): { file: string | undefined; id: string } {
	const { origin, pathname, hash } = new URL(href, from.url);
	const path = decodeURIComponent(pathname.slice(BASE.length + 1)).replace(
		/(^|\/)$/,
		'$1index.html'
	);
	const file = origin === ORIGIN && files.has(path) ? path : undefined;
	return { file, id: decodeURIComponent(hash.slice(1)) };
}

/** Every attribute of this name on a page: elements and their values. */
export const attributes = ({ document }: Page, name: string) =>
	[...document.querySelectorAll(`[${name}]`)].map((element) => ({
		element,
		value: element.getAttribute(name) ?? ''
	}));

/** All pages, to be read before the tests begin: it takes its time. */
export const allPages = (): Page[] => pagePaths.map(page);

/** What is wrong on which page: each page with what `find` finds on it, if it finds anything. */
export const offenders = (pages: readonly Page[], find: (page: Page) => string[]) =>
	pages
		.map((here) => ({ path: here.path, found: find(here) }))
		.filter(({ found }) => found.length > 0);

function listFiles(): string[] {
	if (!existsSync(join(FOLDER, 'index.html')))
		throw new Error('there is no build: run npm run build first');
	return readdirSync(FOLDER, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length + 1))
		.map((path) => path.replaceAll('\\', '/'));
}
