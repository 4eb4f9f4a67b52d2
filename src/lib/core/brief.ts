import type { Locator } from './dataset.ts';
import type { Entry } from './entry.ts';
import type { Cell } from './matrix.ts';
import type { MatrixData, SourceData } from './matrix-data.ts';

/** What a cell says in short, for a page that shows many of them; all that is known of one is its Entry. */
export interface Brief {
	readonly topic: MatrixData['topics'][number];
	readonly state: Cell['state'];
	/** Whether its sources give different stances. */
	readonly differ: boolean;
	/** The strongest source first; none where nothing is stated. */
	readonly readings: readonly BriefReading[];
}

export interface BriefReading {
	readonly source: SourceData;
	readonly step: MatrixData['scale'][number];
	readonly implied: boolean;
	readonly summary: string;
	readonly quote: string | undefined;
	readonly locator: Locator;
}

/** An entry without how it was coded. Its texts must be loaded: a reading without one is left out. */
export function briefOf({ topic, cell, positions }: Entry): Brief {
	return {
		topic,
		state: cell.state,
		differ: cell.state === 'stated' && cell.differ,
		readings: positions.flatMap(({ source, step, implied, text }) =>
			text
				? [
						{
							source,
							step,
							implied,
							summary: text.summary,
							quote: text.quote,
							locator: text.locator
						}
					]
				: []
		)
	};
}
