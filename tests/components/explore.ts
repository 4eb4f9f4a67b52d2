import { toEvidenceData, type EvidenceData } from '#lib/core/evidence-data.ts';
import { toMatrixData } from '#lib/core/matrix-data.ts';
import { searchView, type ViewSearch } from '#lib/core/found.ts';
import { toSearchData } from '#lib/core/search-data.ts';
import type { GivenView } from '#lib/components/share/given.ts';
import { smallDataset } from '../fixtures/generators.ts';
import { Explorer } from '../../src/routes/(site)/[[lang=lang]]/explorer.svelte.ts';
import { visit } from './page.svelte.ts';

const dataset = smallDataset();

export const data = toMatrixData(dataset, 'en', 'v1');
export const texts: EvidenceData = toEvidenceData(dataset, 'en', 'v1');
export const search: ViewSearch = searchView(toSearchData(dataset, 'en', 'v1'), data, 'en');

/**
 * The explorer of the small dataset at an address, with the search loaded. For tests in which the router is the one of
 * `page.svelte.ts`.
 */
export function explore(query = '', found: () => ViewSearch | undefined = () => search): Explorer {
	visit(query);
	return new Explorer(() => data, found);
}

/** What the explorer gives its readers to share. */
export const given = ({ matrix, view, grid }: Explorer): GivenView => ({
	kind: 'view',
	shown: { matrix, view, grid, heatmap: () => Promise.reject(new Error('none')) },
	find: () => undefined
});
