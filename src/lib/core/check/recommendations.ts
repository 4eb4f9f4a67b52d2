import type { Problem } from '../problem.ts';
import type { Reading } from '../reading.ts';
import { checkDistinct, checkKnown, checkOnce } from './ids.ts';
import { within, wrongValue } from './place.ts';

const FILE = { file: 'recommendations.json', path: '' };

/** That recommendations are of a known source, each with a number of its own, and bear on known topics. */
export function checkRecommendations({ recommendations, sources, topics }: Reading): Problem[] {
	if (!recommendations) return [];
	const placed = recommendations.recommendations.map((value, i) => ({
		value,
		key: `${value.number}`,
		place: within(FILE, 'recommendations', i)
	}));
	return [
		...checkKnown(sources, within(FILE, 'source'), recommendations.source),
		...placed.flatMap(({ value, place }) => [
			...value.topics.flatMap((topic, i) => checkKnown(topics, within(place, 'topics', i), topic)),
			...checkDistinct(within(place, 'topics'), value.topics)
		]),
		...checkOnce(placed, ({ place, key }) =>
			wrongValue(within(place, 'number'), 'a number of its own', Number(key))
		)
	];
}
