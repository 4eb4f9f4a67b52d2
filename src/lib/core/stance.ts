/** Why a cell holds no stance. The three are never told as one: silence is not the lack of a text. */
export const EMPTY_STATES = ['not-stated', 'no-source', 'not-coded'] as const;
export type EmptyState = (typeof EMPTY_STATES)[number];

/** Where a step lies on its scale, whatever the scale's length: what colour and shape go by. */
export type Tone =
	'for' | 'mostly-for' | 'partly-for' | 'middle' | 'partly-against' | 'mostly-against' | 'against';

interface Valued {
	readonly value: number;
}

/**
 * The tone of a step on a scale that runs from -n to n, n being 3 at most: each step has a tone of its own. The middle is
 * 0, the outermost without reservation, and of two between these the inner is partly, the outer mostly.
 */
export function toneOf(step: Valued, scale: readonly Valued[]): Tone {
	const extreme = Math.max(...scale.map(({ value }) => Math.abs(value)));
	if (step.value === 0) return 'middle';
	const side = step.value > 0 ? 'for' : 'against';
	const size = Math.abs(step.value);
	if (size === extreme) return side;
	return size * 2 > extreme ? `mostly-${side}` : `partly-${side}`;
}

/** The distance between the two ends of the scale, in its own units: 4 where it runs from -2 to 2. */
export function rangeOf(scale: readonly Valued[]): number {
	const values = scale.map(({ value }) => value);
	return Math.max(...values) - Math.min(...values);
}
