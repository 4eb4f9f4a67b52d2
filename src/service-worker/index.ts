/// <reference types="@sveltejs/kit" />
import { base, version } from '$service-worker';
import { answerFile, answerPage, answerPageData } from './answer.ts';
import { claim, note, tidy } from './pages.ts';
import { holdRest, holdSite } from './precache.ts';
import { letGo } from './store.ts';
import { treatmentOf } from './treatment.ts';

/*
 * The site without network. One cache a build, which its scripts, pages and data come from alone; a new build's worker
 * waits until the reader wants it or all pages are closed, and pages of the old one are answered from theirs.
 */

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const SITE = `${worker.location.origin}${base}/`;

/** What a page says to a worker. */
type Said =
	{ readonly is: 'which' | 'take-over' } | { readonly is: 'here'; readonly build: string };

worker.addEventListener('install', (event) => event.waitUntil(install()));

/** @throws where the site cannot be held: the browser then goes on without this worker, or with the one before */
async function install(): Promise<void> {
	try {
		await holdSite();
	} catch (error) {
		await letGo();
		throw error;
	}
}

worker.addEventListener('activate', (event) => event.waitUntil(tidy()));

worker.addEventListener('message', (event) => {
	const said = event.data as Said;
	if (said.is === 'which') event.ports[0]?.postMessage(version);
	else if (said.is === 'take-over') event.waitUntil(worker.skipWaiting());
	else if (said.is === 'here' && event.source instanceof Client)
		event.waitUntil(welcome(event.source, said.build));
});

/** A page that is there, and idle: from now on it is answered here, if it is of this build. */
async function welcome({ id, url }: Client, build: string): Promise<void> {
	await note(id, build);
	if (build !== version) return;
	await claim();
	await tidy();
	await holdRest(url);
}

worker.addEventListener('fetch', (event) => {
	const { request, clientId, resultingClientId } = event;
	const { method, mode, url } = request;
	const hasRange = request.headers.has('range');
	const treatment = treatmentOf({ method, mode, url, hasRange }, SITE);
	const later = (work: Promise<unknown>) => event.waitUntil(work);
	if (treatment === 'page') event.respondWith(answerPage(request, resultingClientId, later));
	if (treatment === 'page-data') event.respondWith(answerPageData(request, clientId, later));
	if (treatment === 'file') event.respondWith(answerFile(request, clientId, later));
});
