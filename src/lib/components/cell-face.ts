import type { Found } from '#lib/core/found.ts';
import type { Grid } from '#lib/core/grid.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import type { ActorData, MatrixData } from '#lib/core/matrix-data.ts';
import type { View } from '#lib/core/view/view.ts';
import { m } from '#lib/paraglide/messages.js';
import { cellWord, cellWords, markClass, stanceId } from '#lib/words/stance.ts';

/** What is laid out, and what of it is found or open. */
export interface Laid {
	readonly matrix: Matrix;
	readonly grid: Grid;
	readonly view: View;
	readonly found?: Found | undefined;
}

/** A cell as a grid draws it. */
export interface CellFace {
	readonly actor: ActorData;
	readonly topic: MatrixData['topics'][number];
	/** `<actor>.<topic>`, as an address names it. */
	readonly name: string;
	readonly word: string;
	/** What is said aloud: the word with all that is marked on it, whose stance it is, and on what. */
	readonly label: string;
	/** The classes of the word: its stance's, and how it is held. */
	readonly marks: string;
	readonly isFound: boolean;
	/** Its evidence is open. */
	readonly isCurrent: boolean;
}

/**
 * What a cell shows. All of it in one go: of hundreds of cells, what each keeps track of one by one is what a grid costs.
 * @param actor its place in the data, as `topic`
 */
export function faceOf(
	{ matrix, grid, view, found }: Laid,
	actor: number,
	topic: number
): CellFace {
	const { data } = matrix;
	const [who, what] = [data.actors[actor]!, data.topics[topic]!];
	const cell = grid.cell(actor, topic);
	const isStated = cell.state === 'stated';
	return {
		actor: who,
		topic: what,
		name: `${who.id}.${what.id}`,
		word: cellWord(cell, data),
		label: m.cell_label({ word: cellWords(cell, data), actor: who.name, topic: what.title }),
		marks: [
			'stance',
			markClass(stanceId(cell, data), data),
			isStated && cell.implied && 'implied',
			isStated && cell.differ && 'differ',
			!grid.keeps(cell) && 'dim'
		]
			.filter(Boolean)
			.join(' '),
		isFound: !!found?.cells.has(`${actor}.${topic}`),
		isCurrent: view.cell?.actor === who.id && view.cell.topic === what.id
	};
}
