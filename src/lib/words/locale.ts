import { locales as written, overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { formatter, sayNumber } from './formatters.ts';
import { knownToIntl, messageLanguage } from './message-language.ts';

/** A language of the site, by its code. */
export type Locale = string;

/** The site's languages are its data's; the base, whose addresses carry no prefix, is the first. */
export const locales: readonly Locale[] = __LANGUAGES__;
export const baseLocale: Locale = locales[0] ?? 'en';

/** The country of languages that are written in more than one. */
const TAGS: Readonly<Record<string, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

let current = () => baseLocale;

/** The language of the page, or of what is made at build. */
export const getLocale = (): Locale => current();

/** The language that messages are said in on a page of this language. */
export const messagesOf = (locale: Locale) => messageLanguage(locale, written);

/** The language of a page, from the first part of its address. */
export const localeOf = (param: string | undefined): Locale =>
	locales.find((locale) => locale === param) ?? baseLocale;

/** A page, as the router tells it. */
interface Here {
	readonly route: { readonly id: string | null };
	readonly params: Readonly<Record<string, string | undefined>>;
	readonly url: URL;
}

/** The language of a page; one that is nowhere has no parameters, but its address may have the language in it. */
export const localeOfPage = ({ route, params, url }: Here): Locale =>
	localeOf(
		route.id === null ? url.pathname.split('/').find((part) => locales.includes(part)) : params.lang
	);

/** Makes the messages speak the language that `read` returns; called once, by the root layout. */
export function speak(read: () => Locale): void {
	current = read;
	overwriteGetLocale(() => messagesOf(current()));
}

/** Says something in a language where no page is drawn that has one: at build, in what makes a file. */
export function sayIn<Said>(locale: Locale, say: () => Said): Said {
	const before = current;
	speak(() => locale);
	try {
		return say();
	} finally {
		speak(before);
	}
}

export const tagOf = (locale: Locale) => TAGS[locale] ?? locale;

/** The tag that Intl takes where numbers, dates and lists stand within messages. */
export const intlTag = () => tagOf(knownToIntl(messagesOf(getLocale())));

export const nameOfLanguage = (locale: Locale): string => {
	const tag = tagOf(knownToIntl(locale));
	const name = new Intl.DisplayNames([tag], { type: 'language' }).of(locale) ?? locale;
	return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
};

/** In the order of the page's own language, which names and titles are in; made when two are first compared. */
export const collator = (): Pick<Intl.Collator, 'compare'> => ({
	get compare() {
		return formatter('Collator', tagOf(knownToIntl(getLocale())), { numeric: true }).compare;
	}
});

export const formatList = (items: readonly string[]) =>
	items.length < 2
		? (items[0] ?? '')
		: formatter('ListFormat', intlTag(), { type: 'conjunction' }).format(items);

/** The same with "or". */
export const formatChoice = (items: readonly string[]) =>
	formatter('ListFormat', intlTag(), { type: 'disjunction' }).format(items);

export const formatNumber = (n: number) => sayNumber(intlTag(), n);

/** With its sign, as on a scale around 0: +2, 0, −1. */
export const formatSigned = (n: number) =>
	formatter('NumberFormat', intlTag(), { signDisplay: 'exceptZero' }).format(n);

/** With two or three digits after the decimal point. */
export const formatDecimal = (n: number) =>
	formatter('NumberFormat', intlTag(), {
		minimumFractionDigits: 2,
		maximumFractionDigits: 3
	}).format(n);
