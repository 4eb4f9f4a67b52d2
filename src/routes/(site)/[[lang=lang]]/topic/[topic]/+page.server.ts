import { error } from '@sveltejs/kit';
import { entryOf } from '#lib/core/entry.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import {
	cardFor,
	evidenceFor,
	inEachLanguage,
	languageOf,
	indexFor,
	partFor,
	reportFor
} from '#lib/server/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	inEachLanguage(loadDataset().topics.map(({ id }) => ({ topic: id })));

/** What a report recommends on a topic, where the data has one. */
function adviceOn(topic: string, lang: string) {
	const { recommendations } = loadDataset();
	return {
		title: recommendations?.title[lang] ?? '',
		recommendations: (recommendations?.recommendations ?? [])
			.filter(({ topics }) => topics.includes(topic))
			.map(({ number, text }) => ({ number, text: text[lang] ?? '' }))
	};
}

/** A topic with what every actor says on it, the newest period first. */
export const load: PageServerLoad = ({ params }) => {
	const matrix = indexFor(params.lang);
	const texts = evidenceFor(params.lang);
	const { periods, topics } = matrix.data;
	const part = partFor(params.lang);
	const place = topics.findIndex(({ id }) => id === params.topic);
	const topic = topics[place];
	if (!topic) error(404);
	return {
		report: reportFor(),
		share: cardFor({ kind: 'topic', topic: topic.id }, params.lang),
		matrix: part,
		topic,
		explanation: texts.explanations[topic.id] ?? '',
		advice: adviceOn(topic.id, languageOf(params.lang)),
		before: topics[place - 1] ?? null,
		after: topics[place + 1] ?? null,
		actors: part.actors.map((actor) => ({
			actor,
			// who does not stand for election is not bound to a period
			entries: (actor.party ? periods.toReversed() : periods.slice(-1)).flatMap(
				({ id }) => entryOf(matrix, { actor: actor.id, topic: topic.id }, id, texts) ?? []
			)
		}))
	};
};
