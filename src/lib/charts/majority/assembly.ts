import { divide, seatsIn, silencesIn, type Division, type Silence } from '#lib/core/majority.ts';
import type { SeatsData } from '#lib/core/matrix-data.ts';
import type { ChartProps } from '../chart.ts';
import { assumptionsOn } from './assumptions.svelte.ts';

/** What the chart shows, with what the reader assumes. */
export interface Assembly {
	readonly seats: SeatsData;
	/** One a topic shown, in its order. */
	readonly divisions: readonly Division[];
	readonly silences: readonly Silence[];
	/** Whether an assumption changes anything that is shown. */
	readonly isAssumed: boolean;
}

/** Undefined where the period has no seats. */
export function assemblyOf({
	matrix,
	grid
}: Pick<ChartProps, 'matrix' | 'grid'>): Assembly | undefined {
	const { layer, topics } = grid;
	const seats = seatsIn(matrix, layer.period);
	if (!seats) return undefined;
	const assumptions = assumptionsOn(matrix);
	const divisions = topics.map((topic) => divide(matrix, layer, seats, topic, assumptions));
	return {
		seats,
		divisions,
		silences: silencesIn(matrix, layer, seats, topics),
		isAssumed: divisions.some(({ assumed }) => assumed.for.length + assumed.against.length > 0)
	};
}
