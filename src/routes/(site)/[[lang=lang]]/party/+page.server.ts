import { coverageOf } from '#lib/core/actor-entry.ts';
import { indexFor, inEachLanguage } from '#lib/server/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEachLanguage([{}]);

/** Every actor with how much it states, period by period, the newest first. */
export const load: PageServerLoad = ({ params }) => {
	const matrix = indexFor(params.lang);
	const { actors, periods, sources } = matrix.data;
	const rows = actors.map((actor) => ({ actor, coverage: coverageOf(matrix, actor) }));
	return {
		periods: periods.toReversed(),
		hasInferred: sources.some(({ status }) => status?.basis === 'inferred'),
		parties: rows.filter(({ actor }) => actor.party),
		others: rows.filter(({ actor }) => !actor.party)
	};
};
