import type { MatrixData, SourceData } from './matrix-data.ts';
import { byStrength } from './strength.ts';

/** The sources of an actor that stand in a period, the strongest first. */
export function sourcesOf({ sources }: MatrixData, actor: string, period: string): SourceData[] {
	return sources
		.filter(
			(source) => source.actor === actor && (source.period === null || source.period === period)
		)
		.sort(byStrength);
}
