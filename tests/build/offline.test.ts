import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { List } from '#lib/core/offline-list.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { files, read, readBytes, readJson } from './site.ts';

const MB = 1_000_000;
const list = readJson('offline.json') as List;
const worker = read('service-worker.js');
/** As the worker holds them: not the scripts of embeds. */
const scripts = [...worker.matchAll(/\/(_app\/immutable\/[^`"']+)/g)]
	.map(([, path = '']) => path)
	.filter((path) => !/\/workers\/(?!worker-)/.test(path));
const fileOf = (path: string) => path.replace(/(^|\/)$/, '$1index.html');
const weigh = (paths: readonly string[]) =>
	paths.reduce((sum, path) => sum + brotliCompressSync(readBytes(fileOf(path))).length, 0);

it('what is held is in the build, and of it', () => {
	const { version } = readJson('_app/version.json') as { version: string };
	expect(list.build).toBe(version);
	expect(read('index.html')).toContain(`<meta name="build" content="${version}"`);
	const named = list.languages.flatMap((language) => [...language.files, ...language.rest]);
	const lost = [...scripts, ...list.files, ...named].filter((path) => !files.has(fileOf(path)));
	expect(lost).toEqual([]);
	expect(scripts.length).toBeGreaterThan(50);
});

it('every script and style sheet of the site is held at once', () => {
	const built = [...files].filter((path) =>
		/^_app\/immutable\/(?!workers\/).*\.(js|css)$/.test(path)
	);
	expect(built.filter((path) => !scripts.includes(path))).toEqual([]);
});

it('the worker does not grow with the data: it names no page', () => {
	expect(worker).not.toMatch(/\/(topic|party|source|pair)\//);
});

describe.each(list.languages)(
	'what is held in $code',
	({ code, prefix, files: main, rest, lost }) => {
		it('is under 1 MB compressed', () => {
			expect(weigh([...scripts, ...list.files, ...main])).toBeLessThan(0.6 * MB);
			expect(weigh([...scripts, ...list.files, ...main, ...rest])).toBeLessThan(MB);
		});

		it('is the texts, the main pages, and what opens each other page', () => {
			const { topics, sources } = loadDataset();
			expect(main).toEqual(
				expect.arrayContaining([prefix, `data/evidence.${code}.json`, `data/search.${code}.json`])
			);
			for (const path of [
				...topics.map(({ id }) => `${prefix}topic/${id}/__data.json`),
				...sources.map(({ id }) => `${prefix}source/${id}/__data.json`)
			])
				expect(rest).toContain(path);
		});

		it('leads to held pages from the page for what is not', () => {
			const links = [...lost.matchAll(/href="%base%\/([^"]*)"/g)].map(([, path]) => path);
			expect(links.length).toBeGreaterThan(10);
			expect(links.filter((path) => !main.includes(path ?? '-'))).toEqual([]);
			expect(lost).toContain(`<html lang="${code}"`);
		});
	}
);
