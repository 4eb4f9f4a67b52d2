import type { Handle } from '@sveltejs/kit';
import { baseLocale } from '#lib/paraglide/runtime.js';

/** Writes the page's language into the document: there is no component around <html>. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? baseLocale)
	});
