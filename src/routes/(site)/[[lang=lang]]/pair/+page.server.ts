import { inEachLanguage, matrixFor } from '#lib/server/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEachLanguage([{}]);

export const load: PageServerLoad = ({ params }) => ({
	parties: matrixFor(params.lang).actors.filter(({ party }) => party)
});
