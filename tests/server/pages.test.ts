import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { importTables } from '#lib/core/import/import-tables.ts';
import { countPages } from '#lib/server/progress.ts';
import { writeFolder } from '../../scripts/data-folder.ts';

const folders: string[] = [];

/** How many pages and images are made of so many actors, all of whom have said something of each of so many topics. */
function pagesOf(actors: number, topics: number): number {
	const rows = Array.from({ length: actors * topics }, (_, i) =>
		[`a${i % actors}`, `t${Math.floor(i / actors)}`, i % 2 ? 'For' : 'Against'].join()
	);
	const positions = { name: 'positions.csv', text: ['actor,topic,stance', ...rows].join('\n') };
	const made = importTables(
		{ positions },
		{ title: 'T', language: 'en', released: '2026-11-22', scale: ['For', 'Against'] }
	);
	if (!made.ok) throw new Error('the tables are wrong');
	const parent = mkdtempSync(join(tmpdir(), 'pages-'));
	folders.push(parent);
	writeFolder(join(parent, 'data'), made.files);
	vi.stubEnv('STANDPUNKT_DATA', join(parent, 'data'));
	return countPages();
}

afterEach(() => {
	vi.unstubAllEnvs();
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('the pages of a site', () => {
	it.each([
		['actors', [20, 40, 60], (n: number) => pagesOf(n, 3)],
		['topics', [5, 10, 15], (n: number) => pagesOf(3, n)]
	] as const)('grow with its %s as a line does', (_, sizes, count) => {
		const [few = 0, more = 0, most = 0] = sizes.map(count);
		expect(more).toBeGreaterThan(few);
		expect(most - more).toBe(more - few);
	});

	it('are a page for each two parties up to twelve of them, and none for more', () => {
		// each further party has a page, an embed, an image and a source
		const alone = pagesOf(15, 2) - pagesOf(14, 2);
		expect(pagesOf(12, 2) - pagesOf(11, 2)).toBeGreaterThan(alone);
		expect(pagesOf(13, 2)).toBeLessThan(pagesOf(12, 2));
	});
});
