/// <reference types="@sveltejs/kit" />
import { base, version } from '$service-worker';
import { keepOnly, notes } from './store.ts';

/*
 * Which build each open page is of. A page lives on when another worker takes over, and is then still answered from its
 * own build. The browser ends an idle worker, so what it knows is written down as well.
 */

/** A page that nothing is known of but that it is not of a build that is held. */
export const OTHER = 'other';
const BEHIND = 'behind';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const known = new Map<string, Promise<string | undefined>>();
const keyOf = (id: string) => `${base}/?page=${id}`;

/** Notes the build of a page. @param id of the client; '' where the browser does not tell it */
export async function note(id: string, build: Promise<string> | string): Promise<void> {
	if (id === '') return;
	known.set(id, Promise.resolve(build));
	await write(id, await build);
}

async function write(id: string, text: string): Promise<void> {
	try {
		await (await notes()).put(keyOf(id), new Response(text));
	} catch {
		// no room: it is known as long as the worker runs
	}
}

async function read(id: string): Promise<string | undefined> {
	try {
		return await (await (await notes()).match(keyOf(id)))?.text();
	} catch {
		return undefined;
	}
}

/** The build of a page; undefined where nothing is known of it. */
export async function knownBuild(id: string): Promise<string | undefined> {
	const found = known.get(id) ?? read(id);
	known.set(id, found);
	return found;
}

/** The build that a page is answered from: this one, unless it is known to be another. */
export const buildOfPage = async (id: string): Promise<string> => (await knownBuild(id)) ?? version;

/** A page of this build has met what is newer: the next page is asked for anew, since its reader may want it so. */
export const fallBehind = (): Promise<void> => write(BEHIND, version);
export const isBehind = async (): Promise<boolean> => (await read(BEHIND)) === version;

/** Takes control of the pages that have none yet; those that have not said of which build they are stay as they were. */
export async function claim(): Promise<void> {
	for (const { id } of await openPages())
		if ((await knownBuild(id)) === undefined) await note(id, OTHER);
	await worker.clients.claim();
}

/** Forgets pages that are closed, and the builds that no page is of any more. */
export async function tidy(): Promise<void> {
	// what a worker holds that waits for its turn is not this one's to delete
	const { installing, waiting } = worker.registration;
	if (installing ?? waiting) return;
	const cache = await notes();
	const open = new Set((await openPages()).map(({ id }) => id));
	const used = new Set([version]);
	for (const request of await cache.keys()) {
		const id = new URL(request.url).searchParams.get('page') ?? '';
		const build = await (await cache.match(request))?.text();
		if (open.has(id)) used.add(build ?? version);
		// a page that is just being opened is not among the open ones, but it is known
		else if (!known.has(id) && (id !== BEHIND || build !== version)) await cache.delete(request);
	}
	await keepOnly(used);
}

const openPages = () => worker.clients.matchAll({ includeUncontrolled: true });
