import { evidenceFor, matrixFor } from '#lib/server/page.ts';
import type { PageServerLoad } from './$types';

/** The stances, and what each topic is about; the evidence comes later, as in the explorer. */
export const load: PageServerLoad = ({ params }) => ({
	matrix: matrixFor(params.lang),
	explanations: evidenceFor(params.lang).explanations
});
