import { files } from 'virtual:messages';
import type { Handle } from '@sveltejs/kit';
import { building, version } from '$app/environment';
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
import { linkStyles, paintFirst } from '#lib/server/first-paint.ts';
import { siteAddress } from '#lib/server/origin.ts';
import { partFor } from '#lib/server/page.ts';
import { m } from '#lib/paraglide/messages.js';
import { countBuilt } from '#lib/server/progress.ts';
import { sayCard } from '#lib/words/card.ts';
import { localeOf, messagesOf, sayIn } from '#lib/words/locale.ts';

/** The address under which the framework makes the page that a host shows for all that is nowhere. */
const NOWHERE = '/[fallback]';
const FRONT = '/(site)/[[lang=lang]]';

type Event = Parameters<Handle>[0]['event'];

/**
 * Writes into the document what no component can: the page's language, and what it tells where links to it are shared.
 * That is for machines that run no script, so it costs the reader's browser none.
 */
export const handle: Handle = async ({ event, resolve }) => {
	const response = await resolve(event, {
		transformPageChunk({ html }) {
			const lang = localeOf(event.params.lang);
			const page = policyFirst(html)
				.replace('%lang%', lang)
				.replace('%dir%', directionOf(lang))
				.replace('%build%', version)
				.replace(/^.*%slow%.*\n/m, () => (isEmbed(event) || isLost(event) ? '' : slowNote(lang)))
				// from the start of its line: else each letter of a long line is a start, and a large page takes seconds
				.replace(/^.*\/rtl\.css.*\n/m, (link) => (directionOf(lang) === 'rtl' ? link : ''))
				.replace(/^.*%messages%.*\n/m, (link) => (isEmbed(event) ? '' : nameTable(link, lang)))
				// a function: a text may hold what a replacement reads as a sign
				.replace('%sharing%', () => (isPage(event.route.id) ? sharingOf(event, html) : ''));
			if (isEmbed(event)) return inNewTabs(linkStyles(page));
			const drawn = paintFirst(page, event.route.id === FRONT);
			return isLost(event) ? fillLost(drawn) : tellLanguage(drawn, lang);
		}
	});
	if (building) await countBuilt(event.route.id);
	return response;
};

/** What the page's scripts say is loaded beside them, where it is a file of its own. */
const nameTable = (link: string, lang: string) =>
	files[lang] ? link.replace('%messages%', files[lang]) : '';

const isLost = ({ url }: Event) => decodeURI(url.pathname).endsWith(NOWHERE);

/** Head and foot of a page whose language has no messages say what they say in another, and in which. */
function tellLanguage(html: string, lang: string): string {
	const said = messagesOf(lang);
	if (said === lang) return html;
	return html.replace(/<(?:a(?= class="skip)|header(?= class="bar)|footer)/g, `$& lang="${said}"`);
}

/**
 * Seen where the scripts have not come after a while, or never will: without script, for nothing else would be told. Its
 * link is to the page itself.
 */
const slowNote = (lang: string) =>
	sayIn(
		lang,
		() =>
			`\t\t<p id="slow" class="screen-only">${m.offline_slow()} <a href="">${m.reload()}</a></p>\n`
	);

const isEmbed = ({ route: { id } }: Event) => id?.startsWith('/[[lang=lang]]/embed/') ?? false;

const fillLost = (html: string) =>
	html.replace('<div class="app">', (wrapper) => wrapper + lostPage(base));

/** A policy rules only what comes after it: it stands right behind what says how the page is written. */
function policyFirst(html: string): string {
	const [policy = ''] = /<meta http-equiv="content-security-policy"[^>]*>/.exec(html) ?? [];
	return html.replace(policy, '').replace('<meta charset="utf-8" />', (first) => first + policy);
}

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
