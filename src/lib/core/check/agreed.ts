import type { Disagreement, Position, Round, Source } from '../dataset.ts';
import type { Problem } from '../problem.ts';
import type { Placed, Reading } from '../reading.ts';
import { within, wrongPlace, wrongValue } from './place.ts';

/** That a position on which the coders did not agree is what a disagreement was settled on. */
export function checkAgreed(
	{ rounds }: Reading,
	entry: Placed<Position>,
	source: Source
): Problem[] {
	const position = entry.value;
	if (position.agreed !== false || source.round === null || !rounds.whole) return [];
	const round = rounds.entries.find(({ value }) => value.id === source.round)?.value;
	const told = round?.disagreements.some((disagreement) => settles(disagreement, position));
	if (told) return [];
	const expected = `true, or a disagreement of round ${source.round} settled on ${words(position)}`;
	return [wrongValue(within(entry, 'agreed'), expected, false)];
}

/** That what a disagreement was settled on is a position, of a source read in that round. */
export function checkSettled(reading: Reading, round: Placed<Round>): Problem[] {
	const { positions, sources } = reading;
	if (!sources.whole || positions.some(({ list }) => !list.whole)) return [];
	const read = new Set(
		sources.entries.filter(({ value }) => value.round === round.value.id).map((s) => s.value.id)
	);
	const differed = positions
		.flatMap(({ list }) => list.entries.map(({ value }) => value))
		.filter(({ agreed, source }) => agreed === false && read.has(source));
	return round.value.disagreements.flatMap((disagreement, index) => {
		const { actor, settled, topic } = disagreement;
		if (settled === null || differed.some((p) => settles(disagreement, p))) return [];
		const place = within(round, 'disagreements', index, 'settled');
		const expected = `a position of ${actor} on ${topic}: ${words(settled)}, agreed false`;
		return [wrongPlace(place, expected)];
	});
}

function settles({ actor, topic, settled }: Disagreement, position: Position): boolean {
	return (
		actor === position.actor &&
		topic === position.topic &&
		settled?.stance === position.stance &&
		settled.basis === position.basis
	);
}

function words({ stance, basis }: Pick<Position, 'stance' | 'basis'>): string {
	return `${stance}, ${basis}`;
}
