import { inEachLanguage, matrixFor } from '#lib/server/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEachLanguage([{}]);

export const load: PageServerLoad = ({ params }) => {
	const { topics, core } = matrixFor(params.lang);
	return {
		core: topics.filter(({ id }) => core.includes(id)),
		further: topics.filter(({ id }) => !core.includes(id))
	};
};
