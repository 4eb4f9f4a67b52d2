import type { Grid } from '#lib/core/grid.ts';

/** How many of how many state something. */
export interface Count {
	/** Undefined where there is nothing to count in: no source, or one that was not coded. */
	readonly count: number | undefined;
	readonly of: number;
}

/** How many of the actors shown state something on a topic. */
export function statedOn({ actors, cell }: Grid, topic: number): Count & { count: number } {
	const count = actors.filter((actor) => cell(actor, topic).state === 'stated').length;
	return { count, of: actors.length };
}

/** How many of the topics shown an actor states something on. Without a coded source that is unknown, not 0. */
export function statedBy({ topics, cell }: Grid, actor: number): Count {
	const states = topics.map((topic) => cell(actor, topic).state);
	const isRead = states.some((state) => state === 'stated' || state === 'not-stated');
	const count = states.filter((state) => state === 'stated').length;
	return { count: isRead ? count : undefined, of: topics.length };
}

/** From 0 to 1: how much of its track a bar takes. */
export const shareOf = ({ count = 0, of }: Count) => (of > 0 ? count / of : 0);
