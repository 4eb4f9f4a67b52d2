/** Why a cell holds no stance. The three are never told as one: silence is not the lack of a text. */
export const EMPTY_STATES = ['not-stated', 'no-source', 'not-coded'] as const;
export type EmptyState = (typeof EMPTY_STATES)[number];

/** Where a step lies on its scale, whatever the scale's length: what colour and shape go by. */
export type Tone = 'for' | 'partly-for' | 'middle' | 'partly-against' | 'against';

interface Valued {
	readonly value: number;
}

/**
 * The tone of a step on a scale that runs from -n to n: the middle is 0, and more than halfway out is without
 * reservation.
 */
export function toneOf(step: Valued, scale: readonly Valued[]): Tone {
	const extreme = Math.max(...scale.map(({ value }) => Math.abs(value)));
	if (step.value === 0) return 'middle';
	const side = step.value > 0 ? 'for' : 'against';
	return Math.abs(step.value) * 2 > extreme ? side : `partly-${side}`;
}

/** The distance between the two ends of the scale, in its own units: 4 where it runs from -2 to 2. */
export function rangeOf(scale: readonly Valued[]): number {
	const values = scale.map(({ value }) => value);
	return Math.max(...values) - Math.min(...values);
}
