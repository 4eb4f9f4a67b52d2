import { afterEach, describe, expect, it } from 'vitest';
import { pairPage } from '#lib/components/route.ts';
import { pagePaths } from '#lib/server/pages.ts';
import { load as loadParty } from '../../src/routes/(site)/[[lang=lang]]/party/[actor]/+page.server.ts';
import { load as loadMethod } from '../../src/routes/(site)/[[lang=lang]]/method/+page.server.ts';
import { load as loadPairs } from '../../src/routes/(site)/[[lang=lang]]/pair/+page.server.ts';
import { makeSite, unmakeSites } from './made-site.ts';

afterEach(unmakeSites);

/** Of more than 200 actors or 6,000 positions a page brings but some: who they are does not say how many there are. */
const sites = [
	['few', 5, 4],
	['as many as have such pages', 12, 3],
	['one more', 13, 3],
	['so many that a page brings some', 201, 2],
	['so many, on so many topics that a page brings few', 201, 60],
	['few, on so many topics that a page brings some', 12, 510]
] as const;

describe('a link to two parties side by side', () => {
	it.each(sites)('leads to a page that there is: %s', async (_, actors, topics) => {
		makeSite(actors, topics);
		const pages = new Set(pagePaths().map((path) => `/${path}`));
		const params = { lang: '', actor: 'a1' };
		const of = [loadParty, loadMethod, loadPairs];
		const links = await Promise.all(
			of.map(async (load) => {
				const { paired } = (await load({ params } as never)) as { paired: { id: string }[] };
				return pairPage('nb', 'a4', 'a1', paired);
			})
		);
		const expected = actors > 12 ? '/?p=a4.a1&t=all' : '/pair/a1/a4/';
		expect(links).toEqual(of.map(() => expected));
		expect(pages.has(expected)).toBe(actors <= 12);
	});

	it('is listed for each of as many as have such pages, however much they say', async () => {
		makeSite(12, 510);
		const { parties, of } = (await loadPairs({ params: { lang: '' } } as never)) as {
			parties: unknown[];
			of?: number;
		};
		expect(parties.length).toBe(12);
		expect(of).toBeUndefined();
	});
});
