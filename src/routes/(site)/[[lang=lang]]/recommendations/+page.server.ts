import { error } from '@sveltejs/kit';
import type { Text } from '#lib/core/dataset.ts';
import { cellAt } from '#lib/core/matrix.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { indexFor, inEachLanguage, languageOf } from '#lib/server/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** No page where no report recommends anything: nothing links to it either. */
export const prerender = loadDataset().recommendations !== undefined;

export const entries: EntryGenerator = () =>
	inEachLanguage(loadDataset().recommendations ? [{}] : []);

/** What a report recommends, with the parties' stances in the newest period on the topics that it bears on. */
export const load: PageServerLoad = ({ params }) => {
	const { recommendations } = loadDataset();
	if (!recommendations) error(404);
	const lang = languageOf(params.lang);
	const say = (text: Text) => text[lang] ?? '';
	const matrix = indexFor(params.lang);
	const { actors, periods, scale, sources, topics } = matrix.data;
	const period = periods.at(-1);
	const layer = matrix.layer(period?.id ?? '');
	const parties = actors.flatMap((actor, place) => (actor.party ? [{ actor, place }] : []));
	return {
		scale,
		period: period?.name ?? '',
		title: say(recommendations.title),
		intro: say(recommendations.intro),
		source: sources.find(({ id }) => id === recommendations.source) ?? null,
		recommendations: recommendations.recommendations.map((one) => ({
			number: one.number,
			paragraph: one.paragraph,
			text: say(one.text),
			topics: one.topics.flatMap((id) => {
				const place = matrix.topicAt.get(id) ?? -1;
				const topic = topics[place];
				if (!topic) return [];
				const cells = parties.map(({ actor, place: who }) => ({
					actor,
					cell: cellAt(matrix, layer, who, place)
				}));
				return [{ topic, cells }];
			})
		}))
	};
};
