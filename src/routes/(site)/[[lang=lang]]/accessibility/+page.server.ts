import { loadDataset } from '#lib/server/dataset.ts';
import { siteAddress } from '#lib/server/origin.ts';
import { inEachLanguage, matrixFor } from '#lib/server/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEachLanguage([{}]);

/** Which site the statement is of, who answers for it, and where readers can write: as far as the data says. */
export const load: PageServerLoad = ({ params }) => {
	const { site } = loadDataset();
	return {
		title: matrixFor(params.lang).title,
		at: siteAddress(),
		publisher: site.publisher,
		report: site.report
	};
};
