import { inEachLanguage, matrixFor } from '#lib/server/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEachLanguage([{}]);

/** The sources by period, the newest first; those of no period after them. */
export const load: PageServerLoad = ({ params }) => {
	const { sources, periods, gaps, actors } = matrixFor(params.lang);
	const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
	const groups = [...periods.toReversed(), null].map((period) => ({
		period: period?.name ?? null,
		sources: sources.filter((source) => source.period === (period?.id ?? null)),
		gaps: gaps
			.filter((gap) => gap.period === period?.id)
			.map(({ actor, state, why }) => ({
				id: actor,
				actor: nameOf.get(actor) ?? actor,
				state,
				why
			}))
	}));
	return { groups };
};
