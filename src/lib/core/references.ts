import { checkCodes } from './check/codes.ts';
import { checkGaps } from './check/gaps.ts';
import { checkUnique } from './check/ids.ts';
import { checkPeriods } from './check/periods.ts';
import { checkPositions } from './check/positions.ts';
import { checkRecommendations } from './check/recommendations.ts';
import { checkReleases } from './check/releases.ts';
import { checkRounds } from './check/rounds.ts';
import { checkSeats } from './check/seats.ts';
import { checkSite } from './check/site.ts';
import { checkSources } from './check/sources.ts';
import type { Problem } from './problem.ts';
import type { Reading } from './reading.ts';

/**
 * What is wrong between the files: all that each of them could not know alone. What has the wrong shape is reported
 * elsewhere; here it counts as there, so that one mistake is not reported twice.
 */
export function checkReferences(reading: Reading): Problem[] {
	const { actors, periods, rounds, sources, topics } = reading;
	return [
		...[periods, actors, topics, sources, rounds].flatMap(checkUnique),
		...checkSite(reading),
		...checkPeriods(reading),
		...checkSources(reading),
		...checkGaps(reading),
		...checkRounds(reading),
		...checkPositions(reading),
		...checkCodes(reading),
		...checkSeats(reading),
		...checkRecommendations(reading),
		...checkUnique(reading.method),
		...checkReleases(reading)
	];
}
