/// <reference types="@sveltejs/kit" />
import { base, version } from '$service-worker';
import { pathOf } from './treatment.ts';

/** Sites that share an origin keep theirs apart. */
const OURS = `standpunkt ${base}/ `;
const cacheOf = (build: string) => `${OURS}build ${build}`;
/** Many at once would take the line from the reader. */
const AT_ONCE = 6;

/** What is held of a build: all of it is of that build, and goes with it. */
export const holdings = (build = version): Promise<Cache> => caches.open(cacheOf(build));
/** What is remembered of the pages that are open, whichever build they are of. */
export const notes = (): Promise<Cache> => caches.open(`${OURS}pages`);

/** What is held of a build under this address; undefined, too, where the browser refuses to say. */
export async function find(url: string, build = version): Promise<Response | undefined> {
	try {
		// asking for a cache by its name would make one
		return await caches.match(pathOf(url), { cacheName: cacheOf(build) });
	} catch {
		return undefined;
	}
}

/** The build that the host serves by now; undefined where it cannot be asked. */
export async function servedBuild(): Promise<string | undefined> {
	try {
		const response = await fetch(`${base}/_app/version.json`, { cache: 'no-store' });
		return ((await response.json()) as { version: string }).version;
	} catch {
		return undefined;
	}
}

/** Whether something is the file that was asked for, rather than a page in its place or what another host says. */
export const isWhole = (response: Response, path: string): boolean =>
	response.status === 200 &&
	response.type === 'basic' &&
	!response.redirected &&
	(/(\/|\.html)$/.test(path) || !response.headers.get('content-type')?.startsWith('text/html'));

/**
 * Fetches what is not held yet and holds it. A host may give out another build meanwhile, so nothing is held before it
 * is known that this one was still served when all had come.
 * @param paths from the root of the site on
 * @throws where one of them cannot be had or held, or is of another build
 */
export async function hold(paths: readonly string[]): Promise<void> {
	const cache = await holdings();
	const held = new Set((await cache.keys()).map(({ url }) => pathOf(url)));
	const missing = paths.map((path) => `${base}/${path}`).filter((path) => !held.has(path));
	const found = await fetchAll(missing);
	if (missing.length > 0 && (await servedBuild()) !== version) throw new Error('another build');
	for (const [path, response] of found) await cache.put(path, response);
}

async function fetchAll(paths: readonly string[]): Promise<[string, Response][]> {
	const waiting = [...paths];
	const found: [string, Response][] = [];
	const work = async () => {
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
			// what has a hash in its name is the same for good, and the page has just brought most of it
			const cached = path.includes('/immutable/') ? 'default' : 'no-cache';
			const response = await fetch(path, { cache: cached });
			if (!isWhole(response, path)) throw new Error(`${response.status} ${path}`);
			found.push([path, response]);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return found;
}

/** Gives back the room of a build that could not be held whole. */
export const letGo = (): Promise<boolean> => caches.delete(cacheOf(version));

/** Deletes what is held of all builds but these. */
export async function keepOnly(builds: Iterable<string>): Promise<void> {
	const kept = new Set([...builds].map(cacheOf));
	const names = await caches.keys();
	const old = names.filter((name) => name.startsWith(`${OURS}build `) && !kept.has(name));
	await Promise.all(old.map((name) => caches.delete(name)));
}
