import type { Grid } from '#lib/core/grid.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import type { DroppedSetting } from '#lib/core/frame.ts';
import type { Dropped } from '#lib/core/view/parse-view.ts';
import type { View } from '#lib/core/view/view.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatList, formatNumber } from './locale.ts';
import { listStances } from './stance.ts';

/** Who and what a view shows, in words: "9 parties, 5 topics, 2025–2029". For titles, captions and links. */
export function sayView(view: View, data: MatrixData): string {
	const isParty = new Map(data.actors.map(({ id, party }) => [id, party]));
	const parties = view.actors.filter((id) => isParty.get(id)).length;
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

const DROPPED: Readonly<Record<Dropped['key'], (token: string) => string>> = {
	period: (token) => m.dropped_period({ token }),
	p: (token) => m.dropped_actor({ token }),
	t: (token) => m.dropped_topic({ token }),
	s: (token) => m.dropped_stance({ token }),
	q: (token) => m.dropped_query({ token }),
	v: (token) => m.dropped_chart({ token }),
	by: (token) => m.dropped_rows({ token }),
	sort: (token) => m.dropped_sort({ token }),
	diff: (token) => m.dropped_setting({ key: 'diff', token }),
	narrow: (token) => m.dropped_setting({ key: 'narrow', token }),
	cell: (token) => m.dropped_cell({ token }),
	as: (token) => m.dropped_version({ token })
};

/** What a link asked for that is not here. */
export const sayDropped = ({ key, token }: Dropped) => DROPPED[key](token);

/** What an embed's address asked for beside its view that is not here. */
export const sayDroppedSetting = (dropped: DroppedSetting) => m.dropped_setting({ ...dropped });

/** A cell as a heading: who and what. */
export function sayCell(actor: string, topic: string): string {
	return m.cell_name({ actor, topic });
}
