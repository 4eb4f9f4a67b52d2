import type { Division, Seated, Side } from '#lib/core/majority.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { EMPTY_STATES, toneOf, type EmptyState, type Tone } from '#lib/core/stance.ts';

/** A party's seats within a bar. */
export interface Segment {
	/** Its place in the data; undefined for the seats of parties that are no actors here. */
	readonly actor: number | undefined;
	readonly seats: number;
	/** The side it is counted on; undefined between the two. */
	readonly side: Side | undefined;
	/** How it is drawn: a tone of the scale, a way of stating nothing, or a side by the reader's assumption. */
	readonly look: Tone | EmptyState | 'others' | `assumed-${Side}`;
	/** Whether it is the first or the last of those that are drawn alike. */
	readonly isFirst: boolean;
	readonly isLast: boolean;
}

type Block = Pick<Segment, 'side' | 'look'> & { readonly who: readonly Partial<Seated>[] };

/**
 * A bar from left to right: for, what is assumed to be for, the middle of the scale, those that state nothing, what is
 * assumed to be against, against. Within a block parties stand in the order of the data.
 */
export function segmentsOf(division: Division, scale: MatrixData['scale']): Segment[] {
	const steps = scale
		.map((step, i) => ({
			value: step.value,
			look: toneOf(step, scale),
			who: division.steps[i] ?? []
		}))
		.sort((a, b) => b.value - a.value)
		.map(({ value, ...block }) => ({
			...block,
			side: value > 0 ? ('for' as const) : value < 0 ? ('against' as const) : undefined
		}));
	const assumed = (side: Side) => ({
		side,
		look: `assumed-${side}` as const,
		who: division.assumed[side]
	});
	const blocks: Block[] = [
		...steps.filter(({ side }) => side === 'for'),
		assumed('for'),
		...steps.filter(({ side }) => side === undefined),
		...EMPTY_STATES.map((state) => ({
			side: undefined,
			look: state,
			who: division.silent[state]
		})),
		{ side: undefined, look: 'others', who: others(division) },
		assumed('against'),
		...steps.filter(({ side }) => side === 'against')
	];
	return blocks.flatMap(({ who, ...block }) =>
		who.map(({ actor, seats = 0 }, i) => ({
			...block,
			actor,
			seats,
			isFirst: i === 0,
			isLast: i === who.length - 1
		}))
	);
}

const others = ({ others }: Division) => (others > 0 ? [{ seats: others }] : []);
