import { afterEach, describe, expect, it } from 'vitest';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { offlineLists } from '#lib/server/offline.ts';
import { openFiles } from '#lib/server/open-data.ts';
import { load as loadData } from '../../src/routes/(site)/[[lang=lang]]/data/+page.server.ts';
import { load as loadMatch } from '../../src/routes/(site)/[[lang=lang]]/match/+page.server.ts';
import { makeSite, unmakeSites } from './made-site.ts';

afterEach(unmakeSites);

const given = async <T>(load: (event: never) => unknown) =>
	(await load({ params: { lang: '' } } as never)) as T;

/** More than 200 actors are very many: of them a page brings but some. */
const sites = [
	['few', 5, 5],
	['very many', 250, 40]
] as const;

describe.each(sites)('of %s actors', (_, actors, brought) => {
	it('the page for one’s own view brings those it needs to ask', async () => {
		makeSite(actors, 2);
		const { matrix } = await given<{ matrix: MatrixData }>(loadMatch);
		expect(matrix.actors).toHaveLength(brought);
		expect(matrix.of).toBe(brought < actors ? actors : undefined);
		expect(matrix.topics).toHaveLength(2);
	});

	it('what such a page loads besides is held for when there is no network', () => {
		makeSite(actors, 2);
		const { rest, files } = offlineLists()[0]!;
		expect(files).toContain('match/');
		expect(
			rest.filter((path) => /^data\/versions\/[^/]+\/matrix\.en\.json$/.test(path))
		).toHaveLength(brought < actors ? 1 : 0);
	});

	it('the page of the open data names at most a hundred files of the folder, and of sources', async () => {
		makeSite(actors, 2);
		const { files, folder, about } = await given<{
			files: Readonly<Record<string, readonly unknown[]>>;
			folder: number;
			about: { sources: readonly unknown[] };
		}>(loadData);
		const all = openFiles().filter(({ kind }) => kind === 'folder');
		expect(folder).toBe(all.length);
		expect(files.folder).toHaveLength(Math.min(all.length, 100));
		expect(about.sources.length).toBe(Math.min(actors, 100));
		const sums = openFiles().find(({ path }) => path === 'sha256sums.txt');
		expect(sums?.body.trimEnd().split('\n')).toHaveLength(openFiles().length - 1);
	});
});
