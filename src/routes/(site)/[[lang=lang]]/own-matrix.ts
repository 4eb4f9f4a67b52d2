import type { ComponentProps } from 'svelte';
import type ShareButton from '#lib/components/share/ShareButton.svelte';
import type { Texts } from './texts.svelte.ts';

/** What the explorer shows of a matrix that only this reader has: from memory, and with nothing to share. */
export interface OwnMatrix {
	readonly texts: Texts;
	/** What can be taken along. */
	readonly loadDialog: ComponentProps<typeof ShareButton>['load'];
}
