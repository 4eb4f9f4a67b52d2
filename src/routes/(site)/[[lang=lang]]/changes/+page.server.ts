import { changeLog } from '#lib/server/change-log.ts';
import { inEachLanguage, matrixFor } from '#lib/server/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEachLanguage([{}]);

/** What changed in the data, release by release. */
export const load: PageServerLoad = ({ params }) => ({
	releases: changeLog(params.lang),
	scale: matrixFor(params.lang).scale
});
