import { pairedParties } from '#lib/core/pair.ts';
import { inEachLanguage, matrixFor, partFor } from '#lib/server/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEachLanguage([{}]);

export const load: PageServerLoad = ({ params }) => {
	const paired = pairedParties(matrixFor(params.lang));
	if (paired.length > 0) return { parties: paired, paired };
	const { actors, of } = partFor(params.lang);
	return { parties: actors.filter(({ party }) => party), paired, of };
};
