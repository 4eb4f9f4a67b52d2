import { browser } from '$app/environment';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import { OWN } from '#lib/core/match/own.ts';
import { orderPair } from '#lib/core/pair.ts';
import { baseLocale, type Locale } from '#lib/words/locale.ts';

/** Every address of the site is made here, resolved against the place it is served from, with its closing slash. */

export const prefix = (lang: Locale) => (lang === baseLocale ? '' : `${lang}/`);

// the router's own type knows no closing slash, which static hosts redirect to
export const address = (path: string) => resolve(`/${path}` as '/');

/** Whether the page shows a file of the reader's own, what is in which has no pages. */
export const isOwnFile = () => browser && !!page.route.id?.endsWith('/open');
/** A page of something in the matrix; undefined where there is none. */
const pageOf = (path: string) => (isOwnFile() ? undefined : address(path));

export const home = (lang: Locale, query = '') =>
	address(prefix(lang)) + (query ? `?${query}` : '');
export const topicsPage = (lang: Locale) => address(`${prefix(lang)}topic/`);
/** Where a topic, or an actor's stance on it, is told; of a reader's own file the stance alone, beside the grid. */
export function topicPage(lang: Locale, id: string): string | undefined;
export function topicPage(lang: Locale, id: string, actor: string): string;
export function topicPage(lang: Locale, id: string, actor?: string): string | undefined;
export function topicPage(lang: Locale, id: string, actor?: string) {
	if (actor === OWN) return matchPage(lang, id);
	if (isOwnFile()) return actor && `?cell=${actor}.${id}`;
	return address(`${prefix(lang)}topic/${id}/`) + (actor ? `#${actor}` : '');
}
export const sourcesPage = (lang: Locale) => address(`${prefix(lang)}source/`);
export const sourcePage = (lang: Locale, id: string) => pageOf(`${prefix(lang)}source/${id}/`);
export const chartPage = (lang: Locale, id: string) => address(`${prefix(lang)}chart/${id}/`);
export const partiesPage = (lang: Locale) => address(`${prefix(lang)}party/`);
export const partyPage = (lang: Locale, id: string) =>
	id === OWN ? matchPage(lang) : pageOf(`${prefix(lang)}party/${id}/`);
export const pairsPage = (lang: Locale) => address(`${prefix(lang)}pair/`);

/**
 * Two parties side by side: their page, whichever is named first, or of too many for a page each the two in the grid.
 * @param paired those that have such pages: see `pairedParties`
 */
export const pairPage = (lang: Locale, a: string, b: string, paired: readonly { id: string }[]) =>
	paired.length > 0 && !isOwnFile()
		? address(`${prefix(lang)}pair/${orderPair(a, b, paired).join('/')}/`)
		: (isOwnFile() ? '' : home(lang)) + `?p=${a}.${b}&t=all`;

/** The whole matrix, in all languages; and a page's texts and what is searched, in one. */
export const matrixFile = () => address('data/matrix.json');
export const evidenceFile = (lang: Locale, folder = 'data/') =>
	address(`${folder}evidence.${lang}.json`);
export const searchFile = (lang: Locale, folder = 'data/') =>
	address(`${folder}search.${lang}.json`);

/** A page, as the router tells it in `page`. */
interface Here {
	readonly route: { readonly id: string | null };
	readonly params: Readonly<Record<string, string | undefined>>;
}

/** The same page in another language; the first page where there is no such page. */
export function inLanguage({ route, params }: Here, lang: Locale): string {
	if (route.id === null) return home(lang);
	const path = resolve(route.id as '/(site)/[[lang=lang]]', {
		...params,
		lang: lang === baseLocale ? undefined : lang
	});
	return path.endsWith('/') ? path : `${path}/`;
}

/** @param part the id of one of its sections */
export const methodPage = (lang: Locale, part?: string) =>
	address(`${prefix(lang)}method/`) + (part ? `#${part}` : '');
export const recommendationsPage = (lang: Locale, number?: number) =>
	address(`${prefix(lang)}recommendations/`) + (number ? `#recommendation-${number}` : '');

/** @param path from `embedAddress`: of the embed, with its query */
export const embedPage = (lang: Locale, path: string) => {
	const [page = '', query = ''] = path.split('?');
	return address(prefix(lang) + page) + (query && `?${query}`);
};

/** What anybody may take along. */
export const dataPage = (lang: Locale) => address(`${prefix(lang)}data/`);

/** What changed in the data, release by release; at one of them. */
export const changesPage = (lang: Locale, version?: string) =>
	address(`${prefix(lang)}changes/`) + (version ? `#v-${version}` : '');

/** The reader's own stances; at the question of one topic. */
export const matchPage = (lang: Locale, topic?: string) =>
	address(`${prefix(lang)}match/`) + (topic ? `#${topic}` : '');

/** What the reader's answers are kept under on the device: sites that share an origin keep theirs apart. */
export const ownKey = () => `answers:${address('')}`;

/** Where a reader opens a file of their own. */
export const openPage = (lang: Locale) => address(`${prefix(lang)}open/`);

/** What is known of how well everybody can use the site. */
export const accessibilityPage = (lang: Locale) => address(`${prefix(lang)}accessibility/`);
