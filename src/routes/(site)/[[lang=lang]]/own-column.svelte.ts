import { goto } from '$app/navigation';
import { page } from '$app/state';
import { own } from '#lib/components/own.svelte.ts';
import { matchPage } from '#lib/components/route.ts';
import { layoutGrid } from '#lib/core/grid.ts';
import { narrowingWithReader, viewWithReader, withReader } from '#lib/core/match/column.ts';
import { OWN } from '#lib/core/match/own.ts';
import { indexMatrix } from '#lib/core/matrix.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import type { CellName } from '#lib/core/view/view.ts';
import { collator, localeOf } from '#lib/words/locale.ts';
import { ownWords } from '#lib/words/match.ts';
import type { Explorer } from './explorer.svelte.ts';
import OwnToggle from './OwnToggle.svelte';

/** The reader's answers as a column: drawn beside the view, never a part of it, so that no address or file has them. */
export class OwnColumn {
	readonly #explorer: Explorer;
	readonly Toggle = OwnToggle;

	readonly #matrix = $derived.by(() =>
		indexMatrix(withReader(this.#explorer.matrix.data, own.answers, ownWords()))
	);
	/** What is drawn in place of the view; undefined where the reader does not want it. */
	readonly drawn = $derived.by(() => {
		if (!own.asColumn || own.answers.given.size === 0) return undefined;
		const [matrix, view] = [this.#matrix, viewWithReader(this.#explorer.view)];
		const found = narrowingWithReader(this.#explorer.found?.narrowing, matrix);
		return { matrix, view, grid: layoutGrid(matrix, view, collator(), found) };
	});

	/** @param data of the newest version: answers are to its topics */
	constructor(explorer: Explorer, data: MatrixData) {
		this.#explorer = explorer;
		own.read(data);
	}

	/** Goes to the question of a cell of this column. @returns whether it is one */
	leads({ actor, topic }: CellName): boolean {
		if (actor !== OWN) return false;
		void goto(matchPage(localeOf(page.params.lang), topic));
		return true;
	}
}
