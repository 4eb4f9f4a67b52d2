import type { Problem } from '../problem.ts';
import type { Reading } from '../reading.ts';
import { checkKnown, checkOnce } from './ids.ts';
import { within, wrongPlace } from './place.ts';

/** That each party has a source or a gap in each period, and that no gap stands where there are positions. */
export function checkGaps(reading: Reading): Problem[] {
	const { actors, gaps, periods } = reading;
	const keyed = gaps.entries.map((entry) => ({ entry, key: cell(entry.value) }));
	return [
		...gaps.entries.flatMap((entry) => [
			...checkKnown(actors, within(entry, 'actor'), entry.value.actor),
			...checkKnown(periods, within(entry, 'period'), entry.value.period)
		]),
		...checkOnce(keyed, ({ entry }) => wrongPlace(entry, `one gap of ${cell(entry.value)}`)),
		...checkEmpty(reading),
		...checkCoverage(reading)
	];
}

/** An actor in a period, as messages name it. */
function cell({ actor, period }: { actor: string | null; period: string | null }): string {
	return `${actor} in ${period}`;
}

function checkEmpty({ gaps, positions, sources }: Reading): Problem[] {
	const spoken = new Set(positions.flatMap(({ list }) => list.entries.map((p) => p.value.source)));
	const empty = new Map(gaps.entries.map((gap) => [cell(gap.value), gap]));
	return sources.entries.flatMap(({ value }) => {
		const gap = spoken.has(value.id) ? empty.get(cell(value)) : undefined;
		return gap ? [wrongPlace(gap, `no gap, since ${value.id} has positions`)] : [];
	});
}

function checkCoverage({ actors, gaps, periods, sources }: Reading): Problem[] {
	if (!sources.whole || !gaps.whole) return [];
	const covered = new Set([...sources.entries, ...gaps.entries].map(({ value }) => cell(value)));
	const parties = actors.entries.filter(({ value }) => value.kind === 'party');
	return parties.flatMap(({ value: { id: actor } }) =>
		periods.entries
			.map(({ value: { id: period } }) => cell({ actor, period }))
			.filter((key) => !covered.has(key))
			.map((key) => wrongPlace({ file: sources.file, path: '' }, `a source or a gap of ${key}`))
	);
}
