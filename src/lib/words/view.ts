import type { Grid } from '#lib/core/grid.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { defaultView, type View } from '#lib/core/view/view.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatList, formatNumber } from './locale.ts';
import { listStances } from './stance.ts';

/** Who and what a view shows, in words: "9 parties, 5 topics, 2025–2029". For titles, captions and links. */
export function sayView(view: View, data: MatrixData): string {
	const usual = defaultView(data).actors;
	// that is seldom another list, and may be a very long one
	const isParty = view.actors === usual ? undefined : new Set(usual);
	const parties = isParty ? view.actors.filter((id) => isParty.has(id)).length : usual.length;
	const others = view.actors.length - parties;
	const who = [
		...(parties || !others ? [m.count_parties({ count: parties })] : []),
		...(others ? [m.count_others({ count: others })] : [])
	];
	const period = data.periods.find(({ id }) => id === view.period)?.name ?? '';
	return [formatList(who), m.count_topics({ count: view.topics.length }), period].join(', ');
}

/** What the grid holds of that, and what its filters leave out: one sentence each. */
export function sayGrid(view: View, grid: Grid, data: MatrixData): string[] {
	const sentences = [m.stated_of({ count: grid.stated, of: formatNumber(grid.cells) })];
	if (view.differing) sentences.push(m.alike_hidden({ count: grid.alike }));
	if (grid.kept !== undefined)
		sentences.push(
			view.stances.length === 0
				? m.kept_none()
				: m.kept_of({ count: grid.kept, stances: listStances(view.stances, data) })
		);
	if (view.sort.by === 'agree') {
		const { actor } = view.sort;
		const name = data.actors.find(({ id }) => id === actor)?.name ?? actor;
		sentences.push(m.sorted_by_agreement({ name }));
	}
	return sentences;
}

/** A cell as a heading: who and what. */
export function sayCell(actor: string, topic: string): string {
	return m.cell_name({ actor, topic });
}
