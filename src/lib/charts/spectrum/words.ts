import { EMPTY_STATES, type EmptyState } from '#lib/core/stance.ts';
import type { ActorData, Scaled } from '#lib/core/matrix-data.ts';
import { m } from '#lib/paraglide/messages.js';
import { stanceWord } from '#lib/words/stance.ts';
import type { SpectrumWords } from './placed.ts';

/** What is written in a spectrum besides what the data names, in the page's language. */
export const spectrumWords = (data: Scaled): SpectrumWords => ({
	silent: m.spectrum_silent(),
	states: Object.fromEntries(
		EMPTY_STATES.map((state) => [state, stanceWord(state, data)])
	) as Record<EmptyState, string>,
	marks: { implied: m.legend_implied(), differ: m.legend_differ(), other: m.other_actors() }
});

/**
 * An actor's short name, which is drawn, and its whole one: who speaks to the page can call a mark by what it shows. Not
 * in parentheses, which are no part of a name to WCAG's *label in name*.
 */
export const nameWithShort = ({ name, short }: Pick<ActorData, 'name' | 'short'>) =>
	name === short ? name : `${short}, ${name}`;
