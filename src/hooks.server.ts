import type { Handle } from '@sveltejs/kit';
import { inNewTabs } from '#lib/embed/contract.ts';
import { baseLocale } from '#lib/paraglide/runtime.js';

/** Writes the page's language into the document: there is no component around <html>. */
export const handle: Handle = ({ event, resolve }) => {
	const isEmbed = event.route.id?.startsWith('/[[lang=lang]]/embed/') ?? false;
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html.replace('%lang%', event.params.lang ?? baseLocale);
			return isEmbed ? inNewTabs(page) : page;
		}
	});
};
