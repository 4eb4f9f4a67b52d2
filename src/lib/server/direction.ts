type Direction = 'ltr' | 'rtl';

/** What engines name it, by their age. */
interface Told {
	getTextInfo?(): { readonly direction?: Direction };
	readonly textInfo?: { readonly direction?: Direction };
}

/** Which way a language is written. */
export function directionOf(language: string): Direction {
	const told: Told = new Intl.Locale(language);
	return (told.getTextInfo?.() ?? told.textInfo)?.direction ?? 'ltr';
}
