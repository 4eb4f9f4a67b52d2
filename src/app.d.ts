declare global {
	/** The languages of the data, the base first: read from its site.json when the site is built. */
	const __LANGUAGES__: readonly string[];

	namespace App {
		interface PageState {
			/** The evidence was opened by a push of its own, so that closing it goes back. */
			opened?: true;
		}
	}
}

export {};
