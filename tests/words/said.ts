import { speak, type Locale } from '#lib/words/locale.ts';

/** What is said in a language. */
export function said<T>(lang: Locale, say: () => T): T {
	speak(() => lang);
	return say();
}
