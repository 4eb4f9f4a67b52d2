import { CHANGES, countChanges, type Comparison } from '#lib/core/change.ts';
import type { Grid } from '#lib/core/grid.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { m } from '#lib/paraglide/messages.js';
import { changeWord } from '#lib/words/change.ts';
import { formatNumber } from '#lib/words/locale.ts';
import { cellWord } from '#lib/words/stance.ts';
import { shareOf, statedBy } from '../coverage/count.ts';
import type { Bar } from './bars.ts';

/** How many of the cells that can be compared changed in each way. */
export function changeBars(comparison: Comparison): Bar[] {
	const counts = countChanges(comparison);
	const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
	return CHANGES.map((change) => ({
		label: changeWord(change),
		share: all > 0 ? counts[change] / all : 0,
		figure: m.coverage_figure({ count: formatNumber(counts[change]), of: formatNumber(all) })
	}));
}

/** On how many of the topics each actor states something. */
export const coverageBars = (data: MatrixData, grid: Grid): Bar[] =>
	grid.actors.map((actor) => {
		const counted = statedBy(grid, actor);
		const { name = '', colour } = data.actors[actor] ?? {};
		const of = formatNumber(counted.of);
		return {
			label: name,
			colour,
			share: counted.count === undefined ? undefined : shareOf(counted),
			figure:
				counted.count === undefined
					? cellWord(grid.cell(actor, grid.topics[0] ?? 0), data)
					: m.coverage_figure({ count: formatNumber(counted.count), of })
		};
	});
