import { json } from '@sveltejs/kit';
import { version } from '$app/environment';
import type { List } from '#lib/core/offline-list.ts';
import { offlineLists } from '#lib/server/offline.ts';
import { lostOffline } from './lost-offline.ts';

export const prerender = true;

/** What the service worker holds, so that its own script does not grow with the data. */
export function GET() {
	const list: List = {
		build: version,
		files: ['icon.svg'],
		languages: offlineLists().map((language) => ({ ...language, lost: lostOffline(language) }))
	};
	return json(list);
}
