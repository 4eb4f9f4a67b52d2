import { error } from '@sveltejs/kit';
import { actorEntry } from '#lib/core/actor-entry.ts';
import { pairedParties } from '#lib/core/pair.ts';
import { nearestOf, rankingOf } from '#lib/core/ranking.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { cardFor, evidenceFor, inEachLanguage, indexFor, reportFor } from '#lib/server/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	inEachLanguage(loadDataset().actors.map(({ id }) => ({ actor: id })));

/** An actor with all that it says and does not say, and how near each party is to it. */
export const load: PageServerLoad = ({ params }) => {
	const matrix = indexFor(params.lang);
	const { actors, scale, minimumOverlap } = matrix.data;
	const place = actors.findIndex(({ id }) => id === params.actor);
	const actor = actors[place];
	if (!actor) error(404);
	return {
		report: reportFor(),
		share: cardFor({ kind: 'party', actor: actor.id }, params.lang),
		scale,
		minimumOverlap,
		actor,
		periods: actorEntry(matrix, actor, evidenceFor(params.lang)),
		ranking: nearestOf(rankingOf(matrix, actor)),
		paired: pairedParties(matrix.data).map(({ id }) => ({ id })),
		before: actors[place - 1] ?? null,
		after: actors[place + 1] ?? null
	};
};
