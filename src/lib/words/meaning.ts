import type { Scaled } from '#lib/core/matrix-data.ts';
import type { EmptyState } from '#lib/core/stance.ts';
import { m } from '#lib/paraglide/messages.js';

const EMPTY: Readonly<Record<string, () => string>> = {
	'not-stated': () => m.state_not_stated_meaning(),
	'no-source': () => m.state_no_source_meaning(),
	'not-coded': () => m.state_not_coded_meaning()
} satisfies Record<EmptyState, () => string>;

/** What a stance, or a way of stating nothing, means: one sentence. */
export const stanceMeaning = (id: string, { scale }: Scaled): string =>
	EMPTY[id]?.() ?? scale.find((step) => step.id === id)?.meaning ?? '';
