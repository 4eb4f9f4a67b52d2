import type { Locale } from '#lib/words/locale.ts';
import { address, folderOf, prefix } from './route.ts';

/** The addresses of what is kept of each version of the data: apart, for few pages lead there. */

/** What a page carries of a version, in one language. */
export const versionFile = (lang: Locale, version: string) =>
	address(`${folderOf(version)}matrix.${lang}.json`);

/** What has changed from a version to the current one. */
export const revisionsFile = (version: string) => address(`${folderOf(version)}changes.json`);

/** A released version whole, in all languages, as it was published. */
export const releasedFile = (version: string) => address(`versions/${version}.json`);

/** What changed in the data, release by release, as a feed. */
export const changesFeed = (lang: Locale) => address(`${prefix(lang)}changes/feed.xml`);
