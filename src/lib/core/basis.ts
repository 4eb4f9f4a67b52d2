import type { MatrixData, SourceData } from './matrix-data.ts';
import { sourcesOf } from './sources-of.ts';
import type { EmptyState } from './stance.ts';

/** What an actor's stances in a period rest on, or why it has none. */
export interface Basis {
	readonly sources: readonly SourceData[];
	readonly gap: { readonly state: EmptyState; readonly why: string } | undefined;
}

export function basisOf(data: MatrixData, actor: string, period: string): Basis {
	const gap = data.gaps.find((one) => one.actor === actor && one.period === period);
	return {
		sources: sourcesOf(data, actor, period),
		gap: gap && { state: gap.state, why: gap.why }
	};
}
