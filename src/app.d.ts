declare global {
	/** What a page in a language is written with (scripts/languages.ts). */
	interface Language {
		/** What it calls itself. */
		readonly name: string;
		/** The language of its messages. */
		readonly messages: string;
		/** Theirs, as Intl knows it: of numbers, dates and lists. */
		readonly tag: string;
		/** Its own, as Intl knows it: of the order of names. */
		readonly order: string;
		/** What stands between the thousands of a number. */
		readonly group: string;
		/** What stands before the last item of a list, where all are meant, and where one of them is. */
		readonly and: string;
		readonly or: string;
	}

	/** The languages of the data, the base first: asked of its site.json, and of Intl, when the site is built. */
	const __LANGUAGES__: Readonly<Record<string, Language>>;

	namespace App {
		interface PageState {
			/** The evidence was opened by a push of its own, so that closing it goes back. */
			opened?: true;
		}
	}
}

export {};
