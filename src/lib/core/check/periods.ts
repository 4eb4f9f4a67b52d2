import type { Problem } from '../problem.ts';
import type { Reading } from '../reading.ts';
import { within, wrongValue } from './place.ts';

/** That no period ends before it starts. */
export function checkPeriods({ periods }: Reading): Problem[] {
	return periods.entries.flatMap((entry) => {
		const { start, end } = entry.value;
		return start === undefined || end === undefined || start <= end
			? []
			: [wrongValue(within(entry, 'end'), `${start} or later`, end)];
	});
}
