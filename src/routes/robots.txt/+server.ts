import { siteAddress } from '#lib/server/origin.ts';

export const prerender = true;

/** Everything may be read; names the sitemap where its whole address is known. */
export function GET() {
	const site = siteAddress();
	return new Response(
		['User-agent: *', 'Allow: /', ...(site ? [`Sitemap: ${site}sitemap.xml`] : []), ''].join('\n')
	);
}
