import { overwriteGetLocale, type Locale as MessageLanguage } from '#lib/paraglide/runtime.js';
import { formatter } from './formatters.ts';

/** A language of the site, by its code. */
export type Locale = string;

/** The site's languages are its data's; the base, whose addresses carry no prefix, is the first. */
const languages = __LANGUAGES__;
export const locales: readonly Locale[] = Object.keys(languages);
export const baseLocale: Locale = locales[0]!;

let current = () => baseLocale;

/** The language of the page, or of what is made at build. */
export const getLocale = (): Locale => current();

/** The language that messages are said in on a page of this language. */
export const messagesOf = (locale: Locale) => languages[locale]!.messages as MessageLanguage;

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

const here = () => languages[current()]!;

/** The tag that Intl takes where numbers and dates stand within messages. */
export const intlTag = () => here().tag;

export const nameOfLanguage = (locale: Locale): string => languages[locale]!.name;

/** In the order of the page's own language, which names and titles are in; made when two are first compared. */
export const collator = (): Pick<Intl.Collator, 'compare'> => ({
	get compare() {
		return formatter('Collator', here().order, { numeric: true }).compare;
	}
});

// what follows is written as Intl writes it, which a browser takes long to begin with: the build has asked
const join = (items: readonly string[], last: string) =>
	items.length < 2 ? items.join() : items.slice(0, -1).join(', ') + last + items.at(-1)!;

export const formatList = (items: readonly string[]) => join(items, here().and);

/** The same with "or". */
export const formatChoice = (items: readonly string[]) => join(items, here().or);

/** A number of anything that is counted, or another. */
export const formatNumber = (n: number) =>
	Number.isSafeInteger(n) && n >= 0
		? `${n}`.replace(/\B(?=(...)+$)/g, here().group)
		: formatter('NumberFormat', intlTag()).format(n);
