import type { Basis } from '#lib/core/basis.ts';
import type { EmptyState } from '#lib/core/stance.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatNumber } from './locale.ts';
import { stanceWord } from './stance.ts';

/** How much is stated, of all: "15 of 19 topics". */
export const sayCoverage = ({ stated, of }: { stated: number; of: number }) =>
	m.party_coverage({ count: of, stated: formatNumber(stated) });

/** How much is not stated, by the reason: silence is not the lack of a text. */
export function saySilent(state: EmptyState, count: number, of: number): string {
	if (state === 'no-source') return m.party_no_source({ count });
	if (state === 'not-coded') return m.party_not_coded({ count });
	return m.party_silent({ coverage: sayCoverage({ stated: count, of }) });
}

/** Why an actor has no position in a period: "Not coded. The programme could not be read." */
export const sayGap = ({ state, why }: NonNullable<Basis['gap']>) =>
	[stanceWord(state, { scale: [] }), why].filter(Boolean).join('. ');
