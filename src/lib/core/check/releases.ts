import type { Problem } from '../problem.ts';
import type { Reading } from '../reading.ts';
import { checkOnce } from './ids.ts';
import { within, wrongValue } from './place.ts';

/** That each version was released once, under its own day, and the oldest stands first. */
export function checkReleases({ releases: { entries } }: Reading): Problem[] {
	return [
		...checkOnce(
			entries.map((entry) => ({ place: within(entry, 'version'), key: entry.value.version })),
			({ place, key }) => wrongValue(place, 'a version of its own', key)
		),
		...entries.flatMap((entry, i) => {
			const { version, date } = entry.value;
			const before = entries[i - 1]?.value.date ?? '';
			const place = within(entry, 'date');
			return [
				...(version.startsWith(date) ? [] : [wrongValue(place, 'the day of its version', date)]),
				...(date < before ? [wrongValue(place, `no day before ${before}`, date)] : [])
			];
		})
	];
}
