import type { Grid } from '#lib/core/grid.ts';
import type { Scaled } from '#lib/core/matrix-data.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatNumber } from '#lib/words/locale.ts';
import { stanceWord } from '#lib/words/stance.ts';
import { formatValue } from '#lib/words/table.ts';
import type { Count } from './count.ts';
import type { CoverageWords } from './placed.ts';

/** What is written in a coverage chart besides what the data names, in the page's language. */
export const coverageWords = (data: Scaled, { actors, topics }: Grid): CoverageWords => ({
	kinds: {
		stated: m.coverage_stated(),
		implied: m.coverage_stated_implied(),
		'not-stated': stanceWord('not-stated', data),
		'no-source': stanceWord('no-source', data),
		'not-coded': stanceWord('not-coded', data)
	},
	ofActors: m.coverage_of_actors({ count: actors.length }),
	ofTopics: m.coverage_of_topics({ count: topics.length })
});

/** A sum in words: "5 of 9". */
export const saySum = ({ count, of }: Count) =>
	m.coverage_figure({ count: formatValue(count, 'integer'), of: formatNumber(of) });
