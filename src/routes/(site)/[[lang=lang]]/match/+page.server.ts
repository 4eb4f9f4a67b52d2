import { evidenceFor, partFor } from '#lib/server/page.ts';
import type { PageServerLoad } from './$types';

/** The stances, of very many the first, and what each topic is about; the rest comes later, as in the explorer. */
export const load: PageServerLoad = ({ params }) => ({
	matrix: partFor(params.lang),
	explanations: evidenceFor(params.lang).explanations
});
