import { read } from '$app/server';
import element from '#lib/embed/element/element.ts?worker&url';

export const prerender = true;

/** The script of the custom element, at an address that never changes: pages of others name it. */
export async function GET() {
	const isBuilt = element.includes('/_app/');
	// while developing it is a module, which a classic script can load
	const code = isBuilt ? await read(element).text() : `import(${JSON.stringify(element)});`;
	return new Response(code, { headers: { 'Content-Type': 'text/javascript' } });
}
