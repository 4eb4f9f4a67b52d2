// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isFree } from '../../scripts/free-licences.ts';
import { follow, page, read } from './site.ts';

const list = read('licences.txt');
const shipped = Array.from(
	list.matchAll(/^(@?[\w./-]+) (\d+\.\d+\.\d+) \((.+)\)$/gm),
	([, ...it]) => it
);

it('the licences of what is shipped are free ones, and the site’s own stands first', () => {
	expect(shipped.filter(([, , licence = '']) => !isFree(licence))).toEqual([]);
	expect(list.indexOf(readFileSync('LICENSE', 'utf8').trim())).toBeGreaterThan(0);
	expect(list.indexOf('Standpunkt\n')).toBeLessThan(list.indexOf(shipped[0]?.[0] ?? '-'));
});

it('what the pages, the embeds and the worker are made of is listed, each with its text', () => {
	const names = shipped.map(([name]) => name);
	expect(names).toEqual(
		expect.arrayContaining(['@sveltejs/kit', 'd3-array', 'fuse.js', 'svelte', 'valibot'])
	);
	expect(new Set(names).size).toBe(names.length);
	expect(list.match(/copyright/gi)?.length).toBeGreaterThanOrEqual(names.length);
});

it('what is used to build alone is not listed', () => {
	const names = shipped.map(([name]) => name);
	expect(
		names.filter((name) => /resvg|playwright|vitest|typescript|jsdom/.test(name ?? ''))
	).toEqual([]);
});

it('readers find the list by the page on the method', () => {
	const here = page('method/index.html');
	const links = [...here.document.querySelectorAll('main a[href$="licences.txt"]')];
	expect(links.map((one) => follow(one.getAttribute('href') ?? '', here).file)).toEqual([
		'licences.txt'
	]);
});
