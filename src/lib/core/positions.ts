/** [actor, topic, source, step of the scale, basis]: places in the lists of MatrixData, and in its BASES. */
export type PositionData = readonly [
	actor: number,
	topic: number,
	source: number,
	step: number,
	basis: 0 | 1 | 2
];

/**
 * The positions of a matrix, by their place: a plain list where a page brings them, columns of numbers where there are
 * very many. Each of hundreds of thousands of small lists would cost a browser several times its content.
 */
export type Positions = readonly PositionData[] | PositionColumns;

export interface PositionColumns {
	readonly length: number;
	/** @param place from 0; see `positionAt` for one that may be none */
	at(place: number): PositionData | undefined;
}

/** The position at a place; undefined where there is none. */
export const positionAt = ({ positions }: { readonly positions: Positions }, place: number) =>
	place < 0 ? undefined : positions.at(place);

/** All positions as plain lists. */
export const listOf = (positions: Positions): PositionData[] =>
	Array.from({ length: positions.length }, (_, place) => positions.at(place)!);
