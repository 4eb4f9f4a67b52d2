import { m } from '#lib/paraglide/messages.js';
import { baseLocale, locales, messagesOf, type Locale } from '#lib/words/locale.ts';

/** The id of what stands in the page for the lost until its script has run; with a capital, as no id of the data has. */
export const LOST = 'Lost';

function section(locale: Locale, base: string): string {
	const home = `${base}/${locale === baseLocale ? '' : `${locale}/`}`;
	const level = locale === baseLocale ? 'h1' : 'h2';
	const said = { locale: messagesOf(locale) };
	return (
		`<section lang="${locale}"><${level}>${m.not_found({}, said)}</${level}><p>` +
		`<a href="${home}" hreflang="${locale}" target="_blank">${m.not_found_home({}, said)}</a></p></section>`
	);
}

/**
 * What an address that is nowhere shows without script, in each language: a host gives one page for all of them, and in
 * a frame that may load no modules it would stay blank.
 * @param base the path that the site is served under, without its closing slash
 */
export const lostPage = (base: string) =>
	`<main id="${LOST}">${locales.map((locale) => section(locale, base)).join('')}</main>`;
