import { baseLocale, getLocale, locales, overwriteGetLocale } from '#lib/paraglide/runtime.js';

export { baseLocale, getLocale, locales };
export type Locale = (typeof locales)[number];

/** What a language calls itself, and its tag for Intl. */
const TAGS: Readonly<Record<Locale, string>> = { nb: 'nb-NO', en: 'en-GB' };

/** The language of a page, from the first part of its address. */
export const localeOf = (param: string | undefined): Locale =>
	locales.find((locale) => locale === param) ?? baseLocale;

/** Makes the messages speak the language that `read` returns; called once, by the root layout. */
export const speak = (read: () => Locale) => overwriteGetLocale(read);

/** Says something in a language where no page is drawn that has one: at build, in what makes a file. */
export function sayIn<Said>(locale: Locale, say: () => Said): Said {
	const before = getLocale;
	overwriteGetLocale(() => locale);
	try {
		return say();
	} finally {
		overwriteGetLocale(before);
	}
}

export const tagOf = (locale: Locale) => TAGS[locale];

/** The tag that Intl takes for the page's language. */
export const intlTag = () => TAGS[getLocale()];

export const nameOfLanguage = (locale: Locale): string => {
	const name = new Intl.DisplayNames([TAGS[locale]], { type: 'language' }).of(locale) ?? locale;
	return name.charAt(0).toLocaleUpperCase(TAGS[locale]) + name.slice(1);
};

export const collator = () => new Intl.Collator(intlTag(), { numeric: true });

export const formatList = (items: readonly string[]) =>
	new Intl.ListFormat(intlTag(), { type: 'conjunction' }).format(items);

/** The same with "or". */
export const formatChoice = (items: readonly string[]) =>
	new Intl.ListFormat(intlTag(), { type: 'disjunction' }).format(items);

export const formatNumber = (n: number) => new Intl.NumberFormat(intlTag()).format(n);

/** With its sign, as on a scale around 0: +2, 0, −1. */
export const formatSigned = (n: number) =>
	new Intl.NumberFormat(intlTag(), { signDisplay: 'exceptZero' }).format(n);

/** With two or three digits after the decimal point. */
export const formatDecimal = (n: number) =>
	new Intl.NumberFormat(intlTag(), { minimumFractionDigits: 2, maximumFractionDigits: 3 }).format(
		n
	);
