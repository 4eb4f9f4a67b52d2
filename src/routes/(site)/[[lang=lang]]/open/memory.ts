import type { Reader } from './reader.svelte.ts';

/** A file that stays open while the reader visits other pages: in this tab's memory, and nowhere else. */
export const memory: { reader: Reader | undefined } = { reader: undefined };
