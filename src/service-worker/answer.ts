/// <reference types="@sveltejs/kit" />
import { base, version } from '$service-worker';
import { languageOf } from '../lib/core/offline-list.ts';
import { readList } from './precache.ts';
import { buildOfPage, fallBehind, isBehind, note, OTHER } from './pages.ts';
import { find, hold, holdings, isWhole, servedBuild } from './store.ts';
import { buildOf, pathOf, twinOf } from './treatment.ts';

/** Something that goes on after the answer. */
type Later = (work: Promise<unknown>) => void;

/** From the root of the site on. */
const ownPath = (url: string) => pathOf(url).slice(base.length + 1);
const isHashed = (url: string) => url.includes('/_app/immutable/');

/** A copy of what the host has given is held, with the other half of a page; a failure is nobody's loss. */
async function keep(url: string, response: Response): Promise<void> {
	try {
		await (await holdings()).put(pathOf(url), response);
		const path = ownPath(url);
		if (/(^|\/)(__data\.json)?$/.test(path) && !/(^|\/)embed\//.test(path))
			await hold([twinOf(path)]);
	} catch {
		// no room
	}
}

/** Whether what a host has just given belongs to this build: what has a hash in its name fits any. */
const isOurs = async (url: string) => isHashed(url) || (await servedBuild()) === version;

/**
 * A document: what is held, or from the host. One of another build is a site of its own, which is answered from the host
 * alone from then on.
 * @param client the page that it will be
 */
export async function answerPage(
	request: Request,
	client: string,
	later: Later
): Promise<Response> {
	const held = await find(request.url);
	if (held && !(await isBehind())) {
		later(note(client, version));
		return held;
	}
	try {
		const response = await fetch(request);
		const text = response.clone().text();
		const build = text.then(
			(html) => buildOf(html) ?? OTHER,
			() => OTHER
		);
		later(note(client, build));
		const copy = response.clone();
		later(
			build.then((of) =>
				of === version && isWhole(copy, pathOf(request.url)) ? keep(request.url, copy) : undefined
			)
		);
		return response;
	} catch {
		const slashed = `${pathOf(request.url)}/`;
		if (held) later(note(client, version));
		else if (await find(slashed)) return Response.redirect(slashed + new URL(request.url).search);
		return held ?? (await lostPage(request.url));
	}
}

/** The page for what is not held, in the language of its address. */
async function lostPage(url: string): Promise<Response> {
	try {
		const list = await readList();
		const html = languageOf(list, ownPath(url))?.lost.replaceAll('%base%', base);
		if (html === undefined) return Response.error();
		const headers = { 'content-type': 'text/html; charset=utf-8' };
		return new Response(html, { status: 503, headers });
	} catch {
		return Response.error();
	}
}

/**
 * What the router asks for instead of a document. It has nothing in it that tells its build, so it is only passed on
 * where the host still serves the page's own; else the router finds out that the site is newer, and loads the document.
 */
export async function answerPageData(
	request: Request,
	client: string,
	later: Later
): Promise<Response> {
	const build = await buildOfPage(client);
	if (build === OTHER) return fetch(request);
	const held = await find(request.url, build);
	if (held) return held;
	try {
		const response = await fetch(request);
		if (!response.ok) return response;
		if ((await servedBuild()) !== build) return new Response(null, { status: 503 });
		const copy = response.clone();
		if (build === version) later(keep(request.url, copy));
		return response;
	} catch {
		return new Response(null, { status: 503 });
	}
}

/** All else: a script that the host has no more is still held for the pages that need it. */
export async function answerFile(
	request: Request,
	client: string,
	later: Later
): Promise<Response> {
	const build = await buildOfPage(client);
	const held = build === OTHER ? undefined : await find(request.url, build);
	if (held) return held;
	const response = await fetch(request);
	if (build !== version) return response;
	const copy = response.clone();
	const isFound = isWhole(copy, pathOf(request.url));
	later(
		isOurs(request.url).then((ours) => {
			if (isFound && ours) return keep(request.url, copy);
			// its page may offer to be loaded again, which is of no use while the old one is held
			return isHashed(request.url) || !ours ? fallBehind() : undefined;
		})
	);
	return response;
}
