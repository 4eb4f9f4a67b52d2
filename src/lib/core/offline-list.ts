/** What /offline.json says: made by the build, for the worker that holds the site for when there is no network. */
export interface List {
	/** The build that it is of. */
	readonly build: string;
	/** Files that readers of each language need. Paths from the root of the site, as all others. */
	readonly files: readonly string[];
	/** The base language first. */
	readonly languages: readonly LanguageList[];
}

export interface LanguageList {
	readonly code: string;
	/** What begins the paths of its pages: '' or 'nn/'. */
	readonly prefix: string;
	/** Without these the site would not be of use: they are held before the worker is one. */
	readonly files: readonly string[];
	/** Held as well once the worker is one, if it can be. */
	readonly rest: readonly string[];
	/** The page for what is not held: HTML, with `%base%` where the site's path belongs. */
	readonly lost: string;
}

/** The language of a path: that of the longest prefix it begins with. @param path from the root of the site on */
export const languageOf = ({ languages }: List, path: string): LanguageList | undefined =>
	languages.find(({ prefix }) => prefix !== '' && path.startsWith(prefix)) ?? languages[0];
