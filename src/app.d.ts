declare global {
	namespace App {
		interface PageState {
			/** The evidence was opened by a push of its own, so that closing it goes back. */
			opened?: true;
		}
	}
}

export {};
