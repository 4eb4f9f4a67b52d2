import { files } from 'virtual:messages';
import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import { base } from '$app/paths';
import { lostPage } from '#lib/components/lost.ts';
import { unescapeHtml } from '#lib/core/escape.ts';
import { cardFor, cardOfPage, isPage } from '#lib/embed/page-card.ts';
import { sharingTags } from '#lib/embed/sharing.ts';
import { describePoster } from '#lib/charts/poster/describe.ts';
import { cardView, cardWithImage } from '#lib/core/card.ts';
import { indexMatrix } from '#lib/core/matrix.ts';
import { inNewTabs } from '#lib/embed/contract.ts';
import { directionOf } from '#lib/server/direction.ts';
import { siteAddress } from '#lib/server/origin.ts';
import { partFor } from '#lib/server/page.ts';
import { countBuilt } from '#lib/server/progress.ts';
import { sayCard } from '#lib/words/card.ts';
import { localeOf, sayIn } from '#lib/words/locale.ts';

/** The address under which the framework makes the page that a host shows for all that is nowhere. */
const NOWHERE = '/[fallback]';

type Event = Parameters<Handle>[0]['event'];

/**
 * Writes into the document what no component can: the page's language, and what it tells where links to it are shared.
 * That is for machines that run no script, so it costs the reader's browser none.
 */
export const handle: Handle = async ({ event, resolve }) => {
	const response = await resolve(event, {
		transformPageChunk({ html }) {
			const lang = localeOf(event.params.lang);
			const page = html
				.replace('%lang%', lang)
				.replace('%dir%', directionOf(lang))
				// from the start of its line: else each letter of a long line is a start, and a large page takes seconds
				.replace(/^.*\/rtl\.css.*\n/m, (link) => (directionOf(lang) === 'rtl' ? link : ''))
				.replace(/^.*%messages%.*\n/m, (link) => (isEmbed(event) ? '' : nameTable(link, lang)))
				// a function: a text may hold what a replacement reads as a sign
				.replace('%sharing%', () => (isPage(event.route.id) ? sharingOf(event, html) : ''));
			if (isEmbed(event)) return inNewTabs(page);
			return decodeURI(event.url.pathname).endsWith(NOWHERE) ? fillLost(page) : page;
		}
	});
	if (building) countBuilt(event.route.id);
	return response;
};

/** What the page's scripts say is loaded beside them, where it is a file of its own. */
const nameTable = (link: string, lang: string) =>
	files[lang] ? link.replace('%messages%', files[lang]) : '';

const isEmbed = ({ route: { id } }: Event) => id?.startsWith('/[[lang=lang]]/embed/') ?? false;

/** It is seen at once, whatever its address asks for: nothing better may come. */
const fillLost = (html: string) =>
	html
		.replace(/^.*dataset\.pending = ''.*\n/m, '')
		.replace('<div style="display: contents">', (wrapper) => wrapper + lostPage(base));

function sharingOf({ route: { id }, params, url }: Event, html: string): string {
	const lang = localeOf(params.lang);
	const own = cardOfPage({ id, params });
	const card = own ?? cardFor({ id });
	const data = partFor(params.lang, card);
	const site = siteAddress();
	const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
	const [, description = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
	return sayIn(lang, () =>
		sharingTags({
			title: unescapeHtml(title),
			description: unescapeHtml(description),
			siteName: data.title,
			lang,
			card,
			alt: describePoster(cardWithImage(card), indexMatrix(data)),
			embed: own && sayCard(own, cardView(own, data), data),
			at: site === undefined ? undefined : { site, page: new URL(url.pathname, site).href }
		})
	);
}
