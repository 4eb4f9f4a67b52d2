import { pairedParties } from '#lib/core/pair.ts';
import { workedExample } from '#lib/core/worked-example.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { indexFor, inEachLanguage, languageOf } from '#lib/server/page.ts';
import type { Text } from '#lib/core/dataset.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEachLanguage([{}]);

/** The account of how the data was made, its reliability, and how agreement is computed, on real cells. */
export const load: PageServerLoad = ({ params }) => {
	const { method, rounds, site } = loadDataset();
	const lang = languageOf(params.lang);
	const say = (text: Text | null) => text?.[lang] ?? '';
	const matrix = indexFor(params.lang);
	const { data } = matrix;
	const period = data.periods.at(-1);
	const actor = new Map(data.actors.map((one) => [one.id, one]));
	const topic = new Map(data.topics.map((one) => [one.id, one]));
	return {
		scale: data.scale,
		period: period?.name ?? '',
		minimumOverlap: data.minimumOverlap,
		sections: method.map(({ id, title, paragraphs, points }) => ({
			id,
			title: say(title),
			paragraphs: paragraphs.map(say),
			points: points.map(say)
		})),
		rounds: rounds.map(({ coders, statedOrNot, statedOrNotCore, stance, disagreements }) => ({
			coders,
			alphas: { statedOrNot, statedOrNotCore, stance },
			disagreements: disagreements.map((one) => ({
				actor: { id: one.actor, name: actor.get(one.actor)?.name ?? one.actor },
				topic: { id: one.topic, title: topic.get(one.topic)?.title ?? one.topic },
				codes: Object.entries(one.codes).map(([coder, code]) => ({ coder, code })),
				settled: one.settled,
				why: say(one.why)
			}))
		})),
		example: (period && workedExample(matrix, period.id)) ?? null,
		paired: pairedParties(data).map(({ id }) => ({ id })),
		isCoded: rounds.length > 0,
		hasColours: Object.keys(site.colours.hex).length > 0,
		order: { source: site.order.source, note: say(site.order.note) },
		colours: { source: site.colours.source, note: say(site.colours.note) }
	};
};
