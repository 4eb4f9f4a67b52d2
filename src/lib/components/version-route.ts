import type { Locale } from '#lib/words/locale.ts';
import { address, prefix } from './route.ts';

/** The addresses of the data's files and of what is kept of each version: apart, for few pages lead there. */

/** Where the files of a version lie; the current one has addresses of its own as well. */
export const versionFolder = (version: string) => `data/versions/${version}/`;

/** What a page carries of a version, in one language. */
export const versionFile = (lang: Locale, version: string) =>
	address(`${versionFolder(version)}matrix.${lang}.json`);

/** What has changed from a version to the current one. */
export const revisionsFile = (version: string) => address(`${versionFolder(version)}changes.json`);

/** A released version whole, in all languages, as it was published. */
export const releasedFile = (version: string) => address(`versions/${version}.json`);

/** What changed in the data, release by release, as a feed. */
export const changesFeed = (lang: Locale) => address(`${prefix(lang)}changes/feed.xml`);

/** A file of the open data. @param path from `data/` on */
export const dataFile = (path: string) => address(`data/${path}`);
