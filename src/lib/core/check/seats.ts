import type { Problem } from '../problem.ts';
import type { Reading } from '../reading.ts';
import { checkKnown, checkOnce } from './ids.ts';
import { within, wrongPlace, wrongValue } from './place.ts';

/** That seats are of known parties in known periods, once a period, no more than there are, and a majority is one. */
export function checkSeats({ actors, periods, seats }: Reading): Problem[] {
	const keyed = seats.entries.map((entry) => ({ entry, key: entry.value.period }));
	return [
		...seats.entries.flatMap((entry) => {
			const { period, total, majority, seats: of } = entry.value;
			const sum = Object.values(of).reduce((all, n) => all + n, 0);
			const least = Math.floor(total / 2) + 1;
			return [
				...checkKnown(periods, within(entry, 'period'), period),
				...Object.keys(of).flatMap((actor) =>
					checkKnown(actors, within(entry, 'seats', actor), actor)
				),
				...(sum > total ? [wrongValue(within(entry, 'seats'), `${total} seats at most`, sum)] : []),
				...(majority === least
					? []
					: [wrongValue(within(entry, 'majority'), `${least}, more than half`, majority)])
			];
		}),
		...checkOnce(keyed, ({ entry, key }) => wrongPlace(entry, `the seats of ${key} once`))
	];
}
