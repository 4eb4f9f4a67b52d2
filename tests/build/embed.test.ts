// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { files, follow, page, pagePaths, read } from './site.ts';
import { compressed } from './weight.ts';

const KB = 1024;
const embeds = pagePaths.filter((path) => /(^|\/)embed\//.test(path)).map(page);

/** The files of the scripts that an embed names, in their order. */
const scriptsOf = (here: (typeof embeds)[number]) =>
	[...here.document.querySelectorAll('script[src]')].map((one) => {
		return follow(one.getAttribute('src') ?? '', here).file ?? 'none';
	});
const sizes = new Map(embeds.flatMap(scriptsOf).map((file) => [file, compressed(read(file))]));

describe('every embed', () => {
	it('names two scripts, which are classic ones: a sandboxed frame can load no others', () => {
		const wrong = embeds.filter((here) => {
			const scripts = [...here.document.querySelectorAll('script')];
			const named = scripts.filter((one) => one.src !== '');
			return named.length !== 2 || scripts.some(({ type }) => type === 'module');
		});
		expect(embeds.length).toBeGreaterThan(100);
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	it('tells its height in under 3 kB of compressed JavaScript', () => {
		const protocols = new Set(embeds.map((here) => scriptsOf(here)[0] ?? ''));
		expect(protocols.size).toBe(1);
		for (const file of protocols) {
			expect(file).toMatch(/\/height-/);
			expect(sizes.get(file)).toBeLessThan(3 * KB);
		}
	});

	it('is alive with at most 25 kB of compressed JavaScript, with what stands in the page', () => {
		const heavy = embeds
			.map((here) => {
				const inline = [...here.document.querySelectorAll('script:not([src], [type])')];
				const within = inline.reduce((sum, { textContent }) => sum + compressed(textContent), 0);
				const named = scriptsOf(here).reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
				return { path: here.path, size: within + named };
			})
			.filter(({ size }) => size < 10 * KB || size > 25 * KB);
		expect(heavy).toEqual([]);
	});
});

describe('the custom element', () => {
	const FILE = 'standpunkt-embed.js';

	it('is one classic script of under 2 kB, at an address that never changes', () => {
		expect(files).toContain(FILE);
		expect(compressed(read(FILE))).toBeLessThan(2 * KB);
		expect(read(FILE)).not.toMatch(/\b(import|export)\b/);
		expect(() => new Function(read(FILE))).not.toThrow();
	});

	it('says nothing in words of its own, and names no place', () => {
		expect(read(FILE)).not.toMatch(/https?:\/\//);
	});
});
