import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { importTables } from '#lib/core/import/import-tables.ts';
import { writeFolder } from '../../scripts/data-folder.ts';

const folders: string[] = [];

/** Makes a site of so many actors, all of whom have said something of each of so many topics, of the data to be built. */
export function makeSite(actors: number, topics: number): void {
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
}

/** Takes away all that was made: the data to be built are this project's again. */
export function unmakeSites(): void {
	vi.unstubAllEnvs();
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}
