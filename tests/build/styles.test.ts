// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { allPages, files, follow, offenders, read } from './site.ts';

const all = allPages();
const sheets = [...files].filter((file) => file.endsWith('.css'));
/** Every class that a component's styles are bound to, and the sheets in which it stands. */
const bound = new Map<string, string[]>();
for (const sheet of sheets)
	for (const [name] of new Set(read(sheet).matchAll(/svelte-[a-z0-9]+/g)))
		bound.set(name, [...(bound.get(name) ?? []), sheet]);

it('every page names the style sheets of all that is in it', () => {
	const missing = offenders(all, (here) => {
		const links = [...here.document.querySelectorAll('link[rel=stylesheet]')];
		const named = new Set(links.map((link) => follow(link.getAttribute('href') ?? '', here).file));
		const used = new Set(
			[...here.document.querySelectorAll('[class*=svelte-]')].flatMap((one) => [...one.classList])
		);
		return [...used].filter(
			(name) => bound.has(name) && !bound.get(name)?.some((sheet) => named.has(sheet))
		);
	});
	expect(bound.size).toBeGreaterThan(20);
	expect(missing).toEqual([]);
});
