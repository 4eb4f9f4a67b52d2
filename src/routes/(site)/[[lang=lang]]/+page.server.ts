import { partFor } from '#lib/server/page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ matrix: partFor(params.lang) });
