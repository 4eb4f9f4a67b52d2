// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { loadDataset } from '#lib/server/dataset.ts';
import { files, page, read, readBytes } from './site.ts';
import { compressed, firstLoad, staticImports } from './weight.ts';

const KB = 1024;
/** Words that only the search library and what calls it hold; in a page that is first seen they have no business. */
const SEARCH = 'ignoreFieldNorm';

const sum = (texts: readonly string[]) =>
	texts.reduce((total, text) => total + compressed(text), 0);

describe.each(['index.html', 'en/index.html'])('the first load of %s', (path) => {
	const { scripts, inline, styles, inlineStyles } = firstLoad(page(path));

	it('is compiled while it is fetched, but for what is too small to gain by it', () => {
		const parts = scripts.filter((one) => one.includes('/chunks/') && read(one).length > 10_000);
		expect(parts.length).toBeGreaterThan(2);
		for (const part of parts) expect(read(part), part).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
	});

	it('is at most 60 kB of compressed JavaScript, with what stands in the page', () => {
		expect(sum(scripts.map(read)) + sum(inline)).toBeLessThanOrEqual(60 * KB);
	});

	it('is at most 12 kB of compressed CSS', () => {
		expect(styles.length + inlineStyles.length).toBeGreaterThan(0);
		expect(sum(styles.map(read)) + sum(inlineStyles)).toBeLessThanOrEqual(12 * KB);
	});

	it('waits for no file before it is painted', () => {
		expect(styles).toEqual([]);
	});

	it('is under 60 kB of HTML, besides its styles', () => {
		const bytes = inlineStyles.map((text) => Buffer.byteLength(text));
		const styled = bytes.reduce((total, one) => total + one, 0);
		expect(readBytes(path).length - styled).toBeLessThan(60 * KB);
	});

	it('holds the start of the framework, the page and all that they import', () => {
		expect(scripts.filter((script) => /\/entry\/(start|app)\./.test(script))).toHaveLength(2);
		expect(scripts.filter((script) => script.includes('/nodes/')).length).toBeGreaterThan(2);
		expect(scripts.filter((script) => !files.has(script))).toEqual([]);
	});

	it('is told ahead: no script is found out only when another has come', () => {
		const ahead = [...page(path).document.querySelectorAll('link[rel="modulepreload"]')];
		expect(new Set(ahead.map((link) => link.getAttribute('href'))).size).toBe(scripts.length);
	});

	it('is without the search library, which is loaded when a reader searches', () => {
		const built = [...files].filter((file) => file.endsWith('.js'));
		const holding = built.filter((file) => read(file).includes(SEARCH));
		expect(holding).not.toEqual([]);
		expect(holding.filter((file) => scripts.includes(file))).toEqual([]);
	});

	it('is without the reasons, which are many times the stances', () => {
		const brought = [read(path), ...scripts.map(read)].join('\n');
		const { positions, topics } = loadDataset();
		const reasons = [
			...positions.flatMap(({ summary, quote }) => [...Object.values(summary ?? {}), quote ?? '']),
			...topics.flatMap(({ explanation }) => Object.values(explanation ?? {}))
		];
		expect(reasons.filter((text) => text !== '' && brought.includes(text))).toEqual([]);
	});
});

it.each([
	['import{a as b}from"./x.js";import"../y.js";', ['./x.js', '../y.js']],
	['export{a}from"./x.js";export*from"./y.js";export const z=1;', ['./x.js', './y.js']],
	['const later=()=>import("./x.js");const said=\'from"./y.js"\';', []]
])('what %s needs before it runs is %j', (code, imports) => {
	expect(staticImports(code)).toEqual(imports);
});
