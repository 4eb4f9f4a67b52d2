import { cardFile, type Card } from '#lib/core/card.ts';
import { embedAddress, embedCode } from '#lib/core/share.ts';
import { baseLocale, type Locale } from '#lib/words/locale.ts';
import { POSTER } from '#lib/charts/poster/frame.ts';

/** The frame that others are told to use where they ask for no size, in CSS pixels: as wide as a column of text. */
export const OEMBED_WIDTH = 640;
/** For how long others may keep the answer: a day, in seconds. */
const KEEP = 86_400;

interface Offered {
	readonly card: Card;
	readonly lang: Locale;
	/** Where the site is served from, with its closing slash. */
	readonly site: string;
	readonly siteName: string;
	readonly title: string;
	/** Of the frame, in CSS pixels. */
	readonly height: number;
}

const prefix = (lang: Locale) => (lang === baseLocale ? '' : `${lang}/`);

/** An answer by oEmbed 1.0, of the type `rich`: https://oembed.com/#section2.3.4.4 */
export function toOembed({ card, lang, site, siteName, title, height }: Offered) {
	const address = site + prefix(lang) + embedAddress(card);
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: siteName,
		provider_url: site + prefix(lang),
		width: OEMBED_WIDTH,
		height,
		cache_age: KEEP,
		thumbnail_url: site + cardFile(card, lang, 'png'),
		thumbnail_width: POSTER.width,
		thumbnail_height: POSTER.height,
		html: embedCode({ address, title, width: OEMBED_WIDTH, height })
	};
}
