import { collator, formatChoice } from './locale.ts';

/** What browsers take long to begin with, lists and an order in a language, each a work of its own for a quiet moment. */
export const BEGINNINGS: readonly (() => unknown)[] = [
	() => formatChoice(['', '']),
	() => collator().compare('', '')
];
