import type { MatrixData, SourceData } from './matrix-data.ts';

/** The sources of an actor that stand in a period, as the data lists them. */
export function sourcesOf({ sources }: MatrixData, actor: string, period: string): SourceData[] {
	return sources.filter(
		(source) => source.actor === actor && (source.period === null || source.period === period)
	);
}
