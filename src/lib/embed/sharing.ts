import { POSTER } from '#lib/charts/poster/frame.ts';
import { cardFile, type Card } from '#lib/core/card.ts';
import { locales, type Locale } from '#lib/words/locale.ts';
import { tagOf } from '#lib/words/message-language.ts';
import { escapeHtml } from '#lib/core/escape.ts';

/** What a page tells of itself where a link to it is shared. */
export interface Shared {
	readonly title: string;
	readonly description: string;
	readonly siteName: string;
	readonly lang: Locale;
	/** Whose image is shown. */
	readonly card: Card;
	/** What the image shows, in words. */
	readonly alt: string;
	/** Its title where the page itself is that card, which can be embedded; undefined where it is not. */
	readonly embed: string | undefined;
	/** The site's own address with its closing slash, and the page's; undefined where nobody said at build. */
	readonly at: { readonly site: string; readonly page: string } | undefined;
}

/**
 * The tags of Open Graph (https://ogp.me) and of Twitter, and the link to the card's oEmbed. Readers of these tags want
 * whole addresses: where the site's is not known, what would be wrong is left out.
 */
export function sharingTags(shared: Shared): string {
	const { title, description, siteName, lang, at } = shared;
	return [
		og('title', title),
		og('description', description),
		og('type', 'website'),
		og('site_name', siteName),
		og('locale', localeOf(lang)),
		...locales
			.filter((other) => other !== lang)
			.map((other) => og('locale:alternate', localeOf(other))),
		...(at ? addressed(shared, at) : []),
		meta('name', 'twitter:card', at ? 'summary_large_image' : 'summary')
	].join('');
}

function addressed({ card, lang, alt, embed }: Shared, { site, page }: NonNullable<Shared['at']>) {
	return [
		og('url', page),
		og('image', site + cardFile(card, lang, 'png')),
		og('image:type', 'image/png'),
		og('image:width', `${POSTER.width}`),
		og('image:height', `${POSTER.height}`),
		og('image:alt', alt),
		...(embed === undefined
			? []
			: [
					`<link rel="alternate" type="application/json+oembed" href="${escapeHtml(site + cardFile(card, lang, 'json'))}" title="${escapeHtml(embed)}">`
				])
	];
}

/** As Open Graph writes it: nb_NO. */
const localeOf = (lang: Locale) => tagOf(lang).replace('-', '_');

const og = (name: string, content: string) => meta('property', `og:${name}`, content);
const meta = (kind: 'name' | 'property', name: string, content: string) =>
	`<meta ${kind}="${name}" content="${escapeHtml(content)}">`;
