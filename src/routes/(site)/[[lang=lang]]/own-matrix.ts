import type { ComponentProps } from 'svelte';
import type ShareButton from '#lib/components/share/ShareButton.svelte';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import type { Texts } from './texts.svelte.ts';

/** What the explorer shows. */
export interface Shown {
	readonly matrix: MatrixData;
	/** What stands in the description's place. */
	readonly note?: string;
}

/** What a matrix needs that only this reader has: it is shown from memory, and there is nothing to share. */
export interface OwnMatrix {
	readonly texts: Texts;
	/** What can be taken along. */
	readonly loadDialog: ComponentProps<typeof ShareButton>['load'];
}
