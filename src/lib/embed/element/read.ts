/** What a page, and the frame in it, may tell the element of an embed; whatever else they say is nothing. */

const THEMES = ['light', 'dark', 'auto'];
/** In CSS pixels: more is a mistake. */
const HIGHEST = 50_000;

/** The address of the frame, in the theme that the page asks for; undefined where it is none of the web's. */
export function addressOf(src: string | null, theme: string | null): string | undefined {
	const written = src?.trim();
	if (!written || !URL.canParse(written, document.baseURI)) return undefined;
	const address = new URL(written, document.baseURI);
	if (!/^https?:$/.test(address.protocol)) return undefined;
	if (theme !== null && THEMES.includes(theme)) address.searchParams.set('theme', theme);
	return address.href;
}

/** A height as an attribute says it, as a CSS length; nothing where it says none. */
export function pixels(height: string | null): string {
	return /^\d{1,5}$/.test(height ?? '') ? `${Number(height)}px` : '';
}

/** The height that a message from the frame tells, in whole CSS pixels. */
export function heightIn(message: unknown): number | undefined {
	if (typeof message !== 'object' || message === null) return undefined;
	const { sentinel, type, height } = message as Readonly<Record<string, unknown>>;
	const isSize = sentinel === 'amp' && type === 'embed-size';
	const isHeight = typeof height === 'number' && Number.isInteger(height);
	return isSize && isHeight && height > 0 && height <= HIGHEST ? height : undefined;
}
