import type { ParamMatcher } from '@sveltejs/kit';

/** The folders of the open data: others under `data/` have routes of their own. */
export const match: ParamMatcher = (param) => ['codes', 'positions', 'schema'].includes(param);
