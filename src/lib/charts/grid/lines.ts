import type { MatrixData } from '#lib/core/matrix-data.ts';
import type { Rows } from '#lib/core/view/view.ts';
import type { Grid } from '#lib/core/grid.ts';
import type { Line } from './heads.ts';

/** What stands on rows and columns. On columns actors have their short names, on rows, where there is room, the full ones. */
export function linesOf(
	data: MatrixData,
	{ actors, topics }: Pick<Grid, 'actors' | 'topics'>,
	by: Rows
): { readonly rows: readonly Line[]; readonly columns: readonly Line[] } {
	const isByParty = by === 'party';
	const whos = actors.map((place): Line => {
		const who = data.actors[place];
		return { place, name: (isByParty ? who?.name : who?.short) ?? '', dotted: true };
	});
	const whats = topics.map((place): Line => ({
		place,
		name: data.topics[place]?.title ?? '',
		dotted: false
	}));
	return isByParty ? { rows: whos, columns: whats } : { rows: whats, columns: whos };
}
