import type { Source, Unattributed } from '../dataset.ts';
import type { Problem } from '../problem.ts';
import type { Placed, Reading } from '../reading.ts';
import { checkKnown } from './ids.ts';
import { within, wrongValue } from './place.ts';

/** That sources and passages without a speaker name what there is. */
export function checkSources(reading: Reading): Problem[] {
	const kinds = new Map(reading.actors.entries.map(({ value }) => [value.id, value.kind]));
	return [
		...reading.sources.entries.flatMap((entry) => checkSource(reading, kinds, entry)),
		...reading.unattributed.entries.flatMap((entry) => checkUnattributed(reading, entry))
	];
}

function checkSource(
	reading: Reading,
	kinds: ReadonlyMap<string, string>,
	entry: Placed<Source>
): Problem[] {
	const { actor, period, partOf, round } = entry.value;
	return [
		...checkKnown(reading.actors, within(entry, 'actor'), actor),
		...checkKnown(reading.periods, within(entry, 'period'), period),
		...(actor !== null && kinds.get(actor) === 'party' && period === null
			? [wrongValue(within(entry, 'period'), 'a period, since its actor is a party', period)]
			: []),
		...checkKnown(reading.sources, within(entry, 'partOf'), partOf),
		...checkKnown(reading.rounds, within(entry, 'round'), round)
	];
}

function checkUnattributed(reading: Reading, entry: Placed<Unattributed>): Problem[] {
	const { source, period, topic } = entry.value;
	return [
		...checkKnown(reading.sources, within(entry, 'source'), source),
		...checkKnown(reading.periods, within(entry, 'period'), period),
		...checkKnown(reading.topics, within(entry, 'topic'), topic)
	];
}
