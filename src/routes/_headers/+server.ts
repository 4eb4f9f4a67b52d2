import { formatHeaders } from '#lib/server/headers.ts';

export const prerender = true;

export const GET = () =>
	new Response(formatHeaders(), { headers: { 'content-type': 'text/plain' } });
