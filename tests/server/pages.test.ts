import { afterEach, describe, expect, it } from 'vitest';
import { countPages } from '#lib/server/progress.ts';
import { makeSite, unmakeSites } from './made-site.ts';

/** How many pages and images are made of so many actors and topics. */
function pagesOf(actors: number, topics: number): number {
	makeSite(actors, topics);
	return countPages();
}

afterEach(unmakeSites);

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
