import type { Disagreement, Round } from '../dataset.ts';
import type { Problem } from '../problem.ts';
import type { Placed, Reading } from '../reading.ts';
import { checkSettled } from './agreed.ts';
import { checkDistinct, checkKnown, checkOnce } from './ids.ts';
import { within, wrongPlace, wrongValue, type Place } from './place.ts';

/** That each round's disagreements are its own two coders', on what there is, and settled on what stands there. */
export function checkRounds(reading: Reading): Problem[] {
	return reading.rounds.entries.flatMap((round) => {
		const { coders, disagreements } = round.value;
		const placed = disagreements.map((value, i) => ({
			value,
			key: `${value.actor} on ${value.topic}`,
			place: within(round, 'disagreements', i)
		}));
		return [
			...checkDistinct(within(round, 'coders'), coders),
			...placed.flatMap(({ value, place }) => checkDisagreement(reading, round, value, place)),
			...checkOnce(placed, ({ key, place }) => wrongPlace(place, `one disagreement of ${key}`)),
			...checkSettled(reading, round)
		];
	});
}

function checkDisagreement(
	{ actors, topics }: Reading,
	{ value: { coders } }: Placed<Round>,
	{ actor, codes, topic }: Disagreement,
	place: Place
): Problem[] {
	const at = within(place, 'codes');
	const given = Object.keys(codes);
	return [
		...checkKnown(actors, within(place, 'actor'), actor),
		...checkKnown(topics, within(place, 'topic'), topic),
		...given
			.filter((coder) => !coders.includes(coder))
			.map((coder) =>
				wrongPlace(within(at, coder), `a coder of the round, ${coders.join(' or ')}`)
			),
		...coders
			.filter((coder) => !given.includes(coder))
			.map((coder) => wrongValue(within(at, coder), 'a code or null', undefined))
	];
}
