import type { ActorData, MatrixData } from './matrix-data.ts';
import { hasPairPages } from './size.ts';

export type Pair<Of = ActorData> = readonly [Of, Of];

export interface Named {
	readonly id: string;
}

/** The parties in pairs, each pair once and in the order of the list. */
export function pairsOf<Of>(parties: readonly Of[]): Pair<Of>[] {
	return parties.flatMap((a, i) => parties.slice(i + 1).map((b) => [a, b] as const));
}

/** The parties each two of whom have a page, in the site's order. None where they are too many, or a part of them. */
export function pairedParties({ actors, of }: Pick<MatrixData, 'actors' | 'of'>): ActorData[] {
	const parties = actors.filter(({ party }) => party);
	return of === undefined && hasPairPages(parties.length) ? parties : [];
}

/** Two ids in the order in which a list has them: the one order in which a pair has a page. */
export function orderPair(a: string, b: string, list: readonly Named[]): Pair<string> {
	const place = (id: string) => list.findIndex((one) => one.id === id);
	return place(a) <= place(b) ? [a, b] : [b, a];
}
