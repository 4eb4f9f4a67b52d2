import { loadDataset } from '#lib/server/dataset.ts';
import { siteAddress } from '#lib/server/origin.ts';
import { pagePaths } from '#lib/server/pages.ts';

export const prerender = true;

/** All pages in all languages. Without SITE_ORIGIN it lists none: a sitemap of relative addresses is not valid. */
export function GET() {
	const site = siteAddress();
	const [, ...prefixed] = loadDataset().site.languages;
	const urls = site
		? pagePaths().flatMap((path) => ['', ...prefixed].map((lang) => entry(site, path, lang)))
		: [];
	const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
	return new Response(body, { headers: { 'Content-Type': 'application/xml' } });
}

function entry(site: string, path: string, lang: string): string {
	const [base = '', ...prefixed] = loadDataset().site.languages;
	const address = (prefix: string) => `${site}${prefix && `${prefix}/`}${path}`;
	const alternates = ['', ...prefixed].map(
		(prefix) =>
			`<xhtml:link rel="alternate" hreflang="${prefix || base}" href="${address(prefix)}"/>`
	);
	return `<url><loc>${address(lang)}</loc>${alternates.join('')}</url>`;
}
