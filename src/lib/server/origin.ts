/**
 * Where the site is served from, base path and all, with its closing slash: from SITE_ORIGIN and BASE_PATH at build
 * time. Sitemaps need whole addresses; undefined where nobody said.
 */
export function siteAddress(): string | undefined {
	const origin = process.env.SITE_ORIGIN;
	return origin ? new URL(`${process.env.BASE_PATH ?? ''}/`, origin).href : undefined;
}
