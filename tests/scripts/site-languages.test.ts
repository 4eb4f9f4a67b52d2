import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { siteLanguages } from '../../scripts/site-languages.ts';

function folderWith(site: string | undefined): string {
	const folder = mkdtempSync(join(tmpdir(), 'site-'));
	if (site !== undefined) writeFileSync(join(folder, 'site.json'), site);
	return folder;
}

it.each([
	['its languages, in their order', '{ "languages": ["nn", "ar"] }', ['nn', 'ar']],
	['those that are codes', '{ "languages": ["nn", 5] }', ['nn']],
	['English where it names none', '{ "languages": [] }', ['en']],
	['English where it is no list', '{ "languages": "nb" }', ['en']],
	['English where it is no JSON', '{', ['en']],
	['English where there is none', undefined, ['en']]
])('from site.json are read %s', (_, site, expected) => {
	expect(siteLanguages(folderWith(site))).toEqual(expected);
});
