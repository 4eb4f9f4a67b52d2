/// <reference types="@sveltejs/kit" />
import { base, build, version } from '$service-worker';
import { languageOf, type List } from '../lib/core/offline-list.ts';
import { find, hold } from './store.ts';
import { pathOf } from './treatment.ts';

/*
 * What is held at once, measured for 9 parties and 19 topics, with brotli: all scripts and styles 270 kB (the charts,
 * the dialogs and the reading of files are among them: each is small, and without it a button would do nothing), in the
 * reader's language the texts and the search 28 kB and the main pages with their data 208 kB. After that, if it can be
 * had, what the router needs to open every other page of that language, 408 kB: their documents would be 900 kB more.
 * Other languages, embeds, cards and downloads are held when they are visited.
 */

const LIST = 'offline.json';
/** What makes embeds alive: one script a chart. */
const EMBEDS = /\/workers\/(?!worker-)/;
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** The list as it is held. @throws where it is not */
export async function readList(): Promise<List> {
	const response = await find(`${worker.location.origin}${base}/${LIST}`);
	if (!response) throw new Error(`${LIST} is not held`);
	return (await response.json()) as List;
}

/** Holds what the site cannot do without, in the languages that are open. @throws where it cannot be held */
export async function holdSite(): Promise<void> {
	const scripts = build.filter((path) => !EMBEDS.test(path));
	await hold([LIST, ...scripts.map((path) => path.slice(base.length + 1))]);
	const list = await readList();
	if (list.build !== version) throw new Error('another build');
	const pages = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
	const here = pages.map(({ url }) => languageOf(list, pathOf(url).slice(base.length + 1)));
	const needed = new Set(here.length > 0 ? here : list.languages.slice(0, 1));
	await hold([...list.files, ...[...needed].flatMap((language) => language?.files ?? [])]);
}

/** Holds the rest of a language. What cannot be held is left. @param url of a page in it */
export async function holdRest(url: string): Promise<void> {
	try {
		const list = await readList();
		const language = languageOf(list, pathOf(url).slice(base.length + 1));
		if (language) await hold(language.files);
		if (language) await hold(language.rest);
	} catch {
		// no room, no line, or another build: what is held stays
	}
}
