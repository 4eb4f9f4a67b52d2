import type { Handle } from '@sveltejs/kit';
import { base } from '$app/paths';
import { lostPage } from '#lib/components/lost.ts';
import { baseLocale } from '#lib/paraglide/runtime.js';

/** The address under which the framework makes the page that a host shows for all that is nowhere. */
const NOWHERE = '/[fallback]';

/** Writes the page's language into the document: there is no component around <html>. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk({ html }) {
			const page = html.replace('%lang%', event.params.lang ?? baseLocale);
			return decodeURI(event.url.pathname).endsWith(NOWHERE) ? fillLost(page) : page;
		}
	});

/** It is seen at once, whatever its address asks for: nothing better may come. */
const fillLost = (html: string) =>
	html
		.replace(/.*dataset\.pending = ''.*\n/, '')
		.replace('<div style="display: contents">', (wrapper) => wrapper + lostPage(base));
