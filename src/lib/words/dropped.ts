import type { DroppedSetting } from '#lib/core/frame.ts';
import type { Dropped } from '#lib/core/view/parse-view.ts';
import { m } from '#lib/paraglide/messages.js';

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
