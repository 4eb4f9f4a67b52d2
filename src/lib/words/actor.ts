import { basisOf, type Basis } from '#lib/core/basis.ts';
import type { ActorData, MatrixData } from '#lib/core/matrix-data.ts';
import { byStrength } from '#lib/core/strength.ts';
import { m } from '#lib/paraglide/messages.js';
import { intlTag } from './locale.ts';
import { isCoded, isStatusInferred, sourceKind } from './source-kind.ts';

/** What an actor's stances rest on in a period, in a word or two: the line under its name. */
export const actorBasis = (data: MatrixData, actor: ActorData, period: string) =>
	basisWord(basisOf(data, actor.id, period), actor);

/** The same of a basis that is known. */
export function basisWord({ gap, sources }: Basis, { party }: ActorData): string {
	const [source] = [...sources].sort(byStrength);
	if (gap)
		return (
			gap.state === 'no-source' ? m.state_no_source() : m.state_not_coded()
		).toLocaleLowerCase(intlTag());
	if (!source) return '';
	if (!isCoded(source)) return source.date?.slice(0, 4) ?? '';
	const year = party ? '' : (source.date?.slice(0, 4) ?? m.undated());
	const kind = source.status?.is === 'draft' ? m.short_draft() : sourceKind(source);
	// a word joiner, so that the star never stands on a line of its own
	return [kind + (isStatusInferred(source) ? '\u2060*' : ''), year].filter(Boolean).join(', ');
}
