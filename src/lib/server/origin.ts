import { createHash } from 'node:crypto';

/**
 * Where the site is served from, base path and all, with its closing slash: from SITE_ORIGIN and BASE_PATH at build
 * time. Sitemaps need whole addresses; undefined where nobody said.
 */
export function siteAddress(): string | undefined {
	const origin = process.env.SITE_ORIGIN;
	return origin ? new URL(`${process.env.BASE_PATH ?? ''}/`, origin).href : undefined;
}

/**
 * A name that stays the same wherever the site is served from: a UUID made of a text (RFC 9562, version 8), as a feed
 * wants one for itself and for each entry.
 */
export function urn(text: string): string {
	const hex = createHash('sha256').update(text).digest('hex');
	const parts = [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		`8${hex.slice(17, 20)}`,
		hex.slice(20, 32)
	];
	return `urn:uuid:${parts.join('-')}`;
}
