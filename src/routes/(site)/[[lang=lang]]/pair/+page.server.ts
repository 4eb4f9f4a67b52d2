import { inEachLanguage, partFor } from '#lib/server/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEachLanguage([{}]);

export const load: PageServerLoad = ({ params }) => {
	const { actors, of } = partFor(params.lang);
	return { parties: actors.filter(({ party }) => party), of };
};
